import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Change } from "../../sheets/change";
import type { CellValue } from "../../sheets/spec";
import type { Conflict } from "../../workbook/types";
import { Bar } from "../parts/Bar";
import { CellLink } from "../parts/CellLink";
import { Section } from "../parts/Section";
import { useTable } from "../parts/tableStyles";
import { Value } from "../parts/Value";
import { Sentence } from "../words/Sentence";
import { useWords } from "../words/useWords";
import { plannedValue } from "./plannedValue";

const useStyles = makeStyles({
  now: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  can: { marginTop: "16px" },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** More than these are counted, not listed. */
const shownRows = 50;

export interface ConflictViewProps {
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly Change[];
  /** `write`: cells differ from the preview. `undo`: cells differ from what was written. */
  readonly kind: "write" | "undo";
}

/** Cells somebody changed in between: what was expected, what would be written, what is there now. */
export function ConflictView({ conflicts, changes, kind }: ConflictViewProps) {
  const styles = useStyles();
  const table = useTable();
  const { text, number } = useWords();
  const several = new Set(conflicts.map(({ sheet }) => sheet)).size > 1;
  const n = conflicts.length;
  const yours = (conflict: Conflict): CellValue | undefined => plannedValue(changes, conflict.sheet, conflict.at);
  return (
    <>
      <Bar
        intent="warning"
        takesFocus
        title={text(kind === "write" ? "state.conflict" : "state.undoConflict", { n, count: number(n) })}
      >
        {text(kind === "write" ? "state.conflictText" : "state.undoConflictText", { n })}
      </Bar>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {text("state.cell")}
            </th>
            <th scope="col" className={table.head}>
              {text(kind === "write" ? "state.atPreview" : "state.written")}
            </th>
            {kind === "write" && (
              <th scope="col" className={table.head}>
                {text("state.yours")}
              </th>
            )}
            <th scope="col" className={table.head}>
              {text("state.now")}
            </th>
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, shownRows).map((conflict) => (
            <tr key={`${conflict.sheet}!${conflict.at}`} className={table.row}>
              <th scope="row" className={table.cell}>
                <CellLink sheet={conflict.sheet} address={conflict.at} {...(several ? { withSheet: true } : {})} />
              </th>
              <td className={table.cell}>
                <Value of={conflict.expected} />
              </td>
              {kind === "write" && (
                <td className={table.cell}>
                  <Value of={yours(conflict)} />
                </td>
              )}
              <td className={mergeClasses(table.cell, styles.now)}>
                <Value of={conflict.now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {n > shownRows && (
        <p className={styles.help}>{text("where.more", { n: n - shownRows, count: number(n - shownRows) })}</p>
      )}
      {kind === "write" && (
        <div className={styles.can}>
          <Section heading={text("state.whatYouCan")}>
            <p className={styles.help}>
              <Sentence of="state.previewAgainHelp" nodes={{ button: <strong>{text("do.previewAgain")}</strong> }} />
            </p>
          </Section>
        </div>
      )}
    </>
  );
}
