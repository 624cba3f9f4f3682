import { correction } from "./correction";

/** Fitted cells are whole multiples of 2^-`bits`. */
export const bits = 50n;
const unit = 2 ** Number(bits);
/** Margins are met to 2^-36, far below what rounding looks at. */
const smallest = 2 ** -36;
/** Sweeps after which fitting gives way to Newton's method. */
const patience = 500;

/**
 * Fits a pattern to row and column totals (T5): the one matrix row factor × pattern × column factor with these
 * margins, over the `open` cells, which can all be above 0.
 *
 * Iterative proportional fitting finds it as far as doubles hold. Newton's method, which solves the same equations,
 * does the rest in whole numbers: the last digits of large totals, and what fitting only crawls to because the totals
 * are nearly out of the pattern's reach. Undefined when the pattern's values lie too far apart to be fitted.
 */
export function fit(
  rows: readonly bigint[],
  columns: readonly bigint[],
  pattern: readonly (readonly number[])[],
  open: readonly (readonly boolean[])[],
): bigint[][] | undefined {
  const total = Number(rows.reduce((sum, row) => sum + row, 0n)) || 1;
  const cells = evened(pattern, open);
  const sizes = { rows: rows.map((row) => Number(row) / total), columns: columns.map((each) => Number(each) / total) };
  for (let sweep = 0; sweep < patience && scale(cells, sizes) > 1e-13; sweep++);
  const whole = cells.map((line) => Array.from(line, (cell) => BigInt(Math.round(cell * total * unit))));
  return refine(whole, rows, columns) ? whole : undefined;
}

/** The pattern with every row and column scaled to a largest value of 1, whatever its magnitude: this changes no fit. */
function evened(pattern: readonly (readonly number[])[], open: readonly (readonly boolean[])[]): Float64Array[] {
  const rows = pattern.map((line, row) => ofLargest(line.map((value, column) => (open[row]?.[column] ? value : 0))));
  const columns = (rows[0] ?? []).map((_, column) => ofLargest(rows.map((line) => line[column] ?? 0)));
  return rows.map((line, row) => Float64Array.from(line, (_, column) => columns[column]?.[row] ?? 0));
}

/** Values as parts of the largest; all 0 when there is none above 0. */
function ofLargest(values: readonly number[]): number[] {
  const most = values.reduce((a, b) => Math.max(a, b), 0) || 1;
  return values.map((value) => value / most);
}

/** One sweep of proportional fitting, columns, then rows; returns by how much columns were off. */
function scale(
  cells: readonly Float64Array[],
  { rows, columns }: { readonly rows: readonly number[]; readonly columns: readonly number[] },
): number {
  const sums = columns.map((_, column) => cells.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  const factors = columns.map((column, index) => factor(column, sums[index] ?? 0));
  cells.forEach((line, row) => {
    const sum = line.reduce((all, cell, column) => all + cell * (factors[column] ?? 0), 0);
    const own = factor(rows[row] ?? 0, sum);
    line.forEach((cell, column) => (line[column] = cell * (factors[column] ?? 0) * own));
  });
  return columns.reduce((most, column, index) => Math.max(most, Math.abs(column - (sums[index] ?? 0))), 0);
}

/** A line whose cells have all sunk below the smallest double cannot be scaled. */
function factor(wanted: number, sum: number): number {
  const ratio = wanted / sum;
  return Number.isFinite(ratio) ? ratio : 1;
}

/** Corrects fixed-point cells until the margins are met; false when they do not come to it. */
function refine(cells: bigint[][], rows: readonly bigint[], columns: readonly bigint[]): boolean {
  for (let round = 0; round < 99; round++) {
    const missing = {
      rows: rows.map((row, index) => lacks(row, cells[index] ?? [])),
      columns: columns.map((column, index) =>
        lacks(
          column,
          cells.map((line) => line[index] ?? 0n),
        ),
      ),
    };
    if ([...missing.rows, ...missing.columns].every((error) => Math.abs(error) <= smallest)) return true;
    const change = correction(
      cells.map((line) => Float64Array.from(line, (cell) => Number(cell) / unit)),
      missing,
    );
    const relative = cells.map((line, row) =>
      line.map((cell, column) => (cell ? (change.rows[row] ?? 0) + (change.columns[column] ?? 0) : 0)),
    );
    // Far from the solution a full step overshoots.
    const largest = relative.flat().reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    const step = Math.min(1, 0.5 / largest) * 2 ** 110;
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        line[column] = cell + ((cell * BigInt(Math.round(step * (relative[row]?.[column] ?? 0)))) >> 110n);
      }),
    );
  }
  return false;
}

/** What the cells of a line lack of its total. */
function lacks(total: bigint, line: readonly bigint[]): number {
  return Number((total << bits) - line.reduce((sum, cell) => sum + cell, 0n)) / unit;
}
