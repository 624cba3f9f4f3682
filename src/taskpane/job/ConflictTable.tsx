import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PaneKey } from "../../locale/pane.en";
import type { CellValue } from "../../sheets/spec";
import type { Conflict } from "../../workbook/types";
import { CellLink } from "../parts/CellLink";
import { useTable } from "../parts/tableStyles";
import { Value } from "../parts/Value";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  now: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** More than these are counted, not listed. */
const shownRows = 50;

export interface ConflictColumn {
  readonly header: PaneKey;
  readonly value: (conflict: Conflict) => CellValue | undefined;
}

export interface ConflictTableProps {
  readonly conflicts: readonly Conflict[];
  /** Between the cell and what it holds now. */
  readonly columns: readonly ConflictColumn[];
}

/** Cells somebody changed in between, each a link, and what they hold now. */
export function ConflictTable({ conflicts, columns }: ConflictTableProps) {
  const styles = useStyles();
  const table = useTable();
  const { text, number } = useWords();
  const several = new Set(conflicts.map(({ sheet }) => sheet)).size > 1;
  const rest = conflicts.length - shownRows;
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            {(["state.cell", ...columns.map(({ header }) => header), "state.now"] as const).map((header) => (
              <th key={header} scope="col" className={table.head}>
                {text(header)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, shownRows).map((conflict) => (
            <tr key={`${conflict.sheet}!${conflict.at}`} className={table.row}>
              <th scope="row" className={table.cell}>
                <CellLink sheet={conflict.sheet} address={conflict.at} {...(several ? { withSheet: true } : {})} />
              </th>
              {columns.map(({ header, value }) => (
                <td key={header} className={table.cell}>
                  <Value of={value(conflict)} />
                </td>
              ))}
              <td className={mergeClasses(table.cell, styles.now)}>
                <Value of={conflict.now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className={styles.more}>{text("where.more", { n: rest, count: number(rest) })}</p>}
    </>
  );
}
