import type { TableKind } from "../../planning/headers";
import type { FoundTable } from "../../workbook/types";

/** What people work with first, what only supports it last. */
const order: readonly TableKind[] = [
  "leads",
  "plan",
  "history",
  "sales",
  "measures",
  "board",
  "unknown",
  "holidays",
  "workdays",
  "statusRules",
  "grades",
];

/** The tables as home lists them; tables of one kind stay in the order they were found. */
export function foundOrder(tables: readonly FoundTable[]): readonly FoundTable[] {
  return [...tables].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Calendars and rules: they have no job of their own. */
export function isSupport(kind: TableKind): boolean {
  return order.indexOf(kind) >= order.indexOf("holidays");
}
