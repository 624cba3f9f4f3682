import { columnLetters } from "../address";
import { criterion, isBeyondCriteria, type Key } from "../criterion";
import { quoted } from "../formulaText";
import { word, type Language } from "../language";
import { columnReference } from "../tableReference";
import type { SheetsKey } from "../../locale/sheets.en";
import { defaultNames, type BoardNames, type ProgressBoardInput, type StatusTable, type Unit } from "./input";
import { boardLayout, type BoardLayout } from "./layout";
import type { PlanCondition } from "./planFormulas";
import type { SalesCondition } from "./salesFormulas";

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
export function planConditions(context: BoardContext, keys: readonly Key[], row: number): PlanCondition[] {
  const { plan } = context.input;
  const conditions: PlanCondition[] = keys.map((key, dimension) => {
    const cell = nameCell(context, dimension, row);
    const column = plan.dimensions[dimension] ?? "";
    return { column, cell, ...(!isBeyondCriteria(key) && { criterion: criterion(cell, key) }) };
  });
  if (plan.year !== undefined) {
    conditions.push({ column: plan.year, cell: context.names.planYear, criterion: context.names.planYear });
  }
  return conditions;
}

/** What a ledger row must meet to belong to a line. */
export function salesConditions(context: BoardContext, keys: readonly Key[], row: number): SalesCondition[] {
  const { sales } = context.input;
  return keys.map((key, dimension) => {
    const cell = nameCell(context, dimension, row);
    const column = columnReference(sales.table, sales.dimensions[dimension] ?? "");
    return { column, cell, ...(!isBeyondCriteria(key) && { criterion: criterion(cell, key) }) };
  });
}
