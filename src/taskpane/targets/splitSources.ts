import type { FoundTable } from "../../workbook/types";
import { columnNamed, sharedDimensions } from "../parts/sharedDimensions";

/**
 * The tables a target can be split by, the best first: a ledger that has all the dimensions of the plan, since only
 * its shares fill the rows of that plan; then histories by month; then other ledgers.
 */
export function sourcesInOrder(tables: readonly FoundTable[], plan: FoundTable | undefined): readonly FoundTable[] {
  const rank = (table: FoundTable): number => {
    if (table.kind === "history") return 1;
    return plan && plan.dimensions.length > 0 && planDimensions(table, plan).length === plan.dimensions.length ? 0 : 2;
  };
  const usable = tables.filter(({ kind }) => kind === "history" || kind === "sales");
  return usable
    .map((table) => ({ table, rank: rank(table) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ table }) => table);
}

/** The dimensions of the plan that the ledger has too, in the plan's order, named as the ledger names them. */
export function planDimensions(ledger: FoundTable, plan: FoundTable): readonly string[] {
  return sharedDimensions(ledger, plan).map((header) => ledger.headers[columnNamed(ledger, header) ?? -1] ?? header);
}
