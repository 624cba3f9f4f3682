import { makeStyles, tokens } from "@fluentui/react-components";
import type { SplitProposal } from "../../jobs/splitTypes";
import { useHidden } from "../parts/hidden";
import { PairBar } from "../parts/PairBar";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontVariantNumeric: "tabular-nums" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  quarter: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "6px 4px 6px 0",
    verticalAlign: "top",
    width: "27%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  sum: {
    display: "inline-block",
    marginRight: "4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  share: { display: "inline-block" },
  cell: { padding: "6px 0 6px 10px", verticalAlign: "top" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", flexWrap: "wrap", gap: "0 2px" },
  month: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  value: { marginLeft: "auto" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 14px",
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  key: { display: "flex", alignItems: "center", gap: "6px" },
  swatch: { width: "20px" },
});

export interface QuarterGridProps {
  readonly proposal: SplitProposal;
  readonly year: number;
}

const quarterKeys = ["split.quarter1", "split.quarter2", "split.quarter3", "split.quarter4"] as const;

/** Each quarter as the sum of its months, "531 = Jan 185 + Feb 138 + Mar 208", with bars against last year. */
export function QuarterGrid({ proposal, year }: QuarterGridProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { text, number, percent, month } = useWords();
  const { quarters, months, total, lastYear } = proposal;
  const lastMonths = lastYear?.months;
  const max = Math.max(...months, ...(lastMonths ?? [0]));
  return (
    <div>
      <table className={styles.table}>
        <caption className={hidden}>{text("split.table", { year })}</caption>
        <tbody>
          {quarters.map((quarter, index) => (
            <tr key={index} className={styles.row}>
              <th scope="row" className={styles.quarter}>
                <div>{text(quarterKeys[index] ?? "split.quarter", { n: index + 1 })}</div>
                <span className={styles.sum}>{number(quarter)}</span>
                {total !== 0 && (
                  <span className={styles.share}>{percent(Math.round((quarter / total) * 100) / 100)}</span>
                )}
              </th>
              {[0, 1, 2].map((offset) => {
                const at = index * 3 + offset;
                const value = months[at] ?? 0;
                const last = lastMonths?.[at];
                return (
                  <td key={offset} className={styles.cell}>
                    <div className={styles.line}>
                      <span className={styles.month}>
                        <span aria-hidden>{offset === 0 ? "= " : "+ "}</span>
                        {month(at)}
                      </span>{" "}
                      <span className={styles.value}>{number(value)}</span>
                    </div>
                    <PairBar after={value} kind="plan" max={max} {...(last === undefined ? {} : { before: last })} />
                    {last !== undefined && (
                      <span className={hidden}>{text("split.compare", { last: number(last) })}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>
        <span className={styles.key}>
          <span className={styles.swatch}>
            <PairBar after={1} kind="plan" max={1} />
          </span>
          {text("split.planLegend", { year })}
        </span>
        {lastMonths && (
          <span className={styles.key}>
            <span className={styles.swatch}>
              <PairBar before={1} max={1} kind="plan" />
            </span>
            {lastYear?.year === undefined
              ? text("split.salesLegendNoYear")
              : text("split.salesLegend", { year: lastYear.year })}
          </span>
        )}
      </p>
    </div>
  );
}
