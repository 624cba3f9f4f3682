import { cell, range } from "../address";
import { subtotalLabel } from "../board/labels";
import { criterion, isBeyondCriteria, type Key } from "../criterion";
import { word } from "../language";
import type { PlanLine } from "../planLines";
import type { Block, CellValue } from "../spec";
import { columnReference } from "../tableReference";
import type { PlanSheetInput } from "./input";
import { firstName, firstRow, yearCell, type PlanLayout } from "./layout";

/** Units, subtotals and the total: names as values, numbers as formulas over the plan table. */
export function planBody(input: PlanSheetInput, layout: PlanLayout): Block[] {
  const { language, plan } = input;
  const total = word(language, plan.dimensions.length > 0 ? "board.total" : "board.company");
  return [
    ...layout.lines.map((line): Block => ({
      at: cell(firstName, line.row),
      values: [line.kind === "plan" ? [...line.keys] : [line.key, subtotalLabel(language, plan.dimensions[1] ?? "")]],
    })),
    { at: cell(firstName, layout.totalRow), values: [[total]] },
    {
      at: cell(layout.annual, firstRow),
      formulas: [
        ...layout.lines.map((line) => lineCells(input, layout, line)),
        rowCells(layout, layout.totalRow, (column, month) => totalCell(input, layout, column, month)),
      ],
    },
  ];
}

function lineCells(input: PlanSheetInput, layout: PlanLayout, line: PlanLine): CellValue[] {
  return rowCells(layout, line.row, (column, month) => {
    if (line.kind === "subtotal") return `=SUM(${range(column, line.from, column, line.to)})`;
    return `=${monthSum(input, month, line.keys, line.row)}`;
  });
}

/** Annual plan, then each quarter with its months, and the mark of plan lines at the end. */
function rowCells(layout: PlanLayout, row: number, month: (column: number, month: number) => string): CellValue[] {
  const { annual, quarters, kind, lines } = layout;
  const cells: CellValue[] = new Array<CellValue>(kind - annual + 1).fill(null);
  cells[0] = `=${quarters.map(({ column }) => cell(column, row)).join("+")}`;
  quarters.forEach(({ column, months }, quarter) => {
    cells[column - annual] = `=SUM(${range(months[0] ?? column, row, months[2] ?? column, row)})`;
    months.forEach((place, index) => {
      cells[place - annual] = month(place, quarter * 3 + index);
    });
  });
  if (lines.some((line) => line.row === row && line.kind === "plan")) cells[kind - annual] = 1;
  return cells;
}

function totalCell(input: PlanSheetInput, layout: PlanLayout, column: number, month: number): string {
  if (layout.lines.length === 0) return `=${monthSum(input, month, [], layout.totalRow)}`;
  const values = range(column, firstRow, column, layout.lastPlanRow);
  const kinds = range(layout.kind, firstRow, layout.kind, layout.lastPlanRow);
  return `=SUMIFS(${values},${kinds.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")},1)`;
}

/** A month of the units with these names, in the year shown. */
function monthSum({ plan }: PlanSheetInput, month: number, keys: readonly Key[], row: number): string {
  const values = columnReference(plan.table, plan.months[month] ?? "");
  const names = keys.map((key, dimension) => ({
    key,
    column: columnReference(plan.table, plan.dimensions[dimension] ?? ""),
    cell: `$${cell(firstName + dimension, row)}`,
  }));
  const year = plan.year === undefined ? undefined : columnReference(plan.table, plan.year);
  if (keys.some(isBeyondCriteria)) {
    // Times 1: a single comparison is a flag, which SUMPRODUCT takes for 0.
    const equal = ["1", ...names.map(({ column, cell: at }) => `(${column}=${at})`)];
    if (year !== undefined) equal.push(`(${year}=${yearCell})`);
    return `SUMPRODUCT(${equal.join("*")},${values})`;
  }
  const pairs = names.map(({ column, cell: at, key }) => `${column},${criterion(at, key)}`);
  if (year !== undefined) pairs.push(`${year},${yearCell}`);
  return pairs.length > 0 ? `SUMIFS(${values},${pairs.join(",")})` : `SUM(${values})`;
}
