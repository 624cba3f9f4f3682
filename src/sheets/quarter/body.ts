import { word } from "../language";
import { cell } from "../address";
import { monthSumOf, type MonthsTable } from "../board/planFormulas";
import { ledgerConditions, salesSum } from "../board/salesFormulas";
import { statusIcon, statusPart } from "../board/statusFormulas";
import { nameConditions, type Condition } from "../conditions";
import type { Key } from "../criterion";
import { ofPlanAndYear } from "../issue/conditions";
import type { Block } from "../spec";
import type { QuarterInput } from "./input";
import {
  firstName,
  firstRow,
  quarterCell,
  quarterColumns,
  statusCells,
  yearCell,
  type QuarterColumn,
  type QuarterLayout,
} from "./layout";

/** What stands for the next quarter's numbers in the fourth one. */
const none = '"–"';
const parts = [0, 1, 2] as const;

/** The rows of units and the total: names and typed texts as values, everything else as formulas. */
export function quarterBody(input: QuarterInput, layout: QuarterLayout): Block[] {
  const { rows, plan, language, texts } = input;
  const isCompany = plan.dimensions.length === 0;
  const units = isCompany ? [] : rows.map((keys, index) => ({ keys, row: firstRow + index }));
  const typed = texts?.some((pair) => pair.some((text) => text !== ""));
  return [
    ...units.map(({ keys, row }): Block => ({ at: cell(firstName, row), values: [[...keys]] })),
    { at: cell(firstName, layout.totalRow), values: [[word(language, isCompany ? "board.company" : "board.total")]] },
    ...(typed
      ? [
          {
            at: cell(layout.column("cause"), firstRow),
            values: texts?.map(([cause, measure]) => [cause, measure]) ?? [],
          },
        ]
      : []),
    ...quarterColumns.flatMap(({ id }): Block[] => {
      if (id === "cause" || id === "measure") return [];
      return [
        {
          at: cell(layout.column(id), firstRow),
          formulas: [
            ...units.map(({ keys, row }) => [`=${formula(input, layout, id, row, keys)}`]),
            [`=${formula(input, layout, id, layout.totalRow, isCompany ? [] : undefined)}`],
          ],
        },
      ];
    }),
    {
      at: cell(layout.rankKey, firstRow),
      formulas: Array.from({ length: layout.lastLine - firstRow + 1 }, (_, index) => {
        const achievement = layout.at("achievement", firstRow + index);
        return [`=IF(${achievement}="","",ROUND(${achievement},9))`];
      }),
    },
  ];
}

/** A cell of a unit's row; of the total without keys. Ratios of the total come from its sums. */
function formula(
  input: QuarterInput,
  layout: QuarterLayout,
  id: Exclude<QuarterColumn, "cause" | "measure">,
  row: number,
  keys: readonly Key[] | undefined,
): string {
  const at = (other: QuarterColumn) => layout.at(other, row);
  const status = statusCells(input, layout);
  const sum = (unit: (names: readonly Key[]) => string) => (keys ? unit(keys) : `SUM(${layout.lines(id)})`);
  const unlessLast = (text: string) => `IF(${quarterCell}=4,${none},${text})`;
  switch (id) {
    case "plan":
      return sum((names) => planOf(input, layout, names, row, 0));
    case "actual":
      return sum((names) => {
        const conditions = conditionsOf(names, row, input.sales.dimensions);
        return salesSum(input.sales, quarterWindow(layout), ledgerConditions(input.sales, conditions));
      });
    case "achievement":
      return `IF(${at("plan")}=0,"",${at("actual")}/${at("plan")})`;
    case "gap":
      return `ROUND(${at("actual")}-${at("plan")},6)`;
    case "rank": {
      const key = `$${cell(layout.rankKey, row)}`;
      return keys && row <= layout.lastLine && keys.length > 0
        ? `IF(${key}="","",COUNTIFS(${layout.lines("rankKey")},">"&${key})+1)`
        : '""';
    }
    case "icon":
      return statusIcon(at("achievement"), at("verdict"), status);
    case "verdict":
      return statusPart(at("achievement"), status.status, status.status.status);
    case "nextPlan":
      return unlessLast(sum((names) => planOf(input, layout, names, row, 3)));
    case "target":
      return unlessLast(sum((names) => targetOf(input, layout, names, row, at("nextPlan"))));
    case "rolledIn":
      return unlessLast(`ROUND(${at("target")}-${at("nextPlan")},6)`);
    case "uplift":
      return unlessLast(`IF(${at("nextPlan")}=0,"",${at("rolledIn")}/${at("nextPlan")})`);
  }
}

/** The days of the quarter, to their end. */
export function quarterWindow({ hidden }: QuarterLayout): { readonly from: string; readonly before: string } {
  const from = hidden("from");
  return { from: `DATE(${yearCell},${from},1)`, before: `DATE(${yearCell},${from}+3,1)` };
}

function conditionsOf(keys: readonly Key[], row: number, headers: readonly string[]): Condition[] {
  return nameConditions(keys, headers, (level) => `$${cell(firstName + level, row)}`);
}

/** Three months from the quarter's first on, or `later` months after it, of the rows that meet the conditions. */
export function quarterSum(
  table: MonthsTable,
  { hidden }: QuarterLayout,
  conditions: readonly Condition[],
  later: 0 | 3,
): string {
  return parts.map((part) => monthSumOf(table, conditions, `${hidden("from")}+${part + later}`)).join("+");
}

/** What a plan row of the year must meet besides its names. */
export function planYear({ plan }: QuarterInput): Condition[] {
  return plan.year === undefined ? [] : [{ column: plan.year, cell: yearCell, criterion: yearCell }];
}

function planOf(input: QuarterInput, layout: QuarterLayout, keys: readonly Key[], row: number, later: 0 | 3): string {
  const conditions = [...conditionsOf(keys, row, input.plan.dimensions), ...planYear(input)];
  return quarterSum(input.plan, layout, conditions, later);
}

function targetOf(
  { issue }: QuarterInput,
  layout: QuarterLayout,
  keys: readonly Key[],
  row: number,
  planned: string,
): string {
  if (!issue) return planned;
  const conditions = [...conditionsOf(keys, row, issue.dimensions), ...ofPlanAndYear(issue, yearCell)];
  return `IF(${layout.hidden("issueRows")}=0,${planned},${quarterSum(issue, layout, conditions, 3)})`;
}
