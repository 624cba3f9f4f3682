import type { SheetsKey } from "../locale/sheets.en";
import { headerKey } from "../planning/headerText";
import { freeName } from "./freeName";
import { word, type Language } from "./language";
import type { CellValue, SheetSpec } from "./spec";
import { tableSheet, type TableColumn } from "./tableSheet";

/** A column that a record has in every workbook, found by its header in either language. */
export interface RecordColumn<Id extends string> extends Omit<TableColumn, "header"> {
  readonly id: Id;
  /** Its word, or what says it in a language. */
  readonly header: SheetsKey | ((language: Language) => string);
}

/** Where a record has its columns: zero-based, in whatever order and language its people like them. */
export interface RecordPlaces<Id extends string, Late extends string = never> {
  readonly columns: Readonly<Record<Id, number> & Partial<Record<Late, number>>>;
  /** Of the plan's dimensions, outermost first. */
  readonly dimensions: readonly number[];
  /** The language of most of its headers: new rows are written in it. */
  readonly language: Language;
}

/** Headers a record lacks: without a dimension's column alone, it can get it; `isRecord`: one of its own is gone. */
export interface MissingColumns {
  readonly missing: readonly string[];
  readonly isRecord: boolean;
}

export interface RecordLayout<Id extends string, Late extends string = never> {
  /** Name of the Excel table, in every language: by it the record is found wherever it was moved. */
  readonly table: string;
  readonly title: SheetsKey;
  readonly note: SheetsKey;
  /** Columns before the dimensions of the plan, and after them. */
  readonly before: readonly RecordColumn<Id>[];
  readonly after: readonly RecordColumn<Id>[];
  /** The last columns; records made by an earlier version lack them, and get them when there is something to say. */
  readonly late?: readonly RecordColumn<Late>[];
}

/** A row: what its own columns hold, and the names of its line, outermost first; what is missing stays blank. */
export interface RecordRow<Id extends string> {
  readonly values: Readonly<Partial<Record<Id, CellValue>>>;
  readonly path?: readonly string[];
}

/** A table that Planboard keeps beside plans: columns of its own around those of the plan's dimensions. */
export interface RecordTable<Id extends string, Late extends string = never> {
  /** The header of a plan's dimension there: its own, unless the record has a column of that name. */
  readonly dimensionHeader: (dimension: string) => string;
  readonly header: (language: Language, id: Id | Late) => string;
  /** All headers of a new one. */
  readonly headers: (language: Language, dimensions: readonly string[]) => string[];
  readonly places: (
    headers: readonly string[],
    dimensions: readonly string[],
  ) => RecordPlaces<Id, Late> | MissingColumns;
  /** The cells of a row in a table of `width` columns; null, so as they are, in columns that people added. */
  readonly cells: (places: RecordPlaces<Id, Late>, width: number, row: RecordRow<Id | Late>) => CellValue[];
  /** A new one; without a row with a blank one, since an Excel table cannot be without. */
  readonly sheet: (
    language: Language,
    sheet: string,
    dimensions: readonly string[],
    rows: readonly RecordRow<Id | Late>[],
  ) => SheetSpec;
}

export function recordTable<Id extends string, Late extends string = never>(
  layout: RecordLayout<Id, Late>,
): RecordTable<Id, Late> {
  const { before, after, late = [] } = layout;
  const own: readonly RecordColumn<Id | Late>[] = [...before, ...after, ...late];
  const needed: readonly RecordColumn<Id>[] = [...before, ...after];
  const said = (language: Language, { header }: RecordColumn<Id | Late>) =>
    typeof header === "function" ? header(language) : word(language, header);
  const ownHeaders = own.flatMap((column) => [said("en", column), said("zh", column)]);
  const dimensionHeader = (dimension: string) => freeName(dimension, ownHeaders, (name, count) => `${name} (${count})`);

  function columnsOf(language: Language, dimensions: readonly string[]): TableColumn[] {
    const named = (column: RecordColumn<Id | Late>): TableColumn => ({ ...column, header: said(language, column) });
    const names = dimensions.map((dimension) => ({ header: dimensionHeader(dimension), width: 14 }));
    return [...before.map(named), ...names, ...after.map(named), ...late.map(named)];
  }

  const headers = (language: Language, dimensions: readonly string[]) =>
    columnsOf(language, dimensions).map(({ header }) => header);

  function places(texts: readonly string[], dimensions: readonly string[]): RecordPlaces<Id, Late> | MissingColumns {
    const keys = texts.map(headerKey);
    const at = (header: string) => keys.indexOf(headerKey(header));
    const chinese = own.filter((column) => at(said("zh", column)) >= 0).length;
    const language = chinese > own.length / 2 ? "zh" : "en";
    const placeOf = (column: RecordColumn<Id | Late>) => Math.max(at(said("en", column)), at(said("zh", column)));
    const gone = needed.filter((column) => placeOf(column) < 0).map((column) => said(language, column));
    const names = dimensions.map(dimensionHeader);
    const missing = [...gone, ...names.filter((name) => at(name) < 0)];
    if (missing.length > 0) return { missing, isRecord: gone.length > 0 };
    const found = own.flatMap((column) => (placeOf(column) < 0 ? [] : [[column.id, placeOf(column)] as const]));
    return {
      columns: Object.fromEntries(found) as RecordPlaces<Id, Late>["columns"],
      dimensions: names.map(at),
      language,
    };
  }

  function cells(
    { columns, dimensions }: RecordPlaces<Id, Late>,
    width: number,
    { values, path = [] }: RecordRow<Id | Late>,
  ): CellValue[] {
    const line = Array<CellValue>(width).fill(null);
    const found: Readonly<Partial<Record<string, number>>> = columns;
    dimensions.forEach((column, level) => (line[column] = path[level] ?? null));
    for (const [id, value] of Object.entries<CellValue | undefined>(values)) {
      const column = found[id];
      if (column !== undefined) line[column] = value ?? null;
    }
    return line;
  }

  function sheet(
    language: Language,
    name: string,
    dimensions: readonly string[],
    rows: readonly RecordRow<Id | Late>[],
  ): SheetSpec {
    const columns = columnsOf(language, dimensions);
    const found = places(headers(language, dimensions), dimensions) as RecordPlaces<Id, Late>;
    const body = rows.map((row) => cells(found, columns.length, row));
    return tableSheet({
      ...{ language, sheet: name, title: word(language, layout.title), note: word(language, layout.note) },
      ...{ table: layout.table, columns, rows: body.length > 0 ? body : [columns.map(() => null)] },
      frozen: before.length + dimensions.length,
    });
  }

  const header = (language: Language, id: Id | Late) =>
    own.filter((column) => column.id === id).map((column) => said(language, column))[0] ?? id;
  return { dimensionHeader, header, headers, places, cells, sheet };
}
