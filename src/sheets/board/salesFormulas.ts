import type { Condition } from "../conditions";
import { columnReference } from "../tableReference";
import type { Window } from "./columns";
import type { SalesTable } from "./input";

/** A condition on a ledger row, its column as a reference. */
export type SalesCondition = Condition;

/** The same conditions with references to the ledger's columns. */
export function ledgerConditions({ table }: SalesTable, conditions: readonly Condition[]): SalesCondition[] {
  return conditions.map((condition) => ({ ...condition, column: columnReference(table, condition.column) }));
}

/**
 * Quantity sold within a window, of the rows that meet the conditions. A day counts to its end, so entries with a time
 * of day are in.
 */
export function salesSum(sales: SalesTable, window: Window, conditions: readonly SalesCondition[] = []): string {
  const date = columnReference(sales.table, sales.date);
  const quantity = columnReference(sales.table, sales.quantity);
  const end = window.before ?? `${window.through ?? window.from}+1`;
  if (conditions.some((condition) => condition.criterion === undefined)) {
    // As texts: a code typed as a number here and as text there is one name. Texts are above every date for Excel.
    const equal = conditions.map(({ column, cell }) => `(${column}&""=${cell}&"")`);
    return `SUMPRODUCT(${[...equal, `(${date}>=${window.from})`, `(${date}<${end})`].join("*")},${quantity})`;
  }
  const pairs = conditions.map(({ column, criterion }) => `${column},${criterion}`);
  return `SUMIFS(${quantity},${[...pairs, `${date},">="&${window.from}`, `${date},"<"&${end}`].join(",")})`;
}
