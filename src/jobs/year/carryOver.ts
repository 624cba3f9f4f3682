import type { UnitHistory } from "../../planning/targets/monthlyHistory";
import { clean } from "../../planning/exact/clean";
import { joinedKey } from "../../planning/text/key";
import { sum, sumByMonth } from "../sum";
import type { CarriedPlan, Note } from "../types";

/** The units of a plan that is carried over, as a ledger split takes them. */
export interface CarryOver {
  /** In the plan's spelling, then the newcomers that are taken in. */
  readonly units: readonly UnitHistory[];
  /** What the units sold in the years they share by, 12 sums; without what stands in for sales. */
  readonly sold: readonly number[];
  /** Units of the ledger that the plan does not have, with sales in these years or since. */
  readonly newcomers: readonly UnitHistory[];
  readonly notes: readonly Note[];
}

/**
 * Picks the units of the plan from those of the ledger. One that sold nothing in `unitYears` keeps its share of the plan
 * (`unitsKept`), in the plan's months; with neither sales nor plan it gets no row (`unitsWithoutShare`). Units that only
 * the ledger has are left out (`newUnitsLeft`) or, if asked, taken in (`newUnitsIn`): those with sales only since then
 * have no share and start at 0 (`newUnitsZero`).
 */
export function carryOver(
  ledger: readonly UnitHistory[],
  { units: planned, newcomers: takesIn, from }: CarriedPlan,
  unitYears: readonly number[],
): CarryOver {
  const year = Math.max(...unitYears);
  const known = new Map(ledger.map((unit) => [joinedKey(unit.keys), unit]));
  const inPlan = new Set(planned.map(({ keys }) => joinedKey(keys)));
  const standing = planned.map(({ keys, months }) => {
    const years = known.get(joinedKey(keys))?.years ?? new Map<number, readonly number[]>();
    return { keys, years, months, plan: sum(months), hasSold: soldIn(years, unitYears) };
  });
  const sellers = standing.filter(({ hasSold }) => hasSold);
  const kept = standing.filter(({ hasSold, plan }) => !hasSold && plan !== 0);
  const newcomers = ledger.filter(
    ({ keys, years }) =>
      !inPlan.has(joinedKey(keys)) && [...years].some(([one, sold]) => one >= year && sold.some(Boolean)),
  );
  const takenIn = takesIn ? newcomers : [];

  // As many sales as the plan would stand for, had it been met as those of the others were.
  const ofSellers = sum(sellers.map(({ plan }) => plan));
  const pace = ofSellers > 0 ? Math.max(0, salesIn(sellers, unitYears)) / ofSellers || 1 : 1;
  const standIns = kept.map(({ keys, years, months }) => ({
    keys,
    years: new Map([...years, [year, months.map((month) => clean(month * pace))]]),
  }));
  const rows = standing.flatMap((unit) => {
    const at = kept.indexOf(unit);
    if (at >= 0) return standIns[at] ?? [];
    return unit.hasSold ? { keys: unit.keys, years: unit.years } : [];
  });
  const own = [...sellers, ...takenIn];
  return {
    units: [...rows, ...takenIn],
    sold: sumByMonth(own.flatMap(({ years }) => unitYears.map((one) => ({ months: years.get(one) ?? [] })))),
    newcomers,
    notes: [
      ...said("unitsKept", kept, { year, from: String(from) }),
      ...countOnly(standing.length - sellers.length - kept.length),
      ...(takesIn
        ? [
            ...said("newUnitsIn", newcomers, {}, "info"),
            ...said(
              "newUnitsZero",
              newcomers.filter(({ years }) => !soldIn(years, unitYears)),
              { year },
            ),
          ]
        : said("newUnitsLeft", newcomers, { total: salesIn(newcomers, unitYears), year })),
    ],
  };
}

function soldIn(years: UnitHistory["years"], unitYears: readonly number[]): boolean {
  return unitYears.some((year) => years.get(year)?.some((month) => month !== 0));
}

function salesIn(units: readonly Pick<UnitHistory, "years">[], unitYears: readonly number[]): number {
  return sum(units.flatMap(({ years }) => unitYears.flatMap((year) => years.get(year) ?? [])));
}

function said(
  code: "unitsKept" | "newUnitsIn" | "newUnitsZero" | "newUnitsLeft",
  units: readonly { readonly keys: readonly string[] }[],
  details: Note["details"],
  severity: Note["severity"] = "warning",
): Note[] {
  if (units.length === 0) return [];
  const names = units.map(({ keys }) => keys.join(" · ")).join(", ");
  return [{ code, details: { n: units.length, count: units.length, names, ...details }, severity }];
}

function countOnly(count: number): Note[] {
  return count > 0 ? [{ code: "unitsWithoutShare", details: { n: count, count }, severity: "info" }] : [];
}
