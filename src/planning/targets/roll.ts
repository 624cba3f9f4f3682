import { clean } from "../exact/clean";
import { exactSum } from "../exact/decimal";
import { fromSteps, inSteps } from "../exact/steps";
import { split } from "./split";

export interface RollOptions {
  /** The year's target; the sum of the plan by default. */
  readonly annual?: number | undefined;
  /** Months after the closed ones that keep their plan. */
  readonly issued?: number;
  /** Of 12 months: one with a number keeps that, unless it is closed. Issued at other values than planned, or locked. */
  readonly fixed?: readonly (number | undefined)[];
  /** 0.5 = no month above 150 % of its plan; none by default. */
  readonly maxUplift?: number | undefined;
  /** Whether the gap of the quarter with the first open month goes to that quarter first. */
  readonly withinQuarter?: boolean;
  readonly step?: number;
}

export interface Rolled {
  readonly months: readonly number[];
  /** What could not be placed, annual − sum of the months; negative when the year is over-achieved already. */
  readonly uncovered: number;
}

/**
 * The rolling plan (T6): `closed` months show actuals, the next `issued` ones keep their plan and `fixed` ones their own
 * number, and the free ones share what is left of the year in proportion to their plan, in whole steps, none below 0 and
 * none above its cap.
 *
 * Within the quarter: the free months of the quarter in which the first open month lies first take that quarter's gap
 * (its plan − actuals of its closed months − what its other months keep), up to their caps; all else is spread over all
 * free months of the year on top. What caps, steps or free months without any plan leave over is `uncovered`, never
 * hidden.
 *
 * @param plan 12 months, none below 0
 * @param actual 12 months, read as far as they are closed
 */
export function roll(
  plan: readonly number[],
  actual: readonly number[],
  closed: number,
  { annual = exactSum(plan), issued = 0, fixed = [], maxUplift, withinQuarter = false, step = 1 }: RollOptions = {},
): Rolled {
  const isFree = (month: number) => month >= closed + issued && fixed[month] === undefined;
  const months = plan.map((value, month) => (month < closed ? (actual[month] ?? 0) : (fixed[month] ?? value)));
  const free = plan.flatMap((_, month) => (isFree(month) ? [month] : []));
  const rules = { plan, step, maxUplift };
  if (withinQuarter) {
    const first = Math.floor(closed / 3) * 3;
    const quarter = [first, first + 1, first + 2];
    const own = free.filter((month) => quarter.includes(month));
    const left = exactSum([
      ...quarter.map((month) => plan[month] ?? 0),
      ...quarter.filter((month) => !own.includes(month)).map((month) => -(months[month] ?? 0)),
    ]);
    place(months, own, left, rules);
    // Whole steps of the plan, so that what is spread on top makes whole steps too.
    for (const month of free) {
      if (!own.includes(month)) months[month] = fromSteps(inSteps(months[month] ?? 0, step).units, step);
    }
    const rest = exactSum([annual, ...months.map((value) => -value)]);
    add(months, free, rest, rules);
  } else {
    const kept = months.filter((_, month) => !free.includes(month));
    place(months, free, exactSum([annual, ...kept.map((value) => -value)]), rules);
  }
  return { months, uncovered: exactSum([annual, ...months.map((value) => -value)]) };
}

interface Rules {
  readonly plan: readonly number[];
  readonly step: number;
  readonly maxUplift: number | undefined;
}

/** Gives these months `amount` in all by their plan, as far as it goes. */
function place(months: number[], free: readonly number[], amount: number, rules: Rules): void {
  for (const month of free) months[month] = 0;
  add(months, free, amount, rules);
}

/** Adds to these months, or takes from them, by their plan: up to their caps, down to 0. */
function add(months: number[], free: readonly number[], amount: number, { plan, step, maxUplift }: Rules): void {
  const able = free.filter((month) => (plan[month] ?? 0) > 0);
  const rooms = able.map((month) => roomOf(months[month] ?? 0, plan[month] ?? 0, amount, step, maxUplift));
  const open = able.filter((_, index) => rooms[index] !== 0n);
  const caps = rooms.filter((room) => room !== 0n);
  const size = inSteps(Math.abs(amount), step).units;
  const most = caps.some((room) => room === undefined)
    ? size
    : caps.reduce<bigint>((sum, room) => sum + (room ?? 0n), 0n);
  const placed = fromSteps(size < most ? size : most, step);
  if (open.length === 0 || placed === 0) return;
  const parts = split(
    placed,
    open.map((month) => plan[month] ?? 0),
    { step, caps: caps.map((room) => (room === undefined ? undefined : fromSteps(room, step))) },
  );
  open.forEach((month, index) => {
    months[month] = exactSum([months[month] ?? 0, Math.sign(amount) * (parts[index] ?? 0)]);
  });
}

/** Steps a month can still take (for a surplus: give); undefined = as many as there are. */
function roomOf(
  value: number,
  plan: number,
  amount: number,
  step: number,
  maxUplift: number | undefined,
): bigint | undefined {
  if (amount < 0) return inSteps(value, step).units;
  if (maxUplift === undefined) return undefined;
  return inSteps(exactSum([clean(plan * maxUplift), plan, -value]), step).units;
}
