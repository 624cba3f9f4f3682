import type { RollYearOptions } from "../../../../src/planning/targets/year/types";
import { heldMonths } from "../../../../src/planning/targets/year/heldMonths";
import type { SoldUnit } from "../../../../src/planning/targets/year/rollYear";

/**
 * T6 for one unit a second time, slow and in another way: whole numbers (step 1), shares by filling up what reaches its
 * limit and starting again, remainders one by one. Twelve months: actuals of closed ones, targets of the others.
 */
export function slowRoll(unit: SoldUnit, options: Omit<RollYearOptions, "step">): number[] {
  const { closed, issuedTo, locks, maxUplift, withinQuarter } = options;
  const held = heldMonths(unit.keys, locks);
  const isFree = (month: number) => month >= closed && month >= issuedTo && !held[month];
  const months = unit.months.map((plan, month) =>
    month < closed ? unit.actual[month]! : isFree(month) ? plan : unit.targets[month]!,
  );
  const most = unit.months.map((plan) => (maxUplift === undefined ? Infinity : Math.floor(plan * (1 + maxUplift))));
  const free = unit.months.flatMap((plan, month) => (isFree(month) && plan > 0 ? [month] : []));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const first = Math.floor(closed / 3) * 3;
  const own = withinQuarter ? free.filter((month) => month >= first && month < first + 3) : free;
  for (const month of own) months[month] = 0;
  if (withinQuarter) {
    fill(own, sum(unit.months.slice(first, first + 3)) - sum(months.slice(first, first + 3)));
  }
  fill(free, sum(unit.months) - sum(months));
  return months;

  function fill(places: readonly number[], amount: number): void {
    const sign = Math.sign(amount);
    const rooms = new Map(
      places.map((month) => [month, sign < 0 ? months[month]! : most[month]! - months[month]!] as const),
    );
    let left = Math.min(Math.abs(amount), sum([...rooms.values()]));
    let open = places.filter((month) => rooms.get(month)! > 0);
    for (;;) {
      const weight = sum(open.map((month) => unit.months[month]!));
      const full = open.filter((month) => left * unit.months[month]! >= rooms.get(month)! * weight);
      if (full.length === 0) break;
      for (const month of full) {
        months[month]! += sign * rooms.get(month)!;
        left -= rooms.get(month)!;
      }
      open = open.filter((month) => !full.includes(month));
    }
    const weight = sum(open.map((month) => unit.months[month]!));
    const remainder = (month: number) => (left * unit.months[month]!) % weight;
    const order = [...open].sort((a, b) => remainder(b) - remainder(a) || unit.months[b]! - unit.months[a]! || a - b);
    const parts = new Map(open.map((month) => [month, Math.floor((left * unit.months[month]!) / weight)]));
    const rest = left - sum([...parts.values()]);
    for (const month of order.slice(0, rest)) parts.set(month, parts.get(month)! + 1);
    for (const [month, part] of parts) months[month]! += sign * part;
  }
}
