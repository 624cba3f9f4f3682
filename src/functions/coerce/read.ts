import { dateIn, isBlank, numberIn, textIn, type Cell, type Cells, type Spot } from "../../planning/cells";
import { PlanningError, type ErrorDetails } from "../../planning/error";
import { InputError } from "../errors/inputError";
import type { Block } from "./block";
import { PassedError } from "./passedError";
import { sizeOf } from "./shape";

/** The cells of a block where one error value spoils the whole result: it is thrown as it came. */
export function plainCells({ cells }: Block): Cells {
  return cells.map((line) => line.map(plain));
}

/** All numbers of a block, blanks being 0. */
export function numbersOf(block: Block): number[][] {
  return block.cells.map((line, row) =>
    line.map((cell, column) => (typeof cell === "number" ? cell : numberIn(plain(cell), spotOf(block, row, column)))),
  );
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

/** One whole number from 0 to `most`, 0 when the argument is blank. */
export function wholeOf(block: Block, most: number): number {
  const value = numberOr(block, 0);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new PlanningError("outOfRange", { table: block.param, value, least: 0, most });
}

/** One flag, FALSE when the argument is blank. */
export function flagOf(block: Block): boolean {
  return flagIn(single(block), { table: block.param });
}

/** The numbers of a row or a column of exactly `length` cells, blanks being 0. */
export function vectorOf(block: Block, length: number): number[] {
  const values = listOf(block);
  if (values.length === length) return values;
  throw new InputError("input.length", { param: block.param, ...sizeOf(block), length });
}

/** The numbers of one row or one column, blanks being 0. */
export function listOf(block: Block): number[] {
  if (block.rows > 1 && block.columns > 1) {
    throw new InputError("input.vector", { param: block.param, ...sizeOf(block) });
  }
  return numbersOf(block).flat();
}

/** The texts of one row or one column. */
export function textsOf(block: Block): string[] {
  if (block.rows > 1 && block.columns > 1) {
    throw new InputError("input.vector", { param: block.param, ...sizeOf(block) });
  }
  return block.cells.flatMap((line, row) => line.map((_, column) => textAt(block, row, column)));
}

/** A table of so many columns, where one error value spoils the whole result. */
export function tableOf(block: Block, columns: number): Cells {
  if (block.columns === columns) return plainCells(block);
  throw new InputError("input.width", { param: block.param, ...sizeOf(block), width: columns });
}

/** All flags of a block, blanks being FALSE. */
export function flagsOf(block: Block): boolean[][] {
  return block.cells.map((line, row) => line.map((cell, column) => flagIn(plain(cell), spotOf(block, row, column))));
}

/** One date; undefined when the argument is blank or 0. */
export function dateOf(block: Block): number | undefined {
  return dateIn(single(block), { table: block.param });
}

/** The number, date or text of one cell; a single value stands for every cell. */
export function dateAt(block: Block, row: number, column: number): number | undefined {
  const cell = cellAt(block, row, column);
  // Most cells are blank: their place is not worth working out.
  return isBlank(cell) ? undefined : dateIn(cell, spotOf(block, row, column));
}

/** A date that must be there. Throws `missing` with its place. */
export function dateThere(block: Block, row: number, column: number): number {
  const date = dateAt(block, row, column);
  if (date === undefined) throw new PlanningError("missing", spotOf(block, row, column) as ErrorDetails);
  return date;
}

/** A number, a blank being 0. */
export function numberAt(block: Block, row: number, column: number): number {
  return numberIn(cellAt(block, row, column), spotOf(block, row, column));
}

/** A number of 0 or more. Throws `negative` with its place. */
export function amountAt(block: Block, row: number, column: number): number {
  const value = numberAt(block, row, column);
  if (value < 0) throw new PlanningError("negative", { ...spotOf(block, row, column), value });
  return value;
}

export function flagAt(block: Block, row: number, column: number): boolean {
  return flagIn(cellAt(block, row, column), spotOf(block, row, column));
}

export function textAt(block: Block, row: number, column: number): string {
  const cell = cellAt(block, row, column);
  return typeof cell === "string" ? cell.trim() : textIn(cell, spotOf(block, row, column));
}

/** The content of one cell; a single value stands for every cell. */
export function cellAt({ rows, columns, cells }: Block, row: number, column: number): Cell {
  return plain((rows === 1 && columns === 1 ? cells[0]?.[0] : cells[row]?.[column]) ?? null);
}

function plain(cell: Cell | PassedError): Cell {
  if (cell instanceof PassedError) throw cell;
  return cell;
}

/** TRUE or FALSE, also as 1 or 0; a blank is FALSE. */
function flagIn(cell: Cell, spot: Spot): boolean {
  if (typeof cell === "boolean") return cell;
  if (isBlank(cell) || cell === 0) return false;
  if (cell === 1) return true;
  throw new PlanningError("badFlag", { ...spot, value: cell ?? "", kind: typeof cell });
}

/** Where a value of a row or column stands, by its place in the list. */
export function spotIn({ columns }: Block, index: number): { row: number; column: number } {
  return columns > 1 ? { row: 1, column: index + 1 } : { row: index + 1, column: 1 };
}

function spotOf({ param, rows, columns }: Block, row: number, column: number): Spot {
  return rows === 1 && columns === 1 ? { table: param } : { table: param, row: row + 1, column: column + 1 };
}
