import type { CellInput } from "../book";
import { isUnbounded } from "../rect";
import { copyFormula } from "../moveFormula";
import { invalidArgument } from "../wire/hostError";
import { copyExtras } from "./copyExtras";
import { copyStyles } from "./copyRect";
import type { Range } from "./range";
import type { Session } from "./session";

/**
 * Copy and paste: relative references move along; "Values" pastes results, "Formats" looks and conditional formats,
 * "All" validations, links and notes as well.
 */
export function copyCells(
  session: Session,
  from: Range,
  to: Range,
  how: "All" | "Formulas" | "Values" | "Formats",
): void {
  const { book } = session;
  if (isUnbounded(from.rect)) throw invalidArgument();
  const rows = to.rect.row - from.rect.row;
  const columns = to.rect.column - from.rect.column;
  // Read before anything is written: the ranges may overlap.
  const cells = book
    .read(from.sheetId, from.rect)
    .map((row) =>
      row.map(({ value, formula }): CellInput =>
        formula === undefined || how === "Values" ? { value } : { formula: copyFormula(formula, rows, columns) },
      ),
    );
  if (how === "All" || how === "Formats") copyExtras(session, from, to, how);
  if (how === "All" || how === "Formats") copyStyles(book, from.sheetId, from.rect, to.sheetId, to.rect);
  if (how !== "Formats") book.write(to.sheetId, to.rect, cells);
}
