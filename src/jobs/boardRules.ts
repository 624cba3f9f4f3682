import type { Change } from "../sheets/change";
import { defaultNames, type BoardNames, type BoardRules, type DateLists } from "../sheets/board/input";
import { asOfCell } from "../sheets/rules/dates";
import { readsLists } from "../sheets/rules/readsLists";
import type { FoundRules } from "../workbook/types";
import { freeTableName } from "../sheets/freeName";
import type { NamedTables } from "./namedTables";
import { sheetName } from "./sheetNames";
import type { StatusSource } from "./statusSource";
import type { BoardOptions, Note, Source } from "./types";

/** Where a board's as-of date, names and status rules come from. */
export interface RulesPlan {
  readonly rules: BoardRules;
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
}

export type RulesOptions = Pick<BoardOptions, "language" | "taken" | "rules" | "asOf" | "holidays" | "workdays">;

/**
 * The rules a board follows: a rules sheet that is there, its as-of date set (note `asOfShared` when that moves it for
 * other boards), if it reads the very lists the board is to count; else a new one under free names (notes `rulesApart`
 * beside one that reads other lists, `namesAvoided`). `board` is the name of the board's sheet.
 */
export function boardRules(
  options: RulesOptions,
  tables: NamedTables,
  board: string,
  status: Pick<StatusSource, "table"> | undefined,
): RulesPlan {
  const { language, taken, rules: there = [] } = options;
  const sheet = sheetName(language, "sheet.rules", [...taken.sheets, board]);
  const lists = listsOf(options, tables);
  const statusTable = freeTableName("StatusRules", tables.taken);
  const base = { sheet, ...(status ? { status: status.table } : { statusTable }) };
  const same = there.find(({ names, firstDay }) => readsLists(names, firstDay, lists));
  if (same) return followed(same, Math.floor(options.asOf), base);

  const used = status ? tables.taken : [...tables.taken, statusTable];
  const entries = Object.entries(defaultNames).map(([key, name]) => [key, freeTableName(name, used)] as const);
  const renamed = entries.filter(([key, name]) => defaultNames[key as keyof BoardNames] !== name);
  const [other] = there;
  return {
    rules: { ...base, names: Object.fromEntries(renamed), dates: { asOf: Math.floor(options.asOf), ...lists } },
    changes: [],
    notes: other ? [apart(other, sheet)] : avoided(renamed.map(([, name]) => name)),
  };
}

function followed({ sheet, names, asOf: now }: FoundRules, asOf: number, base: BoardRules): RulesPlan {
  const rules = { ...base, names, asOfAt: { sheet, at: asOfCell } };
  if (now === asOf) return { rules, changes: [], notes: [] };
  return {
    rules,
    changes: [{ kind: "setCells", sheet, cells: [{ at: asOfCell, value: asOf }] }],
    notes: [{ code: "asOfShared", details: { sheet, at: asOfCell, date: asOf }, severity: "warning" }],
  };
}

function listsOf({ holidays, workdays }: RulesOptions, { names }: NamedTables): DateLists {
  return {
    ...(holidays && { holidays: { table: names.holidays ?? "", date: dateHeader(holidays) } }),
    ...(workdays && { workdays: { table: names.workdays ?? "", date: dateHeader(workdays) } }),
  };
}

function dateHeader({ data, found }: Source): string {
  return data.headers[found.roles.date ?? 0] ?? "";
}

function apart({ sheet }: FoundRules, made: string): Note {
  return { code: "rulesApart", details: { sheet, made }, severity: "info" };
}

function avoided(names: readonly string[]): Note[] {
  if (!names.length) return [];
  const details = { n: names.length, count: names.length, names: names.join(", ") };
  return [{ code: "namesAvoided", details, severity: "info" }];
}
