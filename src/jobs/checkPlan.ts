import { findLine, treeOf } from "../planning/targets/plan/tree";
import type { PlanPath, PlanPeriod } from "../planning/targets/plan/types";
import { valueAt } from "../planning/targets/plan/valueAt";
import { joinedKey } from "../planning/text/key";
import { cell } from "../sheets/address";
import { firstName, type PlanLayout } from "../sheets/plan/layout";
import { periodColumns } from "../sheets/plan/periodColumns";
import type { CellValue } from "../sheets/spec";
import type { SheetData } from "../workbook/types";
import { dimensionColumns } from "./ledger";
import { isSameFormula, planOnSheet, type PlanOnSheet } from "./planOnSheet";
import { readPlan, type PlanOfYear } from "./readPlan";
import { sum } from "./sum";
import type { Fault, Source } from "./types";

/** A number of a plan sheet whose formula was written over by hand. */
export interface TypedCell {
  /** Without the sheet. */
  readonly at: string;
  readonly path: PlanPath;
  readonly period: PlanPeriod;
  /** What stands there: a number or text typed over the formula, "" where it was deleted, or another formula's result. */
  readonly is: CellValue;
  /** What the plan table says. */
  readonly shouldBe: number;
  /** What belongs there. */
  readonly formula: string;
}

/** A plan sheet compared with its plan table. All is well with no cells and no faults. */
export interface PlanCheck {
  readonly sheet: string;
  /** The year it shows. */
  readonly year: number;
  /** In the order of the sheet; empty while lines are not where they belong. */
  readonly cells: readonly TypedCell[];
  /** Lines that were sorted, deleted or typed: only a new plan sheet mends these. */
  readonly faults: readonly Fault[];
}

/**
 * Looks for what people did to a plan sheet by hand (T3): formulas written over, lines deleted, typed or sorted. A
 * formula of somebody's own that gives the right number is none of it. Undefined for a sheet that is no plan sheet over
 * this plan.
 *
 * Faults: `sheetLines` where the lines are no longer as they were made, `sheetTwice` for a unit that stands twice,
 * `sheetUnknown` for one the plan never had, `sheetMissing` for one with numbers in the year that the sheet lacks.
 * Throws as `readPlan` when the plan table itself cannot be read: that is mended first.
 */
export function checkPlan(sheet: SheetData, plan: Source): PlanCheck | undefined {
  const shown = planOnSheet(sheet, plan);
  if (!shown) return undefined;
  const read = readPlan(plan, { year: shown.year });
  const at = (address: string) => `${sheet.sheet}!${address}`;
  const found = { sheet: sheet.sheet, year: shown.year };
  if (shown.broken !== undefined) {
    return {
      ...found,
      cells: [],
      faults: [{ code: "sheetLines", details: { sheet: sheet.sheet }, at: at(shown.broken) }],
    };
  }
  const { faults, rows } = lineFaults(shown, plan, read, at);
  // What belongs on a line nobody knows as long as its name is wrong.
  return {
    ...found,
    cells: typedCells(shown, read)
      .filter(({ row }) => !rows.has(row))
      .map(({ cell: one }) => one),
    faults,
  };
}

function typedCells(shown: PlanOnSheet, { plan }: PlanOfYear): { readonly row: number; readonly cell: TypedCell }[] {
  const { layout, formulas } = shown;
  const tree = treeOf(plan.units);
  return linesOf(layout).flatMap(({ row, path }) =>
    periodColumns(layout).flatMap(({ column, period }) => {
      const at = cell(column, row);
      const formula = formulas.get(at) ?? "";
      const now = shown.formulaAt(at);
      if (isSameFormula(now, formula)) return [];
      const shouldBe = findLine(tree, path) ? valueAt(plan, path, period) : 0;
      const is = shown.valueAt(at);
      const isFormula = typeof now === "string" && now.startsWith("=");
      return isFormula && is === shouldBe ? [] : [{ row, cell: { at, path, period, is, shouldBe, formula } }];
    }),
  );
}

/** Every line with numbers, the total among them. */
function linesOf({ lines, totalRow }: PlanLayout): { readonly row: number; readonly path: PlanPath }[] {
  return [...lines.map(({ row, keys }) => ({ row, path: keys.map(String) })), { row: totalRow, path: [] }];
}

function lineFaults(
  { layout, year }: PlanOnSheet,
  plan: Source,
  { name, dimensions, plan: { units } }: PlanOfYear,
  at: (address: string) => string,
): { readonly faults: readonly Fault[]; readonly rows: ReadonlySet<number> } {
  const ofYears = new Set(
    plan.data.rows.map((line) =>
      joinedKey(dimensionColumns(plan.data, dimensions).map((one) => String(line[one] ?? ""))),
    ),
  );
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  const rows = new Set<number>();
  for (const line of layout.lines) {
    if (line.kind !== "plan") continue;
    const value = line.keys.join(" · ");
    const id = joinedKey(line.keys.map(String));
    const here = at(cell(firstName, line.row));
    const firstAt = seen.get(id);
    if (firstAt !== undefined || !ofYears.has(id)) rows.add(line.row);
    if (firstAt !== undefined) faults.push({ code: "sheetTwice", details: { value, firstAt }, at: here });
    else if (!ofYears.has(id)) faults.push({ code: "sheetUnknown", details: { value, plan: name }, at: here });
    seen.set(id, firstAt ?? here);
  }
  const missing = units.filter(({ keys, months }) => !seen.has(joinedKey(keys)) && months.some((month) => month !== 0));
  const ofMissing = missing.map(({ keys, months }): Fault => ({
    code: "sheetMissing",
    details: { value: keys.join(" · "), year, total: sum(months) },
  }));
  // The company's only line is the total.
  return { faults: layout.lines.length > 0 ? [...faults, ...ofMissing] : faults, rows };
}
