import type { FoundTable } from "../../workbook/types";

/** Columns both tables have, by their headers without spaces and case, in the plan's order; named as the plan names them. */
export function sharedDimensions(sales: FoundTable, plan: FoundTable): string[] {
  const key = (header: string): string => header.trim().toLowerCase();
  const inSales = new Set(sales.dimensions.map((column) => key(sales.headers[column] ?? "")));
  return plan.dimensions.map((column) => plan.headers[column] ?? "").filter((header) => inSales.has(key(header)));
}

/** Column of a header in a table; undefined when it has none. */
export function columnNamed(table: FoundTable, header: string): number | undefined {
  const wanted = header.trim().toLowerCase();
  const column = table.headers.findIndex((candidate) => candidate.trim().toLowerCase() === wanted);
  return column < 0 ? undefined : column;
}
