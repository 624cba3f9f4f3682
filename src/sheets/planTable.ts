import type { Key } from "./criterion";
import { monthHeaders, word, type Language } from "./language";
import { numberFormats } from "./numberFormats";
import type { CellValue, SheetSpec } from "./spec";
import { tableSheet } from "./tableSheet";

/** A unit's plan of one year: its name in each dimension, and twelve months. */
export interface PlanRow {
  readonly keys: readonly Key[];
  readonly months: readonly number[];
}

export interface PlanTableInput {
  readonly language: Language;
  readonly sheet: string;
  /** Name of the Excel table, "Plan" unless the workbook uses that for something else. */
  readonly table: string;
  readonly year: number;
  /** Headers of the dimensions, outermost first; none for one company row. */
  readonly dimensions: readonly string[];
  readonly rows: readonly PlanRow[];
}

/** Headers of a plan table: Year, the dimensions, twelve months. */
export function planHeaders(language: Language, dimensions: readonly string[]): string[] {
  return [word(language, "plan.year"), ...dimensions, ...monthHeaders(language)];
}

/** A row of the plan table as cells, in the order of `planHeaders`. */
export function planCells(year: number, { keys, months }: PlanRow): CellValue[] {
  return [year, ...keys, ...months];
}

/** The record of plans as a sheet: one row per leaf unit and year, values only. */
export function planTable(input: PlanTableInput): SheetSpec {
  const { language, dimensions, year, rows } = input;
  const widths = dimensions.map((header, dimension) =>
    Math.max(13, header.length + 4, ...rows.map(({ keys }) => String(keys[dimension] ?? "").length + 2)),
  );
  return tableSheet({
    language,
    sheet: input.sheet,
    title: word(language, "plan.title"),
    note: word(language, "plan.note"),
    table: input.table,
    columns: [
      { header: word(language, "plan.year"), width: 8, format: "0", align: "left" },
      ...dimensions.map((header, dimension) => ({ header, width: widths[dimension] ?? 13 })),
      ...monthHeaders(language).map((header) => ({
        header,
        width: 8,
        format: numberFormats.count,
        align: "right" as const,
      })),
    ],
    rows: rows.map((row) => planCells(year, row)),
    frozen: 1 + dimensions.length,
  });
}
