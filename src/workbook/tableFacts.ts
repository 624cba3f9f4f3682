import type { Recognised } from "../planning/headers";
import type { CellValue } from "../sheets/spec";
import type { TableFacts } from "./types";

/** What the whole body of a table says about itself; undefined for kinds that have nothing to say. */
export function tableFacts(
  { kind, roles, months }: Recognised,
  rows: readonly (readonly CellValue[])[],
): TableFacts | undefined {
  const numbers = (columns: readonly number[]) =>
    rows.flatMap((row) => columns.map((column) => row[column]).filter((value) => typeof value === "number"));
  if (kind === "sales" && roles.date !== undefined) {
    const dates = numbers([roles.date]);
    return dates.length ? { latest: Math.floor(Math.max(...dates)) } : undefined;
  }
  if (kind !== "plan" || roles.year === undefined || !months) return undefined;
  const years = [...new Set(numbers([roles.year]))].sort((a, b) => a - b);
  const [year] = years;
  if (year === undefined || years.length > 1) return years.length ? { years } : undefined;
  // Through hundredths: sums of cents must not show what binary fractions lose.
  return { years, total: Math.round(numbers(months).reduce((sum, value) => sum + value, 0) * 100) / 100 };
}
