import type { CellValue } from "../sheets/spec";
import type { SetColumns } from "../sheets/change";
import { key } from "../planning/text/key";
import { word, type Language } from "../sheets/language";
import type { TableData } from "../workbook/types";

export type Column = SetColumns["columns"][number];

/** A result column as wanted: one value a body row, "" for none. */
export interface WantedColumn {
  readonly header: string;
  /** Where the table has such a column already. */
  readonly column?: number;
  readonly values: readonly (string | number)[];
  readonly width: number;
  readonly numberFormat?: string;
}

/** The column to use: the one that means it, or one that has the very header we would add. */
export function columnFor(data: TableData, role: number | undefined, header: string): number | undefined {
  if (role !== undefined) return role;
  const same = data.headers.findIndex((other) => key(other) === key(header));
  return same < 0 ? undefined : same;
}

/**
 * Where reasons go: under which header, and in which column when Planboard wrote one before, right of the grades or
 * under its longer header. A team's own column of reasons (why a deal was lost) is never taken for that.
 */
export function reasonColumn(
  { headers }: TableData,
  grade: number | undefined,
  language: Language,
): Pick<WantedColumn, "header" | "column"> {
  const usual = word(language, "lead.reason");
  const longer = word(language, "lead.gradeReason");
  const isNamed = (column: number, header: string) => key(headers[column] ?? "") === key(header);
  const own = headers.findIndex((_, column) => isNamed(column, longer));
  if (own >= 0) return { header: longer, column: own };
  if (grade !== undefined && isNamed(grade + 1, usual)) return { header: usual, column: grade + 1 };
  return { header: headers.some((_, column) => isNamed(column, usual)) ? longer : usual };
}

/** The column with only the cells that change: those that hold their value already are left alone. */
export function changedColumn(data: TableData, wanted: WantedColumn): Column | undefined {
  const { header, column, values, width, numberFormat } = wanted;
  if (column === undefined) {
    return { header, values: values.map(orNull), width, ...(numberFormat !== undefined && { numberFormat }) };
  }
  const now = data.rows.map((row) => row[column] ?? "");
  const changed = values.map((value, row) => (sameValue(value, now[row] ?? "") ? null : value));
  if (changed.every((value) => value === null)) return undefined;
  // A column in use keeps the format its people gave it.
  const fresh = numberFormat !== undefined && now.every((value) => value === "");
  return { header: data.headers[column] ?? header, column, values: changed, ...(fresh && { numberFormat }) };
}

function orNull(value: string | number): CellValue {
  return value === "" ? null : value;
}

/** Times of day in a date and spaces around a text make no difference worth a write. */
function sameValue(wanted: string | number, now: CellValue): boolean {
  if (typeof wanted === "number") return typeof now === "number" && Math.floor(now) === wanted;
  return typeof now === "string" ? now.trim() === wanted : String(now) === wanted;
}
