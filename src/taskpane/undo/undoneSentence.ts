import type { Undone } from "../../workbook/types";
import type { Words } from "../words/words";
import type { Which } from "./UndoRun";

/** What an undo has left: added sheets that stay, cells that stay, or neither. */
export function undoneSentence({ keptSheets }: Undone, which: Which, { text, list }: Words): string {
  if (keptSheets.length > 0) return text("undo.keptSheets", { n: keptSheets.length, sheets: list(keptSheets) });
  return text(which === "unchanged" ? "status.undoneRest" : "status.undone");
}
