import { bits } from "./fit";
import { raise } from "./raising";

/** Remainders and costs are counted in 2^-28: coarser than the fit is exact, so that equal ones are seen as equal. */
const grain = 28n;
const one = 2 ** Number(grain);

/**
 * Controlled rounding (T5): each fitted cell goes to the whole number below or above it so that rows and columns add
 * up to their totals, with the least total absolute deviation. This is a flow of least cost: rounding up a cell with
 * remainder r instead of down costs 1 − 2r. Of equally good results the one wins that rounds up the larger remainder,
 * then the earlier row, then the earlier column. Undefined when the fit is too coarse to be rounded.
 *
 * @param cells the fit, in multiples of 2^-`bits`
 * @param open cells that may be above 0
 */
export function controlledRounding(
  cells: readonly (readonly bigint[])[],
  open: readonly (readonly boolean[])[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): bigint[][] | undefined {
  const floors = cells.map((line) => line.map((cell) => cell >> bits));
  const half = 1n << (bits - grain - 1n);
  const rest = (cell: bigint) => Number(((cell & ((1n << bits) - 1n)) + half) >> (bits - grain));
  const remainders = cells.map((line) => line.map(rest));
  const all = remainders.flat();
  const raised = raise(
    remainders.map((line, row) => line.map((own, column) => (open[row]?.[column] ? one - 2 * own : Infinity))),
    {
      perRow: rows.map((row, index) => Number(row - sum(floors[index] ?? []))),
      perColumn: columns.map((column, index) => Number(column - sum(floors.map((line) => line[index] ?? 0n)))),
    },
    // The sort is stable: equal remainders stay in reading order.
    all.map((_, cell) => cell).sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0)),
  );
  return (
    raised &&
    floors.map((line, row) => line.map((floor, column) => floor + BigInt(raised[row * line.length + column] ?? 0)))
  );
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
