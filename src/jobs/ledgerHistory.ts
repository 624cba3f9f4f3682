import { monthlyHistory, type UnitHistory } from "../planning/targets/monthlyHistory";
import { ruled, stopAt } from "./faults";
import { checkLedger, ledgerColumns } from "./ledger";
import { sum } from "./sum";
import type { Fault, Source } from "./types";

/** What a ledger says of its units and of all of them. */
export interface LedgerHistory {
  readonly units: readonly UnitHistory[];
  /** 12 sums a year. */
  readonly company: ReadonlyMap<number, readonly number[]>;
}

/**
 * Sums a ledger by unit, year and month. Throws a `JobError`: every cell that cannot be read, `yearMissing` for a year
 * without sales, `monthsMissing` for a month year the ledger covers only in part.
 */
export function ledgerHistory(
  sales: Source,
  dimensions: readonly string[],
  { unitYears = [], monthYears }: { readonly unitYears?: readonly number[]; readonly monthYears: readonly number[] },
): LedgerHistory {
  const columns = ledgerColumns(sales, dimensions);
  checkLedger(sales.data, columns);
  const units = ruled(() => monthlyHistory(sales.data.rows, columns));
  const company = companyYears(units);
  stopAt([...missingYears(company, [...unitYears, ...monthYears]), ...missingMonths(company, monthYears)]);
  return { units, company };
}

/** Sums of all units by year and month. */
function companyYears(units: readonly UnitHistory[]): ReadonlyMap<number, readonly number[]> {
  const years = new Set(units.flatMap((unit) => [...unit.years.keys()]));
  const monthOf = (year: number, month: number) => sum(units.map((unit) => unit.years.get(year)?.[month] ?? 0));
  return new Map([...years].map((year) => [year, Array.from({ length: 12 }, (_, month) => monthOf(year, month))]));
}

function missingYears(company: ReadonlyMap<number, readonly number[]>, years: readonly number[]): Fault[] {
  return [...new Set(years)]
    .filter((year) => !company.has(year))
    .map((year) => ({ code: "yearMissing", details: { year } }));
}

function missingMonths(company: ReadonlyMap<number, readonly number[]>, years: readonly number[]): Fault[] {
  return [...new Set(years)].flatMap((year) => {
    const missing = uncoveredMonths(company, year);
    const isEmpty = (company.get(year) ?? []).every((value) => value === 0);
    if (!missing.length || isEmpty) return [];
    return [{ code: "monthsMissing", details: { year, months: missing.join(", "), count: missing.length } }];
  });
}

/** Years that the ledger covers from January to December, earliest first. */
export function coveredYears(company: ReadonlyMap<number, readonly number[]>): number[] {
  return [...company.keys()].filter((year) => uncoveredMonths(company, year).length === 0).sort((a, b) => a - b);
}

/**
 * Months before the ledger starts and after it ends make a year's shares false: 1 to 12. A month without sales in
 * between is a month without sales.
 */
function uncoveredMonths(company: ReadonlyMap<number, readonly number[]>, year: number): number[] {
  const known = [...company.keys()];
  const monthly = company.get(year) ?? [];
  const filled = monthly.flatMap((value, month) => (value === 0 ? [] : [month]));
  const before = year === Math.min(...known) ? Math.min(...filled) : 0;
  const after = year === Math.max(...known) ? Math.max(...filled) : 11;
  return monthly.flatMap((_, month) => (month < before || month > after ? [month + 1] : []));
}
