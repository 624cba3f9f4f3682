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
      values: [
        line.kind === "plan"
          ? [...line.keys]
          : [...line.keys, subtotalLabel(language, plan.dimensions[line.keys.length] ?? "")],
      ],
    })),
    { at: cell(firstName, layout.totalRow), values: [[total]] },
    ...(layout.lines.length > 0 ? [kinds(plan.dimensions.length, layout)] : []),
    {
      at: cell(layout.annual, firstRow),
      formulas: [
        ...layout.lines.map((line) => lineCells(input, layout, line)),
        rowCells(layout, undefined, (column, month) => totalCell(input, layout, column, month)),
      ],
    },
  ];
}

function lineCells(input: PlanSheetInput, layout: PlanLayout, line: PlanLine): CellValue[] {
  return rowCells(layout, line, (column, month) =>
    line.kind === "plan"
      ? `=${monthSum(input, month, line.keys, line.row)}`
      : `=${childrenSum(input, layout, line, column)}`,
  );
}

/** The sum of the lines one level below a subtotal, among all that stand above it. */
function childrenSum(
  { plan }: PlanSheetInput,
  { kind }: PlanLayout,
  { keys, from, to }: Extract<PlanLine, { kind: "subtotal" }>,
  column: number,
): string {
  const values = range(column, from, column, to);
  const below = kindOf(plan.dimensions.length, keys) - 1;
  return below === 1 ? `SUM(${values})` : `SUMIFS(${values},${dollars(range(kind, from, kind, to))},${below})`;
}

function kinds(dimensions: number, { kind, lines }: PlanLayout): Block {
  return { at: cell(kind, firstRow), values: lines.map(({ keys }) => [kindOf(dimensions, keys)]) };
}

/** What the hidden column says of a line with these names: 1 for a unit, 2 for the sum of units … */
function kindOf(dimensions: number, keys: readonly Key[]): number {
  return dimensions - keys.length + 1;
}

/** Annual plan, then each quarter with its months, of a line or the total. */
function rowCells(
  { annual, quarters, lastColumn, totalRow }: PlanLayout,
  line: PlanLine | undefined,
  month: (column: number, month: number) => string,
): CellValue[] {
  const row = line?.row ?? totalRow;
  const cells: CellValue[] = new Array<CellValue>(lastColumn - annual + 1).fill(null);
  cells[0] = `=${quarters.map(({ column }) => cell(column, row)).join("+")}`;
  quarters.forEach(({ column, months }, quarter) => {
    cells[column - annual] = `=SUM(${range(months[0] ?? column, row, months[2] ?? column, row)})`;
    months.forEach((place, index) => {
      cells[place - annual] = month(place, quarter * 3 + index);
    });
  });
  return cells;
}

const dollars = (at: string) => at.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function totalCell(input: PlanSheetInput, layout: PlanLayout, column: number, month: number): string {
  if (layout.lines.length === 0) return `=${monthSum(input, month, [], layout.totalRow)}`;
  const values = range(column, firstRow, column, layout.lastPlanRow);
  const kinds = dollars(range(layout.kind, firstRow, layout.kind, layout.lastPlanRow));
  return `=SUMIFS(${values},${kinds},1)`;
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
