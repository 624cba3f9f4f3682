import type { MakeTable } from "../sheets/change";
import { freeTableName } from "../sheets/freeName";
import type { BoardOptions, Source } from "./types";

/** Names for the tables a board's formulas read; ranges that are no table yet have to become one. */
export interface NamedTables {
  readonly names: Readonly<Record<"sales" | "plan", string>> &
    Readonly<Partial<Record<"holidays" | "workdays" | "statusRules", string>>>;
  readonly changes: readonly MakeTable[];
  /** All names in use then. */
  readonly taken: readonly string[];
}

const wanted = {
  sales: "Sales",
  plan: "Plan",
  holidays: "Holidays",
  workdays: "Workdays",
  statusRules: "StatusRules",
} as const;

/** Names every table; a plain range gets the usual name, or the next free one. */
export function namedTables(
  options: Pick<BoardOptions, "taken" | "sales" | "plan" | "holidays" | "workdays" | "statusRules">,
): NamedTables {
  const taken = [...options.taken.tables, ...options.taken.names];
  const changes: MakeTable[] = [];
  const nameOf = (role: keyof typeof wanted, { data: { place } }: Source): string => {
    if (place.table) return place.table.name;
    const name = freeTableName(wanted[role], taken);
    taken.push(name);
    changes.push({ kind: "makeTable", place, name });
    return name;
  };
  const { sales, plan, holidays, workdays, statusRules } = options;
  const names = {
    sales: nameOf("sales", sales),
    plan: nameOf("plan", plan),
    ...(holidays && { holidays: nameOf("holidays", holidays) }),
    ...(workdays && { workdays: nameOf("workdays", workdays) }),
    ...(statusRules && { statusRules: nameOf("statusRules", statusRules) }),
  };
  return { names, changes, taken };
}
