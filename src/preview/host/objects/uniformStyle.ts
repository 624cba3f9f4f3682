import type { Style } from "../../../sheets/spec";
import { isUnbounded, rectOf } from "../rect";
import type { Range } from "./range";
import { usedRect } from "./usedRect";

/** What all cells of the range share, else null. Whole rows and columns are looked at as far as they are used. */
export function uniformStyle<T>({ session, sheetId, rect }: Range, pick: (style: Style) => T): T | null {
  const first = rectOf(rect.row, rect.column);
  const looked = isUnbounded(rect) ? (usedRect(session.book, sheetId, rect, false) ?? first) : rect;
  const styles = session.book.readStyles(sheetId, looked).flat();
  const value = pick(styles[0] ?? {});
  return styles.every((style) => pick(style) === value) ? value : null;
}
