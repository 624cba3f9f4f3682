import {
  CellValueType,
  extractPureTextFromCell,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  isBooleanString,
  isRealNum,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Cell, CellInput, Rect, Scalar } from "../host/book";
import { ensureSize } from "./size";
import type { Grid } from "./grid";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Cells as they are, spilled ones included: those are empty in the sheet and stand in a table of the engine. */
export function readCells(grid: Grid, sheetId: string, rect: Rect): Cell[][] {
  const matrix = grid.sheet(sheetId).getCellMatrix();
  const spilled = spilledCells(grid, sheetId);
  return rows(rect, (row, column) => {
    const cell = matrix.getValue(row, column);
    const formula = formulaOf(grid, sheetId, cell, row, column);
    const value = scalarOf(cell) ?? scalarOf(spilled[row]?.[column]);
    return formula === undefined ? { value } : { value, formula };
  });
}

/** Writes values with their types fixed, so that Univer never guesses that the text "12" is a number. */
export function writeCells(
  grid: Grid,
  sheetId: string,
  rect: Rect,
  cells: readonly (readonly (CellInput | undefined)[])[],
): void {
  ensureSize(grid, sheetId, rect);
  const cellValue: Cells = {};
  cells.forEach((line, r) => {
    const target: Record<number, ICellData> = {};
    line.forEach((input, c) => {
      if (input) target[rect.column + c] = "formula" in input ? ofFormula(input.formula) : ofValue(input.value);
    });
    cellValue[rect.row + r] = target;
  });
  grid.run(SetRangeValuesMutation.id, sheetId, { cellValue }, SetRangeValuesCommand.id);
}

/** Smallest rectangle of cells with contents, or with formats too. */
export function usedRect(grid: Grid, sheetId: string, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  const include = (row: number, column: number): void => {
    used = used
      ? {
          row: Math.min(used.row, row),
          column: Math.min(used.column, column),
          rowEnd: Math.max(used.rowEnd, row),
          columnEnd: Math.max(used.columnEnd, column),
        }
      : { row, column, rowEnd: row, columnEnd: column };
  };
  grid
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (holdsContent(cell) || (!valuesOnly && cell?.s)) include(row, column);
    });
  for (const [row, line] of Object.entries(spilledCells(grid, sheetId))) {
    for (const [column, cell] of Object.entries(line)) if (holdsContent(cell)) include(Number(row), Number(column));
  }
  return used;
}

/** Where the formula in a cell spills to; null when it fills its own cell only. */
export function spillRect(grid: Grid, sheetId: string, row: number, column: number): Rect | null {
  const range = grid.injector.get(FormulaDataModel).getArrayFormulaRange()[grid.unitId]?.[sheetId]?.[row]?.[column];
  // A blocked spill (#SPILL!) is reported as the range it would take.
  if (!range || !formulaOf(grid, sheetId, grid.sheet(sheetId).getCellMatrix().getValue(row, column), row, column)) {
    return null;
  }
  const blocked = scalarOf(grid.sheet(sheetId).getCellMatrix().getValue(row, column)) === "#SPILL!";
  if (blocked || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
  return { row: range.startRow, column: range.startColumn, rowEnd: range.endRow, columnEnd: range.endColumn };
}

/** The value of a cell as Excel would give it; null for a blank one. */
export function scalarOf(cell: Nullable<ICellData>): Scalar {
  if (!cell) return null;
  if (cell.v === undefined || cell.v === null) return cell.p ? extractPureTextFromCell(cell) : null;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "1";
  if (cell.t === CellValueType.NUMBER && typeof cell.v === "string") return Number(cell.v);
  return cell.v;
}

function spilledCells(grid: Grid, sheetId: string): Record<number, Record<number, Nullable<ICellData>>> {
  const data = grid.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return (data[grid.unitId]?.[sheetId] ?? {}) as Record<number, Record<number, Nullable<ICellData>>>;
}

/** The formula of a cell; one that was filled from a neighbour carries only the neighbour's id. */
function formulaOf(
  grid: Grid,
  sheetId: string,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): string | undefined {
  if (cell?.f) return cell.f;
  if (!cell?.si) return undefined;
  return grid.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, grid.unitId) ?? undefined;
}

function ofFormula(formula: string): ICellData {
  return { f: formula, v: null, si: null, p: null };
}

function ofValue(value: Scalar): ICellData {
  if (value === null) return { v: null, f: null, si: null, p: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, f: null, si: null, p: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  // A text that looks like a number stays one only under this type: formatting the cell would turn it.
  const type = isRealNum(value) || isBooleanString(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { v: value, t: type, f: null, si: null, p: null };
}

function holdsContent(cell: Nullable<ICellData>): boolean {
  return !!cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null) ? true : false);
}

function rows<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rowEnd - rect.row + 1 }, (_, r) =>
    Array.from({ length: rect.columnEnd - rect.column + 1 }, (__, c) => cell(rect.row + r, rect.column + c)),
  );
}
