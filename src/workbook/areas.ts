import { columnCount, rectAddress, rowCount, type Rect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";

/** A rectangle of cells of one sheet. */
export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Cells of one request, by what is read: an answer stays well under 4 MB, of which Excel on the web refuses 5. */
const mostCells = { formulas: 10_000, values: 40_000 } as const;
/** Areas of one request: each takes some 300 bytes of it. */
const mostAreas = 2_000;

/** Reads formulas or values of many areas, in as few requests as size allows, nearly always one. A matrix an area. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Area[],
  what: keyof typeof mostCells,
): Promise<CellValue[][][]> {
  const read = areas.map((): CellValue[][] => []);
  for (const part of partsOf(areas, mostCells[what])) {
    const ranges = part.map(({ sheetId, rect }) =>
      context.workbook.worksheets.getItem(sheetId).getRange(rectAddress(rect)).load(what),
    );
    // One request, except for more cells than Excel on the web answers at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    part.forEach(({ area }, index) => read[area]?.push(...((ranges[index]?.[what] ?? []) as CellValue[][])));
  }
  return read;
}

interface Piece extends Area {
  /** Index of the area it is cut from, by rows. */
  readonly area: number;
}

function partsOf(areas: readonly Area[], most: number): Piece[][] {
  const parts: Piece[][] = [];
  let room = 0;
  for (const piece of areas.flatMap((area, index) => piecesOf(area, index, most))) {
    const cells = rowCount(piece.rect) * columnCount(piece.rect);
    const last = parts[parts.length - 1];
    if (last && cells <= room && last.length < mostAreas) last.push(piece);
    else {
      parts.push([piece]);
      room = most;
    }
    room -= cells;
  }
  return parts;
}

function piecesOf({ sheetId, rect }: Area, area: number, most: number): Piece[] {
  const rows = Math.max(1, Math.floor(most / columnCount(rect)));
  const pieces: Piece[] = [];
  for (let row = rect.row; row <= rect.rowEnd; row += rows) {
    pieces.push({ sheetId, area, rect: { ...rect, row, rowEnd: Math.min(rect.rowEnd, row + rows - 1) } });
  }
  return pieces;
}
