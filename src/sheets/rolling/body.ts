import { cell, columnLetters } from "../address";
import { ledgerConditions, salesSum } from "../board/salesFormulas";
import { nameConditions, sumOf, type Condition } from "../conditions";
import type { Key } from "../criterion";
import { ofPlanAndYear } from "../issue/conditions";
import type { IssueTable } from "../issue/input";
import { childrenSum, linesSum, monthSum, planBody, type UnitFormulas } from "../plan/body";
import { firstName, firstRow, yearCell } from "../plan/layout";
import type { PlanLine } from "../planLines";
import type { Block, CellValue } from "../spec";
import type { RollingInput } from "./input";
import type { RollingLayout } from "./layout";

const months = [...Array(12).keys()];

/**
 * The lines and the total: a closed month is the ledger's, any other the target in force, or the plan's where none is
 * recorded for the plan and year; beside them what is placed of the annual plan, and what is not.
 */
export function rollingBody(input: RollingInput, layout: RollingLayout): Block[] {
  const unit: UnitFormulas = {
    annual: (_, row) => `SUM(${layout.planCell(0, row)}:${layout.planCell(11, row)})`,
    month: (month, keys, row) => monthFormula(input, layout, month, keys, row),
  };
  const lines = allLines(layout);
  return [
    ...planBody(input, layout, unit),
    { at: cell(layout.placed, firstRow), formulas: lines.map(({ row }) => yearCells(layout, row)) },
    { at: cell(layout.plan, firstRow), formulas: lines.map((line) => hiddenCells(input, layout, line)) },
  ];
}

type Line = PlanLine | { readonly kind: "total"; readonly row: number };

function allLines({ lines, totalRow }: RollingLayout): readonly Line[] {
  return [...lines, { kind: "total", row: totalRow }];
}

function monthFormula(
  input: RollingInput,
  layout: RollingLayout,
  month: number,
  keys: readonly Key[],
  row: number,
): string {
  const { sales, issue } = input;
  const sold = salesSum(sales, monthWindow(month), ledgerConditions(sales, names(keys, row, sales.dimensions)));
  const planned = layout.planCell(month, row);
  const target = issue
    ? `IF(${layout.hidden("issueRows")}=0,${planned},${issueSum(issue, month, names(keys, row, issue.dimensions))})`
    : planned;
  return `IF(${layout.state(month)}=1,${sold},${target})`;
}

/** The days of a month of the year shown. */
export function monthWindow(month: number): { readonly from: string; readonly before: string } {
  return { from: `DATE(${yearCell},${month + 1},1)`, before: `DATE(${yearCell},${month + 2},1)` };
}

function names(keys: readonly Key[], row: number, headers: readonly string[]): Condition[] {
  return nameConditions(keys, headers, (level) => `$${cell(firstName + level, row)}`);
}

/** A month of the targets in force of the rows that meet the conditions. */
export function issueSum(issue: IssueTable, month: number, conditions: readonly Condition[]): string {
  return sumOf(issue.table, issue.months[month] ?? "", [...conditions, ...ofPlanAndYear(issue, yearCell)]);
}

/** Placed, uncovered, and the months that are not closed against their plan. */
function yearCells({ annual, quarters, placed, ...layout }: RollingLayout, row: number): CellValue[] {
  const after = (first: number, last: number) => {
    const at = (line: string) => `$${columnLetters(first)}${line}:$${columnLetters(last)}${line}`;
    return `SUMIFS(${at(String(row))},${at("$4")},">1")`;
  };
  const planned = after(layout.plan, layout.plan + 11);
  const now = after(quarters[0]?.column ?? 0, layout.lastColumn);
  return [
    `=${quarters.map(({ column }) => cell(column, row)).join("+")}`,
    `=ROUND(${cell(annual, row)}-${cell(placed, row)},6)`,
    `=IF(${planned}=0,"",${now}/${planned}-1)`,
  ];
}

/** The months of the annual plan, and for units a number that ranks their gaps: the earlier of two equal ones first. */
function hiddenCells(input: RollingInput, layout: RollingLayout, line: Line): CellValue[] {
  const isUnit = line.kind === "plan";
  const plan = months.map((month) => {
    const column = layout.plan + month;
    if (isUnit) return `=${monthSum(input, month, line.keys, line.row)}`;
    if (line.kind === "subtotal") return `=${childrenSum(input, layout, line, column)}`;
    return layout.lines.length > 0 ? `=${linesSum(layout, column)}` : `=${monthSum(input, month, [], line.row)}`;
  });
  const gap = cell(layout.uncovered, line.row);
  return [...plan, isUnit ? `=IF(${gap}>0,${gap}-${line.row}/10^9,"")` : null];
}
