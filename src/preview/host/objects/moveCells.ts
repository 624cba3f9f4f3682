import type { Rect } from "../book";
import { contains, intersection, rectOf } from "../rect";
import { invalidOperation } from "../wire/hostError";
import { copyRect } from "./copyRect";
import type { Session } from "./session";

/**
 * Makes room at `rect` (down, right) or closes it (up, left) by moving the cells below or right of it, with formats.
 * Tables that lie wholly in what moves go along; one that would be torn apart is an InvalidOperation, as in Excel.
 * Formulas elsewhere that point at moved cells are not rewritten.
 */
export function moveCells(session: Session, sheet: string, rect: Rect, to: "Down" | "Right" | "Up" | "Left"): void {
  const { book } = session;
  const used = book.used(sheet, false);
  const down = to === "Down" || to === "Up";
  const size = down ? rect.rowEnd - rect.row + 1 : rect.columnEnd - rect.column + 1;
  const opens = to === "Down" || to === "Right";
  const start = opens ? rect : down ? { ...rect, row: rect.rowEnd + 1 } : { ...rect, column: rect.columnEnd + 1 };
  const moving = down
    ? { ...start, rowEnd: Math.max(used?.rowEnd ?? 0, start.row - 1) }
    : { ...start, columnEnd: Math.max(used?.columnEnd ?? 0, start.column - 1) };
  const affected = down ? { ...rect, rowEnd: moving.rowEnd } : { ...rect, columnEnd: moving.columnEnd };
  const tables = book.tables().filter((table) => table.sheet === sheet && intersection(table.rect, affected));
  if (tables.some((table) => !contains(moving, table.rect))) {
    throw invalidOperation(
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
    );
  }
  const [rows, columns] = [down ? (opens ? size : -size) : 0, down ? 0 : opens ? size : -size];
  if (moving.row <= moving.rowEnd && moving.column <= moving.columnEnd) {
    copyRect(book, sheet, moving, sheet, rectOf(moving.row + rows, moving.column + columns));
    for (const { id, rect: was } of tables) {
      book.updateTable(id, {
        rect: {
          row: was.row + rows,
          column: was.column + columns,
          rowEnd: was.rowEnd + rows,
          columnEnd: was.columnEnd + columns,
        },
      });
    }
  }
  const emptied = opens ? rect : lastCells(affected, size, down);
  session.range(sheet, emptied).Clear("All");
}

/** The cells at the far end that nothing moved into. */
function lastCells(rect: Rect, size: number, down: boolean): Rect {
  return down
    ? { ...rect, row: Math.max(rect.row, rect.rowEnd - size + 1) }
    : { ...rect, column: Math.max(rect.column, rect.columnEnd - size + 1) };
}
