import type { Rect } from "../book";
import { rectOf } from "../rect";
import { invalidArgument, notImplemented } from "../wire/hostError";
import { booleanArgument, oneOf, recordArgument } from "./argument";
import { cellText } from "./cellText";
import type { Session } from "./session";
import { usedRect } from "./usedRect";

/**
 * The first cell of `within`, row by row, whose shown text is or contains `text`; the last one when searched backwards.
 * Results of formulas are not waited for: to be used over literals. A single cell would mean the whole sheet from there on, which is not implemented.
 */
export function findCell(session: Session, sheet: string, within: Rect, text: unknown, criteria: unknown): Rect | null {
  if (typeof text !== "string" || text === "" || text.length > 255) throw invalidArgument();
  if (within.row === within.rowEnd && within.column === within.columnEnd)
    throw notImplemented("Range.find in one cell");
  const { completeMatch, matchCase, searchDirection, ...rest } = recordArgument(criteria ?? {});
  if (Object.keys(rest).length > 0) throw invalidArgument();
  const whole = completeMatch !== undefined && booleanArgument(completeMatch);
  const exact = matchCase !== undefined && booleanArgument(matchCase);
  const backwards = searchDirection !== undefined && oneOf(searchDirection, ["Forward", "Backwards"]) === "Backwards";
  // Wildcards as in Excel's own search, where "~" takes their meaning away.
  if (/[*?~]/.test(text)) throw notImplemented("Range.find with wildcards");
  const spell = (one: string): string => (exact ? one : one.toLowerCase());
  const wanted = spell(text);
  const { book } = session;
  const used = usedRect(book, sheet, within, true);
  if (!used) return null;
  const styles = book.readStyles(sheet, used);
  let found: Rect | null = null;
  for (const [r, row] of book.read(sheet, used).entries()) {
    for (const [c, { value }] of row.entries()) {
      const shown = spell(cellText(value, styles[r]?.[c]?.numberFormat ?? "General"));
      if (!(whole ? shown === wanted : shown.includes(wanted))) continue;
      found = rectOf(used.row + r, used.column + c);
      if (!backwards) return found;
    }
  }
  return found;
}
