import { firstLikelyDate } from "./calendar/serial";
import { isBlank, type Cells } from "./cells";
import { columnOf } from "./columnOf";
import { ledgerHeaders } from "./headerWords";

/**
 * The column of dates, or undefined: the one with the most telling header whose values are not mostly counts. A column
 * Month of 1 to 12 or Day of 1 to 31 would read as days of 1900. Texts are no counts: their cells are told apart when
 * they are read.
 *
 * @param rows body rows; blanks and 0 say nothing
 */
export function dateColumn(headers: readonly unknown[], rows: Cells): number | undefined {
  return columnOf(headers, ledgerHeaders.date, (column) => !holdsCounts(rows, column));
}

function holdsCounts(rows: Cells, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell) && cell !== 0);
  const counts = cells.filter((cell) => typeof cell === "number" && cell < firstLikelyDate);
  return counts.length * 2 > cells.length;
}
