import { PlanningError } from "../../error";
import { fromSteps, totalInSteps } from "../../exact/steps";
import { controlledRounding } from "./controlledRounding";
import { fit } from "./fit";
import { support, type Blocked } from "./support";

/**
 * A two-way plan (T5): whole multiples of `step` whose rows add up to `rowTotals` and whose columns add up to
 * `columnTotals`, exactly, and which follow a seed pattern.
 *
 * The pattern is fitted to the totals by iterative proportional fitting; controlled rounding then takes each cell to
 * the multiple below or above its fitted value, with the least total absolute deviation. Of equally good results the
 * one wins that rounds up the larger remainder, then the earlier row, then the earlier column. A cell whose pattern is
 * 0 stays 0. Totals that are all 0 or below mirror positive ones.
 *
 * Throws `negative` (pattern by row and column), `mixedTotals`, `totalOffStep` (by table and index), `stepNotPositive`,
 * `totalTooLarge`, `marginsDiffer`, `patternBlocks` with the rows and the columns that cannot be reconciled,
 * `patternTooWide` where the pattern's values lie so far apart that no fit can be computed.
 *
 * @param pattern a row a row total, a column a column total
 * @example matrix([5, 5], [5, 5], [[1, 1], [1, 1]]) // [[3, 2], [2, 3]]
 */
export function matrix(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  pattern: readonly (readonly number[])[],
  { step = 1 }: { readonly step?: number } = {},
): number[][] {
  pattern.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value < 0) throw new PlanningError("negative", { table: "pattern", row: row + 1, column: column + 1, value });
    }),
  );
  const sign = signOf([
    { table: "rowTotals", totals: rowTotals },
    { table: "columnTotals", totals: columnTotals },
  ]);
  const rows = marginOf("rowTotals", rowTotals, sign, step);
  const columns = marginOf("columnTotals", columnTotals, sign, step);
  checkEqual(sumOf(rows), sumOf(columns), sign, step);
  const open = support(rows.map(Number), columns.map(Number), pattern, (blocked) => blockedError(blocked, sign, step));
  const fitted = fit(rows, columns, pattern, open);
  const whole = fitted && controlledRounding(fitted, open, rows, columns);
  if (!whole) throw new PlanningError("patternTooWide");
  return whole.map((line) => line.map((units) => fromSteps(units * sign, step)));
}

function blockedError({ side, short, partners, need, room }: Blocked, sign: bigint, step: number): PlanningError {
  const amount = (units: number, direction: bigint) => fromSteps(BigInt(units) * direction, step);
  return new PlanningError("patternBlocks", {
    side,
    short: listed(short),
    shortCount: short.length,
    partners: listed(partners) || "–",
    partnerCount: partners.length,
    need: amount(need, sign),
    room: amount(room, sign),
    by: amount(need - room, 1n),
  });
}

/** Places by number; a sentence names a dozen at most. */
function listed(places: readonly number[]): string {
  return [...places.slice(0, 12), ...(places.length > 12 ? ["…"] : [])].join(", ");
}

type Margin = "rowTotals" | "columnTotals";

function signOf(margins: readonly { readonly table: Margin; readonly totals: readonly number[] }[]): 1n | -1n {
  const negative = margins.flatMap(({ table, totals }) =>
    totals.flatMap((value, index) => (value < 0 ? [{ table, index, value }] : [])),
  );
  const positive = margins.some(({ totals }) => totals.some((value) => value > 0));
  if (negative[0] && positive) throw new PlanningError("mixedTotals", negative[0]);
  return negative.length > 0 ? -1n : 1n;
}

function marginOf(table: Margin, totals: readonly number[], sign: bigint, step: number): bigint[] {
  return totals.map((total, index) => {
    try {
      return totalInSteps(total, step) * sign;
    } catch (error) {
      if (!(error instanceof PlanningError) || error.code !== "totalOffStep") throw error;
      throw new PlanningError("totalOffStep", { table, index, total, step });
    }
  });
}

function checkEqual(down: bigint, across: bigint, sign: bigint, step: number): void {
  if (down !== across) {
    const by = down > across ? down - across : across - down;
    throw new PlanningError("marginsDiffer", {
      rowSum: fromSteps(down * sign, step),
      columnSum: fromSteps(across * sign, step),
      by: fromSteps(by, step),
    });
  }
  if (down > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new PlanningError("totalTooLarge", { total: fromSteps(down * sign, step), step });
  }
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
