import { makeStyles, tokens } from "@fluentui/react-components";
import type { Conflict } from "../../workbook/types";
import { ConflictTable } from "../job/ConflictTable";
import { Bar } from "../parts/Bar";
import { useWords } from "../words/useWords";
import type { UndoChoice } from "./undoChoice";

const useStyles = makeStyles({
  note: {
    margin: "12px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

export interface UndoConflictProps {
  readonly conflicts: readonly Conflict[];
  /** Cells of the whole undo. */
  readonly cells: number;
  readonly choice: UndoChoice;
  /** The buttons, as they are named below. */
  readonly labels: { readonly rest: string; readonly all: string };
}

/** Cells that changed after the write that is to be taken back: before it, as written, now. */
export function UndoConflict({ conflicts, cells, choice, labels }: UndoConflictProps) {
  const styles = useStyles();
  const { text, number, list } = useWords();
  const n = conflicts.length;
  const { addedSheets } = choice;
  return (
    <>
      <Bar
        intent="warning"
        takesFocus
        title={text("undo.changed", { n, m: cells, count: number(n), cells: number(cells) })}
      >
        {choice.rest ? text("undo.restHelp", { button: labels.rest }) : text("undo.allHelp", { button: labels.all })}
      </Bar>
      <ConflictTable
        conflicts={conflicts}
        columns={[
          { header: "state.before", value: ({ before }) => before },
          { header: "state.written", value: ({ expected }) => expected },
        ]}
      />
      {addedSheets.length > 0 && (
        <p className={styles.note}>{text("undo.addedStay", { n: addedSheets.length, sheets: list(addedSheets) })}</p>
      )}
    </>
  );
}
