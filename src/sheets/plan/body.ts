import { cell, range } from "../address";
import { subtotalLabel } from "../board/labels";
import { nameConditions, sumOf, type Condition } from "../conditions";
import type { Key } from "../criterion";
import { word } from "../language";
import type { PlanLine } from "../planLines";
import type { Block, CellValue } from "../spec";
import type { PlanSheetInput } from "./input";
import { firstName, firstRow, yearCell, type PlanLayout } from "./layout";

/** The numbers of a line that are no sums of others: expressions, of the units with these names; none is the company. */
export interface UnitFormulas {
  /** 0 to 11. */
  readonly month: (month: number, keys: readonly Key[], row: number) => string;
  /** The sum of the quarters without it. */
  readonly annual?: (keys: readonly Key[], row: number) => string;
}

type BodyInput = Pick<PlanSheetInput, "language" | "plan">;

/** Units, subtotals and the total: names as values, numbers as formulas over the plan table, or as given. */
export function planBody(
  input: BodyInput,
  layout: PlanLayout,
  of: UnitFormulas = { month: (month, keys, row) => monthSum(input, month, keys, row) },
): Block[] {
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
        ...layout.lines.map((line) => lineCells(input, layout, line, of)),
        rowCells(layout, undefined, of, (column, unit) =>
          layout.lines.length > 0 ? `=${linesSum(layout, column)}` : `=${unit([], layout.totalRow)}`,
        ),
      ],
    },
  ];
}

function lineCells(input: BodyInput, layout: PlanLayout, line: PlanLine, of: UnitFormulas): CellValue[] {
  return rowCells(layout, line, of, (column, unit) =>
    line.kind === "plan" ? `=${unit(line.keys, line.row)}` : `=${childrenSum(input, layout, line, column)}`,
  );
}

/** The sum of the lines one level below a subtotal, among all that stand above it. */
export function childrenSum(
  { plan }: BodyInput,
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
  of: UnitFormulas,
  formula: (column: number, unit: NonNullable<UnitFormulas["annual"]>) => string,
): CellValue[] {
  const row = line?.row ?? totalRow;
  const cells: CellValue[] = new Array<CellValue>(lastColumn - annual + 1).fill(null);
  cells[0] = of.annual ? formula(annual, of.annual) : `=${quarters.map(({ column }) => cell(column, row)).join("+")}`;
  quarters.forEach(({ column, months }, quarter) => {
    cells[column - annual] = `=SUM(${range(months[0] ?? column, row, months[2] ?? column, row)})`;
    months.forEach((place, index) => {
      cells[place - annual] = formula(place, (keys, at) => of.month(quarter * 3 + index, keys, at));
    });
  });
  return cells;
}

const dollars = (at: string) => at.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** The sum of the lines of units alone. */
export function linesSum({ kind, lastPlanRow }: PlanLayout, column: number): string {
  const kinds = dollars(range(kind, firstRow, kind, lastPlanRow));
  return `SUMIFS(${range(column, firstRow, column, lastPlanRow)},${kinds},1)`;
}

/** A month of the units with these names, in the year shown. */
export function monthSum(
  { plan }: Pick<PlanSheetInput, "plan">,
  month: number,
  keys: readonly Key[],
  row: number,
): string {
  const conditions: Condition[] = nameConditions(keys, plan.dimensions, (level) => `$${cell(firstName + level, row)}`);
  if (plan.year !== undefined) conditions.push({ column: plan.year, cell: yearCell, criterion: yearCell });
  return sumOf(plan.table, plan.months[month] ?? "", conditions);
}
