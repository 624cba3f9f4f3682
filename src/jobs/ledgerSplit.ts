import { key } from "../planning/text/key";
import { monthlyHistory, type UnitHistory } from "../planning/targets/monthlyHistory";
import { splitUnits } from "../planning/targets/splitUnits";
import type { Shares } from "./companySplit";
import { ruled, stopAt } from "./faults";
import { checkLedger, dimensionColumns, ledgerColumns } from "./ledger";
import { fitsPlan } from "./planRows";
import { quarterSums, sum } from "./sum";
import type { Fault, Note, Source, SplitHistory, SplitOptions } from "./types";

type Ledger = Extract<SplitHistory, { kind: "ledger" }>;

/**
 * Splits the total over the units of a ledger by their sales of `unitYears`, and each unit over months by the mean of
 * its shares in `monthYears` (T3, T2). Units that sold nothing in `unitYears` get no row.
 *
 * Throws a `JobError`: every cell that cannot be read, `yearMissing` for a year without sales, `monthsMissing` for a
 * month year the ledger covers only in part, and what the rules refuse.
 */
export function ledgerSplit(history: Ledger, options: SplitOptions): Shares {
  const { sales, dimensions, unitYears, monthYears } = history;
  const columns = ledgerColumns(sales, dimensions);
  checkLedger(sales.data, columns);
  const all = ruled(() => monthlyHistory(sales.data.rows, columns));
  const company = companyYears(all);
  stopAt([...missingYears(company, [...unitYears, ...monthYears]), ...missingMonths(company, monthYears)]);

  const sold = all.filter(({ years }) => unitYears.some((year) => years.get(year)?.some((month) => month !== 0)));
  const { total, opportunity, step } = options;
  const ordered = grouped(sold, standingNames(options.plan, dimensions));
  const units = ruled(() => splitUnits(total, ordered, { unitYears, monthYears, opportunity, step }));
  const monthly = Array.from({ length: 12 }, (_, month) => sum(units.map((unit) => unit.months[month] ?? 0)));
  const lastYear = Math.max(...unitYears, ...monthYears);
  const last = company.get(lastYear) ?? [];
  return {
    quarters: quarterSums(monthly),
    months: monthly,
    units: units.map(({ keys, total: target, months }) => ({ keys, total: target, months })),
    lastYear: { year: lastYear, months: last, quarters: quarterSums(last) },
    notes: notesOf(
      units.filter(({ equally }) => equally).map(({ keys }) => keys),
      all.length - sold.length,
    ),
  };
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

/**
 * Months before the ledger starts and after it ends make a year's shares false. A month without sales in between is a
 * month without sales.
 */
function missingMonths(company: ReadonlyMap<number, readonly number[]>, years: readonly number[]): Fault[] {
  const known = [...company.keys()];
  const first = Math.min(...known);
  const last = Math.max(...known);
  return [...new Set(years)].flatMap((year) => {
    const monthly = company.get(year) ?? [];
    const filled = monthly.flatMap((value, month) => (value === 0 ? [] : [month]));
    const before = year === first ? Math.min(...filled) : 0;
    const after = year === last ? Math.max(...filled) : 11;
    const missing = monthly.flatMap((_, month) => (month < before || month > after ? [month + 1] : []));
    if (!missing.length || !filled.length) return [];
    return [{ code: "monthsMissing", details: { year, months: missing.join(", "), count: missing.length } }];
  });
}

/** The names in the rows of the plan that will take this one, so that the years of a plan keep one order. */
function standingNames(plan: Source | undefined, dimensions: readonly string[]): string[][] {
  if (!plan || !fitsPlan(plan, dimensions)) return [];
  const columns = dimensionColumns(plan.data, dimensions);
  return plan.data.rows.map((row) => columns.map((column) => String(row[column] ?? "")));
}

/**
 * Units side by side that share their outer names, since boards group them so; each level in the order of the plan
 * that is there, then of first appearance.
 */
function grouped(units: readonly UnitHistory[], standing: readonly (readonly string[])[]): UnitHistory[] {
  const ranks = new Map<string, number>();
  const rank = (keys: readonly string[], depth: number) => JSON.stringify(keys.slice(0, depth + 1).map(key));
  for (const keys of [...standing, ...units.map((unit) => unit.keys)]) {
    keys.forEach((_, depth) => {
      const id = rank(keys, depth);
      if (!ranks.has(id)) ranks.set(id, ranks.size);
    });
  }
  const path = ({ keys }: UnitHistory) => keys.map((_, depth) => ranks.get(rank(keys, depth)) ?? 0);
  return units
    .map((unit) => ({ unit, path: path(unit) }))
    .sort((a, b) => compare(a.path, b.path))
    .map(({ unit }) => unit);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const depth = a.findIndex((value, index) => value !== b[index]);
  return depth < 0 ? 0 : (a[depth] ?? 0) - (b[depth] ?? 0);
}

function notesOf(equally: readonly (readonly string[])[], left: number): Note[] {
  const notes: Note[] = [];
  if (equally.length) {
    const names = equally.map((keys) => keys.join(" · ")).join(", ");
    notes.push({
      code: "unitsEqually",
      details: { n: equally.length, count: equally.length, names },
      severity: "warning",
    });
  }
  if (left) notes.push({ code: "unitsWithoutHistory", details: { n: left, count: left }, severity: "info" });
  return notes;
}
