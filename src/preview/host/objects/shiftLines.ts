import type { Shift } from "../book";
import { invalidOperation } from "../wire/hostError";
import type { Session } from "./session";

/**
 * Inserts or deletes whole rows or columns; ranges held by clients follow. Throws InvalidOperation when the header row
 * of a table would go while the table stays.
 */
export function shiftLines(session: Session, shift: Shift): void {
  const { sheet, axis, at, count, how } = shift;
  const past = at + count - 1;
  const loses = session.book
    .tables()
    .some(({ sheet: on, rect }) => on === sheet && rect.row >= at && rect.row <= past && rect.rowEnd > past);
  if (how === "delete" && axis === "row" && loses)
    throw invalidOperation("The header row of a table cannot be deleted.");
  session.extras.flush();
  session.book.shift(sheet, axis, at, count, how);
  session.followShift(shift);
}
