import { quoted, sentence } from "../formulaText";
import type { SheetsKey } from "../../locale/sheets.en";
import { columnReference } from "../tableReference";
import type { StatusTable } from "./input";

/**
 * Pace or achievement to status: the row of the rules whose threshold is the highest not above the value, rounded to 9
 * places; the first row below them all, should the rules be edited to start above 0. `column` is what of the row shows.
 */
export function statusPart(value: string, status: StatusTable, column: string): string {
  const row = `IFERROR(MATCH(MAX(0,ROUND(${value},9)),${columnReference(status.table, status.from)},1),1)`;
  return `IF(${value}="","",INDEX(${columnReference(status.table, column)},${row}))`;
}

/** Cells with the words of the worst and the best status, and the rules. */
export interface StatusCells {
  readonly status: StatusTable;
  readonly worst: string;
  readonly best: string;
}

/** Rules without icons get them by rank of the word. */
export function statusIcon(value: string, word: string, { status, worst, best }: StatusCells): string {
  if (status.icon !== undefined) return statusPart(value, status, status.icon);
  return `IF(${word}="","",IF(${word}=${worst},"◆",IF(${word}=${best},"●","▲")))`;
}

/** The words of the worst and the best status. */
export function statusEnds({ table, status }: StatusTable): { readonly worst: string; readonly best: string } {
  const word = columnReference(table, status);
  return { worst: `INDEX(${word},1)`, best: `INDEX(${word},ROWS(${word}))` };
}

/** The legend as three formulas: the best status, the one below it, the worst. */
export function statusLegend(
  status: StatusTable,
  say: (key: SheetsKey) => string,
): readonly [best: string, middle: string, worst: string] {
  const word = columnReference(status.table, status.status);
  const from = columnReference(status.table, status.from);
  const rows = `ROWS(${word})`;
  const icon = (row: string, fallback: string) =>
    status.icon === undefined ? quoted(fallback) : `INDEX(${columnReference(status.table, status.icon)},${row})`;
  const entry = (row: string, fallback: string) =>
    sentence(say("board.legend"), {
      icon: icon(row, fallback),
      status: `INDEX(${word},${row})`,
      from: `TEXT(INDEX(${from},${row}),"0%")`,
    });
  return [
    entry(rows, "●"),
    `IF(${rows}<3,"",${entry(`${rows}-1`, "▲")})`,
    sentence(say("board.legendLowest"), { icon: icon("1", "◆"), status: `INDEX(${word},1)` }),
  ];
}
