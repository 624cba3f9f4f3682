import { PlanningError } from "../error";

/** A history set straight: one list of periods a year. */
export interface HistoryYears {
  readonly years: readonly (readonly number[])[];
  /** 4 quarters or 12 months. */
  readonly periods: 4 | 12;
  /** Whether periods ran down the rows, so that results should too. */
  readonly down: boolean;
}

/**
 * Reads a history of years × periods or periods × years (T2). Where both readings fit, twelve periods come before
 * four, and years in rows before years in columns. Throws `historyShape`, `negativeHistory` (row and column of the
 * block given) and `emptyYear` (one-based, with the line it stands in: row or column).
 */
export function historyYears(block: readonly (readonly number[])[]): HistoryYears {
  const rows = block.length;
  const columns = block[0]?.length ?? 0;
  block.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value < 0) throw new PlanningError("negativeHistory", { row: r + 1, column: c + 1, value });
    }),
  );
  for (const periods of [12, 4] as const) {
    if (columns === periods) return checked({ years: block.map((line) => [...line]), periods, down: false });
    if (rows === periods) {
      const years = Array.from({ length: columns }, (_, year) => block.map((line) => line[year] ?? 0));
      return checked({ years, periods, down: true });
    }
  }
  throw new PlanningError("historyShape", { rows, columns });
}

function checked(history: HistoryYears): HistoryYears {
  const empty = history.years.findIndex((year) => year.every((value) => value === 0));
  if (empty >= 0)
    throw new PlanningError("emptyYear", { year: empty + 1, [history.down ? "column" : "row"]: empty + 1 });
  return history;
}
