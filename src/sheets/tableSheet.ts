import { cell, columnLetters, range } from "./address";
import { fontOf, type Language } from "./language";
import { pageFooter } from "./pageFooter";
import { palette } from "./palette";
import type { CellValue, SheetSpec, StyledRange } from "./spec";

/** A column of a plain data sheet. */
export interface TableColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly format?: string;
  readonly align?: "left" | "right";
}

export interface TableSheetInput {
  readonly language: Language;
  readonly sheet: string;
  readonly title: string;
  readonly note?: string;
  /** Name of the Excel table; a plain header-row range without one. */
  readonly table?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns frozen with the header row, counted from the table's first; 0 by default. */
  readonly frozen?: number;
}

/** Where the table of every data sheet starts: B3, under its title and note. */
export const tableTop = { column: 1, row: 3 } as const;

/** A record as a sheet: title, note, one table of literal values. */
export function tableSheet(input: TableSheetInput): SheetSpec {
  const { language, columns, rows } = input;
  const { column: left, row: top } = tableTop;
  const right = left + columns.length - 1;
  const bottom = top + Math.max(1, rows.length);
  const body = (index: number) => range(left + index, top + 1, left + index, bottom);
  return {
    name: input.sheet,
    tabColor: palette.dataTab,
    gridlines: false,
    blocks: [
      { at: cell(left, 1), values: [[input.title], [input.note ?? ""]] },
      { at: cell(left, top), values: [columns.map(({ header }) => header), ...rows] },
    ],
    styles: [
      {
        at: range(0, 1, right + 1, bottom),
        style: { font: fontOf(language), size: 10, color: palette.ink, valign: "center" },
      },
      { at: cell(left, 1), style: { size: 14, bold: true } },
      { at: cell(left, 2), style: { size: 9, color: palette.secondary } },
      {
        at: range(left, top, right, top),
        style: { bold: true, size: 9, color: palette.secondary, bottom: { color: palette.ink, weight: "thin" } },
      },
      ...columns.flatMap(({ format, align }, index): StyledRange[] => [
        ...(align ? [{ at: range(left + index, top, left + index, bottom), style: { align } }] : []),
        ...(format ? [{ at: body(index), style: { numberFormat: format } }] : []),
      ]),
    ],
    columns: [
      { at: "A:A", width: 1.2 },
      ...columns.map(({ width }, index) => ({
        at: `${columnLetters(left + index)}:${columnLetters(left + index)}`,
        width,
      })),
    ],
    rows: [
      { at: "1:1", height: 24 },
      { at: `${top}:${top}`, height: 18 },
    ],
    ...(input.table ? { tables: [{ name: input.table, at: range(left, top, right, bottom) }] } : {}),
    freeze: { rows: top, ...(input.frozen ? { columns: left + input.frozen } : {}) },
    print: {
      area: range(0, 1, right + 1, bottom),
      orientation: columns.length > 8 ? "landscape" : "portrait",
      titleRows: `${top}:${top}`,
      pagesWide: 1,
      footer: pageFooter(language),
    },
  };
}
