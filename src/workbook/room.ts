import type { Change } from "../sheets/change";
import { parseRect } from "../sheets/rect";
import { rectAfter } from "./regions";
import type { Obstacle } from "./types";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Says when a table would grow beyond the end of its sheet. */
export function noRoom(change: Change): Obstacle | undefined {
  if (change.kind !== "setColumns" && change.kind !== "addRows") return undefined;
  const { place } = change;
  const after = rectAfter(change);
  if (after.rowEnd < lastRow && after.columnEnd < lastColumn) return undefined;
  const name = place.table?.name ?? place.address;
  const now = parseRect(place.address);
  return {
    code: "sheetFull",
    details: { sheet: place.sheet, name, rows: after.rowEnd - now.rowEnd, free: lastRow - 1 - now.rowEnd },
  };
}
