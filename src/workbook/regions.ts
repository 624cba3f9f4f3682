import type { AddRows, CellChange, Change, SetCells, SetColumns } from "../sheets/change";
import { columnCount, parseRect, rowCount, type Rect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { formulaOrLiteral, literal, type Input } from "./literal";
import { pointsOf } from "./sheet/width";

/** A rectangle of cells on a sheet that exists, and what a change wants in them. */
export interface Region {
  /** Index of the change. */
  readonly change: number;
  /** Id or name. */
  readonly sheet: string;
  readonly rect: Rect;
  /** What to write, row by row; null leaves a cell alone. */
  readonly inputs: readonly (readonly Input[])[];
  /** The cells are new to the table and have to be blank before. */
  readonly added: boolean;
  /** Cells that show part of a spilled result: taken by themselves they are blank. */
  readonly spilled?: readonly (readonly boolean[])[];
  /** Notes to set, or to take away by null. */
  readonly notes?: readonly { readonly at: string; readonly text: string | null }[];
  readonly numberFormat?: string;
  /** Points. */
  readonly width?: number;
}

/** The cells of existing sheets that the changes write, in the order of the changes. */
export function regionsOf(changes: readonly Change[]): Region[] {
  return changes.flatMap((change, index) => {
    switch (change.kind) {
      case "setColumns":
        return columnRegions(change, index);
      case "addRows":
        return rowRegions(change, index);
      case "setCells":
        return cellRegions(change, index);
      case "newSheet":
      case "makeTable":
        return [];
    }
  });
}

/** The rectangle a table has once `change` is written. */
export function rectAfter(change: SetColumns | AddRows): Rect {
  const rect = parseRect(change.place.address);
  if (change.kind === "addRows") {
    return { ...rect, rowEnd: rect.rowEnd + change.rows.length - (change.over?.length ?? 0) };
  }
  return { ...rect, columnEnd: rect.columnEnd + change.columns.filter(({ column }) => column === undefined).length };
}

function columnRegions({ place, columns }: SetColumns, change: number): Region[] {
  const table = parseRect(place.address);
  const added = columns.filter(({ column }) => column === undefined);
  const headers: Region = {
    change,
    sheet: place.sheetId,
    rect: {
      row: table.row,
      column: table.columnEnd + 1,
      rowEnd: table.row,
      columnEnd: table.columnEnd + added.length,
    },
    inputs: [added.map(({ header }) => literal(header))],
    added: true,
  };
  let next = table.columnEnd + 1;
  const bodies = columns.flatMap(({ column, values, numberFormat, width }): Region[] => {
    if (rowCount(table) - 1 !== values.length) {
      throw new RangeError(`${values.length} values for the ${rowCount(table) - 1} rows of ${place.address}`);
    }
    const isNew = column === undefined;
    const at = isNew ? next++ : table.column + column;
    const [from, to] = isNew ? [0, values.length - 1] : filledSpan(values);
    if (to < from) return [];
    return [
      {
        change,
        sheet: place.sheetId,
        rect: { row: table.row + 1 + from, column: at, rowEnd: table.row + 1 + to, columnEnd: at },
        inputs: values.slice(from, to + 1).map((value) => [literal(value)]),
        added: isNew,
        ...(numberFormat !== undefined && { numberFormat }),
        ...(isNew && width !== undefined && { width: pointsOf(width) }),
      },
    ];
  });
  return added.length ? [headers, ...bodies] : bodies;
}

/** First and last index that is not null; [0, -1] when all are. */
function filledSpan(values: readonly CellValue[]): readonly [number, number] {
  const from = values.findIndex((value) => value !== null);
  if (from < 0) return [0, -1];
  let to = values.length - 1;
  while (values[to] === null) to--;
  return [from, to];
}

function rowRegions({ place, over = [], rows }: AddRows, change: number): Region[] {
  const table = parseRect(place.address);
  const below = rows.slice(over.length);
  // New rows may be as wide as columns make the table that come with the same write.
  const width = Math.max(columnCount(table), ...below.map(({ length }) => length));
  const wrong = rows.find(({ length }, index) => length !== (index < over.length ? columnCount(table) : width));
  if (wrong) throw new RangeError(`${wrong.length} values for the ${columnCount(table)} columns of ${place.address}`);
  const region = (row: number, lines: readonly (readonly CellValue[] | undefined)[], added: boolean): Region => ({
    change,
    sheet: place.sheetId,
    rect: {
      ...table,
      row,
      rowEnd: row + lines.length - 1,
      columnEnd: table.column + (added ? width : columnCount(table)) - 1,
    },
    inputs: lines.map((line) => (line ? line.map(literal) : Array<Input>(columnCount(table)).fill(null))),
    added,
  });
  const added = below.length ? [region(table.rowEnd + 1, below, true)] : [];
  if (!over.length) return added;
  // One region from the first row to the last: a request for every single row would be too many.
  const first = over.reduce((a, b) => Math.min(a, b));
  const last = over.reduce((a, b) => Math.max(a, b));
  const lines = Array.from({ length: last - first + 1 }, (): readonly CellValue[] | undefined => undefined);
  over.forEach((bodyRow, index) => (lines[bodyRow - first] = rows[index]));
  return [region(table.row + 1 + first, lines, false), ...added];
}

/** One region a column, from its first cell to its last: thousands of single cells would be too many requests. */
function cellRegions({ sheet, cells }: SetCells, change: number): Region[] {
  const columns = new Map<number, Map<number, CellChange>>();
  for (const cell of cells) {
    const { row, column } = parseRect(cell.at);
    const lines = columns.get(column) ?? new Map<number, CellChange>();
    columns.set(column, lines.set(row, cell));
  }
  return [...columns].map(([column, lines]) => {
    const rows = [...lines.keys()].sort((a, b) => a - b);
    const row = rows[0] as number;
    const rowEnd = rows[rows.length - 1] as number;
    const all = Array.from({ length: rowEnd - row + 1 }, (_, index) => lines.get(row + index));
    const notes = all.flatMap((cell) => (cell?.note === undefined ? [] : [{ at: cell.at, text: cell.note }]));
    return {
      change,
      sheet,
      rect: { row, column, rowEnd, columnEnd: column },
      inputs: all.map((cell) => [cell ? inputOf(cell) : null]),
      added: false,
      ...(all.some((cell) => cell?.spilled) && { spilled: all.map((cell) => [cell?.spilled === true]) }),
      ...(notes.length && { notes }),
    };
  });
}

function inputOf({ value, formula }: CellChange): Input {
  return formula ? formulaOrLiteral(value) : literal(value);
}
