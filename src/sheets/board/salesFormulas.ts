import { columnReference } from "../tableReference";
import type { Window } from "./columns";
import type { SalesTable } from "./input";

/**
 * Quantity sold within a window, of the rows that meet the criteria (pairs "column,criterion"). A day counts to its
 * end, so entries with a time of day are in.
 */
export function salesSum(sales: SalesTable, window: Window, criteria: readonly string[] = []): string {
  const date = columnReference(sales.table, sales.date);
  const end = window.before ?? `${window.through ?? window.from}+1`;
  const pairs = [...criteria, `${date},">="&${window.from}`, `${date},"<"&${end}`];
  return `SUMIFS(${columnReference(sales.table, sales.quantity)},${pairs.join(",")})`;
}
