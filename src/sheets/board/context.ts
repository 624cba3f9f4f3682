import { columnLetters } from "../address";
import { nameConditions, type Condition } from "../conditions";
import type { Key } from "../criterion";
import { quoted } from "../formulaText";
import { word, type Language } from "../language";
import type { SheetsKey } from "../../locale/sheets.en";
import { defaultNames, type BoardNames, type ProgressBoardInput, type StatusTable, type Unit } from "./input";
import { boardLayout, type BoardLayout } from "./layout";
import { ofPlanAndYear } from "../issue/conditions";
import { monthSumOf, planSum } from "./planFormulas";
import { ledgerConditions, type SalesCondition } from "./salesFormulas";

/** The board's input with everything settled that its parts share. */
export interface BoardContext {
  readonly input: ProgressBoardInput;
  readonly layout: BoardLayout;
  readonly language: Language;
  readonly names: BoardNames;
  readonly unit: Unit;
  readonly status: StatusTable;
  /** Hidden cells with the words of the worst and the best status, for rules that follow renamed words. */
  readonly worst: string;
  readonly best: string;
  /** A hidden cell: how many rows the Issue table has of the plan and year. */
  readonly issueRows: string;
  readonly say: (key: SheetsKey) => string;
}

export function boardContext(input: ProgressBoardInput, status: StatusTable): BoardContext {
  const say = (key: SheetsKey) => word(input.language, key);
  const layout = boardLayout(input);
  return {
    input,
    layout,
    language: input.language,
    names: { ...defaultNames, ...input.rules.names },
    unit: input.unit ?? { one: say("unit.one"), many: say("unit.many") },
    status,
    worst: layout.helper("kind", 4),
    best: layout.helper("planRows", 4),
    issueRows: layout.helper("behindCount", 4),
    say,
  };
}

/** A count in a sentence: Chinese says the unit with every number, English once in the sentence. */
export function withUnit({ language, unit }: BoardContext, text: string): string {
  return language === "zh" ? `${text}&${quoted(` ${unit.many}`)}` : text;
}

/** The cell with the name of a dimension on a line, `$B9`. */
export function nameCell(context: BoardContext, dimension: number, row: number): string {
  return `$${columnLetters(context.layout.firstName + dimension)}${row}`;
}

/** What a plan row must meet to belong to a line; `keys` empty = all rows of the year. */
export function planConditions(context: BoardContext, keys: readonly Key[], row: number): Condition[] {
  const { plan } = context.input;
  const conditions = namesOf(context, keys, row, plan.dimensions);
  return plan.year === undefined ? conditions : [...conditions, ofYear(plan.year, context.names.planYear)];
}

/** The plan of the as-of month of a line: its targets in force where there are any, else as planned for the year. */
export function monthPlan(context: BoardContext, keys: readonly Key[], row: number): string {
  const { input, names, issueRows } = context;
  const planned = planSum("month", input.plan, planConditions(context, keys, row), names);
  const { issue } = input;
  if (!issue) return planned;
  const conditions = [...namesOf(context, keys, row, issue.dimensions), ...ofPlanAndYear(issue, names.planYear)];
  return `IF(${issueRows}=0,${planned},${monthSumOf(issue, conditions, `MONTH(${names.asOf})`)})`;
}

const ofYear = (column: string, year: string): Condition => ({ column, cell: year, criterion: year });

function namesOf(context: BoardContext, keys: readonly Key[], row: number, headers: readonly string[]): Condition[] {
  return nameConditions(keys, headers, (dimension) => nameCell(context, dimension, row));
}

/** What a ledger row must meet to belong to a line. */
export function salesConditions(context: BoardContext, keys: readonly Key[], row: number): SalesCondition[] {
  const { sales } = context.input;
  return ledgerConditions(sales, namesOf(context, keys, row, sales.dimensions));
}
