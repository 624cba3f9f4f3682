import type { SheetsKey } from "../locale/sheets.en";
import { word, type Language } from "./language";
import { numberFormats } from "./numberFormats";
import type { CellValue, SheetSpec } from "./spec";
import { tableSheet, type TableColumn } from "./tableSheet";

/** Name of the journal's Excel table, in every language: by it the journal is found wherever it was moved. */
export const journalTable = "PlanboardJournal";

export type JournalColumn = (typeof columns)[number]["id"];

const columns = [
  { id: "at", header: "journal.at", width: 16, format: numberFormats.dateTime, align: "left" },
  { id: "who", header: "journal.who", width: 16 },
  { id: "job", header: "journal.job", width: 16 },
  { id: "where", header: "journal.where", width: 34 },
  { id: "what", header: "journal.what", width: 34 },
  { id: "before", header: "journal.before", width: 12, format: numberFormats.amount, align: "right" },
  { id: "after", header: "journal.after", width: 12, format: numberFormats.amount, align: "right" },
  { id: "undone", header: "journal.undone", width: 16, format: numberFormats.dateTime, align: "left" },
  { id: "undoneBy", header: "journal.undoneBy", width: 16 },
  { id: "id", header: "journal.id", width: 16 },
] as const satisfies readonly (Omit<TableColumn, "header"> & { readonly id: string; readonly header: SheetsKey })[];

/** A row of the journal; what is missing stays blank. */
export type JournalRow = Readonly<Partial<Record<JournalColumn, CellValue>>>;

/** Where a journal table has its columns: zero-based, in whatever order and language its people like them. */
export type JournalPlaces = Readonly<Record<JournalColumn, number>>;

export function journalHeaders(language: Language): string[] {
  return columns.map(({ header }) => word(language, header));
}

/** The journal of all writes as a sheet, begun with one row: an Excel table cannot be without. */
export function journalSheet(language: Language, sheet: string, first: JournalRow): SheetSpec {
  return tableSheet({
    language,
    sheet,
    title: word(language, "journal.title"),
    note: word(language, "journal.note"),
    table: journalTable,
    columns: columns.map(({ header, ...column }) => ({ ...column, header: word(language, header) })),
    rows: [columns.map(({ id }) => first[id] ?? null)],
    frozen: 1,
  });
}

/** Finds the columns by their headers; the first that is not there instead, in the language of most others. */
export function journalPlaces(headers: readonly string[]): JournalPlaces | { readonly missing: string } {
  const at = (language: Language, key: SheetsKey) => headers.indexOf(word(language, key));
  const found = columns.map(({ id, header }) => [id, Math.max(at("en", header), at("zh", header))] as const);
  const missing = columns.find((_, index) => found[index]?.[1] === -1);
  if (!missing) return Object.fromEntries(found) as Record<JournalColumn, number>;
  const chinese = columns.filter(({ header }) => at("zh", header) >= 0).length;
  return { missing: word(chinese > columns.length / 2 ? "zh" : "en", missing.header) };
}

/** The cells of a row in a table of `width` columns; columns that people added stay as they are. */
export function journalCells(places: JournalPlaces, width: number, row: JournalRow): CellValue[] {
  const cells = Array<CellValue>(width).fill(null);
  for (const { id } of columns) cells[places[id]] = row[id] ?? null;
  return cells;
}
