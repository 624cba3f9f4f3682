import { splitAddress } from "../../sheets/rect";
import type { CellValue, SheetSpec } from "../../sheets/spec";
import { largestPart } from "../steps";
import type { WrittenSheet } from "./record";

/**
 * Asks what a new sheet holds once written, formulas as Excel spells them, for telling later edits from them; call the
 * result after the sync. Of a very large sheet only the extent is asked for.
 */
export function readBack({ workbook }: Excel.RequestContext, { name, blocks }: SheetSpec): () => WrittenSheet {
  const sheet = workbook.worksheets.getItem(name).load("id");
  const isLarge = JSON.stringify(blocks).length > largestPart;
  const used = sheet.getUsedRange(true).load(isLarge ? "address" : "address,formulas");
  return () => ({
    id: sheet.id,
    name,
    address: splitAddress(used.address).at,
    ...(!isLarge && { formulas: used.formulas as CellValue[][] }),
  });
}
