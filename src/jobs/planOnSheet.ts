import { key } from "../planning/text/key";
import type { Key } from "../sheets/criterion";
import { planBody } from "../sheets/plan/body";
import type { PlanSheetInput } from "../sheets/plan/input";
import { firstName, firstRow, planLayout, yearCell, type PlanLayout } from "../sheets/plan/layout";
import { cell } from "../sheets/address";
import { parseRect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import type { SheetData } from "../workbook/types";
import { planTableOf } from "./planTableOf";
import type { Source } from "./types";

/** A plan sheet as it stands, and as it should be for the lines it has. */
export interface PlanOnSheet {
  readonly year: number;
  readonly layout: PlanLayout;
  /** The formulas that belong in its numbers, by address. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly formulaAt: (at: string) => CellValue;
  readonly valueAt: (at: string) => CellValue;
  /** The first line that is not where the plan sheet put it: sorted, inserted or deleted by hand. */
  readonly broken?: string;
}

const headerRow = firstRow - 1;

/** Reads a plan sheet over this plan; undefined for a sheet that is none, or shows another plan. */
export function planOnSheet(sheet: SheetData, plan: Source): PlanOnSheet | undefined {
  const table = plan.data.place.table?.name;
  const formulaAt = reader(sheet, sheet.formulas);
  const valueAt = reader(sheet, sheet.values);
  const year = valueAt(yearCell.replaceAll("$", ""));
  const dimensions = headersFrom(valueAt);
  const known = plan.data.headers.map(key);
  if (table === undefined || !plan.found.months || typeof year !== "number") return undefined;
  if (!dimensions.every((header) => known.includes(key(header))) || !reads(sheet, table)) return undefined;

  const ofPlan = planTableOf(plan, table, dimensions);
  const blank = planLayout({ plan: ofPlan, rows: [] });
  const isMarked = valueAt(cell(blank.lastColumn + 2, headerRow)) !== "";
  const shape = (rows: readonly (readonly Key[])[]) =>
    planLayout({ plan: ofPlan, rows, ...(isMarked && { locks: true }) });
  const { kind } = shape([]);
  const kinds: number[] = [];
  for (let row = firstRow; ; row++) {
    const value = valueAt(cell(kind, row));
    if (typeof value !== "number") break;
    kinds.push(value);
  }
  const namesAt = (row: number, count: number) =>
    Array.from({ length: count }, (_, level) => valueAt(cell(firstName + level, row)) as Key);
  const rows = kinds.flatMap((value, index) => (value === 1 ? [namesAt(firstRow + index, dimensions.length)] : []));
  const layout = shape(rows);
  // The formulas do not depend on the language.
  const input: PlanSheetInput = { language: "en", sheet: sheet.sheet, year, plan: ofPlan, rows };
  const formulas = formulasOf(input, layout);
  const broken = brokenLine(layout, kinds, namesAt);
  return { year, layout, formulas, formulaAt, valueAt, ...(broken !== undefined && { broken }) };
}

/** Excel may write a formula back with other spaces and capitals. */
export function isSameFormula(cellFormula: CellValue, formula: string): boolean {
  const bare = (text: string) => text.replace(/\s+/g, "").toLowerCase();
  return typeof cellFormula === "string" && bare(cellFormula) === bare(formula);
}

/** Whether a formula of the sheet reads the table; the check line does so whatever became of the numbers. */
function reads({ formulas }: SheetData, table: string): boolean {
  const name = new RegExp(`(?<![\\p{L}\\p{N}_.])${table.replace(/[\\.]/g, "\\$&")}\\[`, "iu");
  return formulas
    .flat()
    .some((formula) => typeof formula === "string" && formula.startsWith("=") && name.test(formula));
}

function reader({ address }: SheetData, cells: SheetData["values"]): (at: string) => CellValue {
  const from = parseRect(address);
  return (at) => {
    const { row, column } = parseRect(at);
    return cells[row - from.row]?.[column - from.column] ?? "";
  };
}

/** Names of the dimensions: row 8 up to the first blank. */
function headersFrom(valueAt: PlanOnSheet["valueAt"]): string[] {
  const headers: string[] = [];
  for (let column = firstName; ; column++) {
    const header = String(valueAt(cell(column, headerRow)));
    if (header === "") return headers;
    headers.push(header);
  }
}

function formulasOf(input: PlanSheetInput, layout: PlanLayout): ReadonlyMap<string, string> {
  const [block] = planBody(input, layout).flatMap((one) => ("formulas" in one ? [one] : []));
  const from = parseRect(block?.at ?? "A1");
  const cells = block?.formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      typeof formula === "string" ? [[cell(from.column + c, from.row + r + 1), formula] as const] : [],
    ),
  );
  return new Map(cells);
}

function brokenLine(
  { lines, totalRow }: PlanLayout,
  kinds: readonly number[],
  namesAt: (row: number, count: number) => readonly CellValue[],
): string | undefined {
  const isAsMade = ({ row, keys }: PlanLayout["lines"][number]) =>
    keys.length > 0 && namesAt(row, keys.length).every((name, level) => key(String(name)) === key(String(keys[level])));
  const line = lines.find((one, index) => (kinds[index] === 1) !== (one.kind === "plan") || !isAsMade(one));
  if (line) return cell(firstName, line.row);
  if (kinds.length !== lines.length) return cell(firstName, firstRow + Math.min(kinds.length, lines.length));
  const [total] = namesAt(totalRow, 1);
  return total === "" ? cell(firstName, totalRow) : undefined;
}
