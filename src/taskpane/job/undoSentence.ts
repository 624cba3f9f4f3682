import type { Receipt } from "../../workbook/types";
import type { Words } from "../words/words";

/** What Undo would do: which sheets go, which cells come back. */
export function undoSentence({ preview }: Receipt, { text, list }: Words): string {
  const added = preview.targets.filter(({ change }) => preview.changes[change]?.kind === "newSheet");
  const sheets = [...new Set(added.map(({ sheet }) => sheet))];
  const at = list([
    ...new Set(
      preview.targets.filter((target) => !added.includes(target)).map(({ sheet, address }) => `${sheet}!${address}`),
    ),
  ]);
  if (at === "") return text(sheets.length === 1 ? "undo.sheet" : "undo.sheets", { sheet: list(sheets) });
  return sheets.length > 0 ? text("undo.both", { sheet: list(sheets), at }) : text("undo.cells", { at });
}
