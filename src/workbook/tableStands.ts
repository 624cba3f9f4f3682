import { rectAddress, type Rect } from "../sheets/rect";

/**
 * Ends the request here with ItemNotFound unless the table (header and body, without a totals row) stands at `rect`:
 * somebody may have moved it or made it larger since the last look. Excel knows no condition, but it refuses to
 * intersect cells that have none in common.
 */
export function tableStands({ workbook }: Excel.RequestContext, id: string, rect: Rect): void {
  const table = workbook.tables.getItem(id);
  const { row, column, rowEnd, columnEnd } = rect;
  const corners = [
    [table.getHeaderRowRange().getCell(0, 0), { row, column, rowEnd: row, columnEnd: column }],
    [table.getDataBodyRange().getLastCell(), { row: rowEnd, column: columnEnd, rowEnd, columnEnd }],
  ] as const;
  for (const [corner, expected] of corners) corner.getIntersection(rectAddress(expected)).load("address");
}
