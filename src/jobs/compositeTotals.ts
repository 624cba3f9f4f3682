import { monthsTo } from "../planning/calendar/monthsTo";
import { blend } from "../planning/targets/blend";
import type { UnitHistory } from "../planning/targets/monthlyHistory";
import { split } from "../planning/targets/split";
import { joinedKey } from "../planning/text/key";
import { annualTargets } from "./annualTargets";
import { ruled, stopAt } from "./faults";
import { ledgerHistory, type LedgerHistory } from "./ledgerHistory";
import type { UnitTotals } from "./sharedSplit";
import { sum } from "./sum";
import type { SplitOptions, UnitShares } from "./splitTypes";
import type { Fault, Note } from "./types";

type Composite = Extract<UnitShares, { kind: "composite" }>;

/**
 * Splits the total by composite shares (T4): a unit's share of the last three months' sales, of the last month's, and
 * of the annual targets, weighted. Targets are those of the year planned where the plan has them, else of the year
 * before. A component that is zero in total hands its weight to the others, and a note says so.
 *
 * Throws a `JobError`: see `ledgerHistory` and `annualTargets`; `recentMissing` for months that the ledger does not
 * reach, `negativeUnit`, `blendWeights`, and `zeroWeights` when no component has anything.
 */
export function compositeTotals(shares: Composite, { total, step, plan, year }: SplitOptions): UnitTotals {
  const { sales, dimensions, weights, lastMonth } = shares;
  const history = ledgerHistory(sales, dimensions, { monthYears: [] });
  const recent = monthsTo(lastMonth, 3);
  stopAt(notReached(history, recent));
  const targets = annualTargets(plan, dimensions, year);
  const all = [...history.units, ...targets.units.filter(isNew(history.units))];
  const byId = new Map(targets.units.map((unit) => [joinedKey(unit.keys), unit.total]));
  const measures = all.map((unit) => {
    const sold = recent.map(({ year: of, month }) => soldIn(unit, of, month));
    return [sum(sold), sold[2] ?? 0, byId.get(joinedKey(unit.keys)) ?? 0];
  });
  stopAt(belowZero(all, measures));
  const components = weights.map((_, column) => sum(measures.map((unit) => unit[column] ?? 0)));
  if (components.every((amount, column) => amount === 0 || weights[column] === 0)) {
    stopAt([{ code: "zeroWeights", details: { count: all.length } }]);
  }
  const blended = ruled(() => blend(measures, weights));
  const parts = ruled(() => split(total, blended, { step }));
  const units = all.flatMap(({ keys }, index) => (blended[index] ? [{ keys, total: parts[index] ?? 0 }] : []));
  return { dimensions, units, notes: notesOf(shares, components, all.length - units.length) };
}

function isNew(known: readonly { readonly keys: readonly string[] }[]) {
  const ids = new Set(known.map(({ keys }) => joinedKey(keys)));
  return ({ keys }: { readonly keys: readonly string[] }) => !ids.has(joinedKey(keys));
}

function soldIn(unit: { readonly keys: readonly string[] } | UnitHistory, year: number, month: number): number {
  return "years" in unit ? (unit.years.get(year)?.[month - 1] ?? 0) : 0;
}

/** Months before the ledger starts or after it ends are not months without sales. */
function notReached({ company }: LedgerHistory, months: ReturnType<typeof monthsTo>): Fault[] {
  const place = ({ year, month }: (typeof months)[number]) => year * 12 + month;
  const filled = [...company].flatMap(([year, sums]) =>
    sums.flatMap((sold, index) => (sold === 0 ? [] : [place({ year, month: index + 1 })])),
  );
  const [first, last] = [Math.min(...filled), Math.max(...filled)];
  return months
    .filter((month) => place(month) < first || place(month) > last)
    .map(({ year, month }) => ({ code: "recentMissing", details: { year, month } }));
}

function belowZero(units: readonly { readonly keys: readonly string[] }[], measures: readonly (readonly number[])[]) {
  return units.flatMap(({ keys }, index): Fault[] => {
    const value = measures[index]?.find((measure) => measure < 0);
    return value === undefined ? [] : [{ code: "negativeUnit", details: { unit: keys.join(" · "), value } }];
  });
}

const empty = ["noRecentSales", "noMonthSales", "noTargets"] as const;

function notesOf({ weights, lastMonth }: Composite, components: readonly number[], left: number): Note[] {
  const notes = empty.flatMap((code, column): Note[] =>
    components[column] === 0 && weights[column] ? [{ code, details: { ...lastMonth }, severity: "warning" }] : [],
  );
  const without: Note = { code: "unitsWithoutShare", details: { n: left, count: left }, severity: "info" };
  return left > 0 ? [...notes, without] : notes;
}
