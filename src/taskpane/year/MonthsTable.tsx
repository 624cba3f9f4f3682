import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { clean } from "../../planning/exact/clean";
import { PairBar } from "../parts/PairBar";
import { useHidden } from "../parts/hidden";
import { useTable } from "../parts/tableStyles";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  number: { width: "1%" },
  bar: { width: "22%", minWidth: "32px", "@media (max-width: 319px)": { display: "none" } },
  quiet: { color: tokens.colorNeutralForeground3 },
  gap: { color: tokens.colorStatusDangerForeground2, fontWeight: tokens.fontWeightSemibold },
});

export interface MonthRow {
  readonly label: string;
  /** Behind the name: "actual". */
  readonly meta?: string;
  readonly before?: number;
  readonly after: number;
  /** Actual numbers are solid, open ones outlined; no bar without it. */
  readonly bar?: "count" | "plan";
  /** A total, or something that is missing. */
  readonly tone?: "total" | "gap" | "over";
}

export interface MonthsTableProps {
  readonly label: string;
  readonly heads: { readonly before: string; readonly after: string };
  readonly rows: readonly MonthRow[];
}

/** A line's months as they are and as they would be. */
export function MonthsTable({ label, heads, rows }: MonthsTableProps) {
  const styles = useStyles();
  const table = useTable();
  const { hidden } = useHidden();
  const { text, number, signed } = useWords();
  const bars = rows.some(({ bar }) => bar !== undefined);
  const max = Math.max(0, ...rows.filter(({ bar }) => bar !== undefined).map(({ after }) => after));
  const right = mergeClasses(table.right, styles.number);
  return (
    <table className={table.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={table.head}>
            {text("plan.month")}
          </th>
          {bars && <td className={mergeClasses(table.head, styles.bar)} />}
          <th scope="col" className={mergeClasses(table.head, right)}>
            {heads.before}
          </th>
          <th scope="col" className={mergeClasses(table.head, right)}>
            {heads.after}
          </th>
          <th scope="col" className={mergeClasses(table.head, right)}>
            {text("plan.change")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { before, after, bar, tone } = row;
          const strong = tone !== undefined && table.strong;
          const change = before === undefined ? undefined : clean(after - before);
          return (
            <tr key={row.label} className={table.row}>
              <th scope="row" className={mergeClasses(table.cell, strong)}>
                {row.label}
                {row.meta !== undefined && <span className={styles.quiet}> {row.meta}</span>}
              </th>
              {bars && (
                <td className={mergeClasses(table.cell, styles.bar)}>
                  {bar && <PairBar kind={bar} after={after} max={max} />}
                </td>
              )}
              <td className={mergeClasses(table.cell, table.right, styles.quiet, strong)}>
                {before === undefined ? <span className={hidden}>–</span> : number(before)}
              </td>
              <td
                className={mergeClasses(
                  table.cell,
                  table.right,
                  (strong || change !== 0) && table.strong,
                  tone === "gap" && after > 0 && styles.gap,
                )}
              >
                {number(after)}
              </td>
              <td className={mergeClasses(table.cell, table.right)}>
                {change === undefined ? "" : tone === "total" && change === 0 ? "0" : signed(change)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
