import type { Conflict } from "../../workbook/types";

export interface UndoChoice {
  /** Added sheets that were edited since: no undo deletes them. */
  readonly addedSheets: readonly string[];
  /** Cells as written: what undoing the unchanged ones restores. */
  readonly unchanged: number;
  /** Offered: leaving the changed cells; putting everything back. */
  readonly rest: boolean;
  readonly all: boolean;
}

/**
 * What can be done when cells changed after the write. A cell of an added sheet had nothing before, so there is nothing
 * to put back: with such cells alone, only the rest can be undone.
 */
export function undoChoice(conflicts: readonly Conflict[], cells: number): UndoChoice {
  const added = conflicts.filter(({ before }) => before === undefined);
  const unchanged = Math.max(0, cells - conflicts.length);
  const all = added.length < conflicts.length;
  return {
    addedSheets: [...new Set(added.map(({ sheet }) => sheet))],
    unchanged,
    rest: unchanged > 0 || !all,
    all,
  };
}
