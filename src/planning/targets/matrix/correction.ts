/** What margins still lack, or by how much their lines have to change. */
export interface Lines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * One step of Newton's method for a fit by factors: relative changes a of the rows and b of the columns for which
 * cell × (1 + a + b) adds up to the margins. Rows are eliminated first, the columns then solved by Cholesky. Adding to
 * all rows what is taken from all columns changes nothing, so one column of each connected block stays as it is.
 */
export function correction(cells: readonly Float64Array[], missing: Lines): Lines {
  const width = cells[0]?.length ?? 0;
  const sums = cells.map((line) => line.reduce((sum, cell) => sum + cell, 0));
  const system = Array.from({ length: width }, () => new Float64Array(width));
  const right = Float64Array.from(missing.columns);
  cells.forEach((line, row) => {
    const sum = sums[row] ?? 0;
    if (sum === 0) return;
    for (let i = 0; i < width; i++) {
      const cell = line[i] ?? 0;
      if (cell === 0) continue;
      const own = system[i];
      if (!own) continue;
      own[i] = (own[i] ?? 0) + cell;
      right[i] = (right[i] ?? 0) - (cell * (missing.rows[row] ?? 0)) / sum;
      for (let j = 0; j <= i; j++) own[j] = (own[j] ?? 0) - (cell * (line[j] ?? 0)) / sum;
    }
  });
  const columns = solve(system, right);
  const rows = cells.map((line, row) => {
    const sum = sums[row] ?? 0;
    if (sum === 0) return 0;
    return (
      ((missing.rows[row] ?? 0) - line.reduce((all, cell, column) => all + cell * (columns[column] ?? 0), 0)) / sum
    );
  });
  return { rows, columns };
}

/** Solves a symmetric system of which the lower half is given, by Cholesky; unknowns that nothing determines are 0. */
function solve(lower: readonly Float64Array[], right: Float64Array): readonly number[] {
  const size = right.length;
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  const values = Array.from(right);
  for (let i = 0; i < size; i++) {
    const line = lower[i] as Float64Array;
    const scale = at(i, i);
    for (let j = 0; j <= i; j++) {
      let value = at(i, j);
      for (let k = 0; k < j; k++) value -= at(i, k) * at(j, k);
      // An infinite pivot makes everything 0 that is divided by it.
      line[j] = j < i ? value / at(j, j) : value > 1e-14 * scale ? Math.sqrt(value) : Infinity;
    }
  }
  for (let i = 0; i < size; i++) {
    let value = values[i] ?? 0;
    for (let k = 0; k < i; k++) value -= at(i, k) * (values[k] ?? 0);
    values[i] = value / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let value = values[i] ?? 0;
    for (let k = i + 1; k < size; k++) value -= at(k, i) * (values[k] ?? 0);
    values[i] = value / at(i, i);
  }
  return values;
}
