import { joinedKey } from "../../planning/text/key";
import { cell } from "../../sheets/address";
import { firstName, firstRow, quarterCell, yearCell } from "../../sheets/quarter/layout";
import { parseRect } from "../../sheets/rect";
import { word } from "../../sheets/language";
import type { CellValue } from "../../sheets/spec";
import type { SheetData } from "../../workbook/types";

/** The evaluation of a quarter as people left it. */
export interface ReviewOnSheet {
  readonly sheet: string;
  readonly year: number;
  readonly quarter: number;
  /** Cause and measure by the `joinedKey` of a row's names; rows without either are left out. */
  readonly texts: ReadonlyMap<string, readonly [string, string]>;
}

/** Reads the sheet of a quarter's evaluation, wherever rows were sorted to; undefined for any other sheet. */
export function reviewOnSheet(data: SheetData): ReviewOnSheet | undefined {
  const from = parseRect(data.address);
  const valueAt = (at: string): CellValue => {
    const { row, column } = parseRect(at.replaceAll("$", ""));
    return data.values[row - from.row]?.[column - from.column] ?? "";
  };
  const [year, quarter] = [valueAt(yearCell), valueAt(quarterCell)];
  if (typeof year !== "number" || typeof quarter !== "number") return undefined;
  const headers = data.values[firstRow - 2 - from.row] ?? [];
  const columnOf = (key: "quarter.cause" | "quarter.measure") =>
    headers.findIndex((header) => header === word("en", key) || header === word("zh", key));
  const [cause, measure] = [columnOf("quarter.cause"), columnOf("quarter.measure")];
  if (cause < 0 || measure < 0) return undefined;
  let width = 0;
  while (valueAt(cell(firstName + width, firstRow - 1)) !== "") width += 1;

  const texts = new Map<string, readonly [string, string]>();
  for (const line of data.values.slice(firstRow - 1 - from.row)) {
    const names = line.slice(firstName - from.column, firstName - from.column + width).map(String);
    const pair = [String(line[cause] ?? ""), String(line[measure] ?? "")] as const;
    if (pair.some((text) => text !== "")) texts.set(joinedKey(names), pair);
  }
  return { sheet: data.sheet, year, quarter, texts };
}
