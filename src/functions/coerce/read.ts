import { dateIn, numberIn, textIn, type Cell, type Cells, type Spot } from "../../planning/cells";
import { InputError } from "../errors/inputError";
import type { Block } from "./block";
import { PassedError } from "./passedError";

/** The cells of a block where one error value spoils the whole result: it is thrown as it came. */
export function plainCells({ cells }: Block): Cells {
  return cells.map((line) => line.map(plain));
}

/** All numbers of a block, blanks being 0. */
export function numbersOf(block: Block): number[][] {
  return block.cells.map((line, row) => line.map((cell, column) => numberIn(plain(cell), spotOf(block, row, column))));
}

/** All dates of a list, in any shape; blanks are skipped. */
export function datesOf(block: Block): number[] {
  return block.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => dateIn(plain(cell), spotOf(block, row, column)) ?? []),
  );
}

/** The one value of an argument that takes no range. */
export function single(block: Block): Cell {
  if (block.rows > 1 || block.columns > 1) {
    throw new InputError("input.single", { param: block.param, rows: block.rows, columns: block.columns });
  }
  return plain(block.cells[0]?.[0] ?? null);
}

/** One number, `missing` when the argument is blank or 0. */
export function numberOr(block: Block, missing: number): number {
  return numberIn(single(block), { table: block.param }) || missing;
}

/** One date; undefined when the argument is blank or 0. */
export function dateOf(block: Block): number | undefined {
  return dateIn(single(block), { table: block.param });
}

/** The number, date or text of one cell; a single value stands for every cell. */
export function dateAt(block: Block, row: number, column: number): number | undefined {
  return dateIn(cellAt(block, row, column), spotOf(block, row, column));
}

export function textAt(block: Block, row: number, column: number): string {
  return textIn(cellAt(block, row, column), spotOf(block, row, column));
}

function cellAt({ rows, columns, cells }: Block, row: number, column: number): Cell {
  return plain((rows === 1 && columns === 1 ? cells[0]?.[0] : cells[row]?.[column]) ?? null);
}

function plain(cell: Cell | PassedError): Cell {
  if (cell instanceof PassedError) throw cell;
  return cell;
}

function spotOf({ param, rows, columns }: Block, row: number, column: number): Spot {
  return rows === 1 && columns === 1 ? { table: param } : { table: param, row: row + 1, column: column + 1 };
}
