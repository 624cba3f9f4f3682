import { word, type Language } from "./language";
import { palette } from "./palette";
import type { SheetSpec } from "./spec";

/** Name of the hidden sheet that undo lives on, in every language: by it the sheet is found. */
export const undoSheetName = "Planboard undo";

/**
 * Where things are on the undo sheet. The index, a row a write, is packed at the top. Below it a write has a block of
 * whole rows, so that the block can go without the index moving: in `blocks` its id, its record in pieces and a mark at
 * its end; in `written` what an added sheet held; further right copies of cells, for their looks.
 */
export const undoLayout = {
  index: { columns: "A:A", header: 4, width: 7 },
  /** Room for many more writes than are kept. */
  blocks: { column: "J:J", header: 100 },
  /** Columns right of the block's first. */
  written: 1,
  copies: 3,
} as const;

/** The undo sheet before its first write; the writer hides it. */
export function undoSheet(language: Language): SheetSpec {
  const { index, blocks } = undoLayout;
  return {
    name: undoSheetName,
    tabColor: palette.dataTab,
    blocks: [
      { at: "A1", values: [[word(language, "undo.title")], [word(language, "undo.note")]] },
      { at: `A${index.header}`, values: [["Id", "State", "When", "Who", "Job", "Where", "Rows"]] },
      { at: `J${blocks.header}`, values: [["Record"]] },
    ],
    styles: [{ at: "A1", style: { bold: true } }],
  };
}
