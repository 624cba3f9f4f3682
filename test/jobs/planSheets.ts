import type { Source } from "../../src/jobs/types";
import { valueAt } from "../../src/planning/targets/plan/valueAt";
import type { PlanUnit } from "../../src/planning/targets/plan/types";
import { cell } from "../../src/sheets/address";
import { planHeaders } from "../../src/sheets/planTable";
import { planLayout } from "../../src/sheets/plan/layout";
import { periodColumns } from "../../src/sheets/plan/periodColumns";
import { parseRect, rectAddress } from "../../src/sheets/rect";
import type { CellValue } from "../../src/sheets/spec";
import type { SheetData } from "../../src/workbook/types";
import { cellsOf } from "../files/cells";
import { planTree } from "../files/planTree";
import { source } from "./source";

export const dimensions = ["Region", "Dealer"] as const;

/** A plan table of a year with these units. */
export function planSource(year: number, units: readonly PlanUnit[], dims: readonly string[] = dimensions): Source {
  return source("Plan", [planHeaders("en", dims), ...units.map(({ keys, months }) => [year, ...keys, ...months])]);
}

/** The plan sheet of these units as Excel would calculate it, with what people typed on it. */
export function sheetOf(
  year: number,
  units: readonly PlanUnit[],
  typed: Readonly<Record<string, CellValue>> = {},
  dims: readonly string[] = dimensions,
): SheetData {
  const { sheet } = planTree({ language: "en", dimensions: dims, year, units, locks: [] });
  const layout = planLayout({
    plan: { table: "Plan", dimensions: dims, months: [], monthsAdjoin: true },
    rows: units.map(({ keys }) => keys),
    locks: true,
  });
  const numbers = new Map(
    [...layout.lines, { row: layout.totalRow, keys: [] }].flatMap(({ row, keys }) =>
      periodColumns(layout).map(({ column, period }) => [
        cell(column, row),
        valueAt({ units }, keys.map(String), period),
      ]),
    ),
  );
  const formulas = new Map(cellsOf(sheet).map(({ at, value }) => [at, value]));
  for (const [at, value] of Object.entries(typed)) formulas.set(at, value);
  // A formula of somebody's own gives 2.
  const ownFormulas = new Set(Object.keys(typed).filter((at) => /^=\d/.test(String(typed[at]))));
  const rect = { row: 0, column: 1, rowEnd: layout.totalRow + 3, columnEnd: layout.lastHidden };
  const matrix = (read: (at: string) => CellValue) =>
    Array.from({ length: rect.rowEnd + 1 }, (_, row) =>
      Array.from({ length: rect.columnEnd }, (__, column) => read(cell(column + 1, row + 1))),
    );
  const isFormula = (at: string) => String(formulas.get(at) ?? "").startsWith("=");
  return {
    ...{ sheetId: "{sheet}", sheet: sheet.name, address: rectAddress(parseRect(rectAddress(rect))) },
    formulas: matrix((at) => formulas.get(at) ?? ""),
    values: matrix(
      (at) =>
        (!isFormula(at) ? (formulas.get(at) ?? "") : ownFormulas.has(at) ? 2 : (numbers.get(at) ?? "")) as CellValue,
    ),
  };
}
