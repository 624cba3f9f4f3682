import { exactSum } from "../../exact/decimal";
import { roll, type Rolled } from "../roll";
import { heldMonths } from "./heldMonths";
import type { RolledUnit, RollYearOptions, YearUnit } from "./types";

/** A unit with its sales by month, read as far as months are closed. */
export interface SoldUnit extends YearUnit {
  readonly actual: readonly number[];
}

/**
 * Rolls a year unit by unit (T6): what closed months fell short of, or sold above, a unit's annual plan is spread over
 * its free months in proportion to their plan. Issued and locked months keep their targets in force, and so do the
 * closed ones, whose actuals count instead. For every unit its annual plan is exactly
 *
 *     actuals of closed months + targets of the others + uncovered
 *
 * @param units each its own annual plan: no unit makes up for another
 */
export function rollYear(units: readonly SoldUnit[], options: RollYearOptions): RolledUnit[] {
  return units.map((unit) => {
    const { months, uncovered } = rolled(unit, options);
    const targets = months.map((value, month) => (month < options.closed ? (unit.targets[month] ?? 0) : value));
    return { keys: unit.keys, targets, uncovered };
  });
}

function rolled(unit: SoldUnit, options: RollYearOptions): Rolled {
  const { closed, issuedTo, locks, maxUplift, withinQuarter, step } = options;
  const held = heldMonths(unit.keys, locks);
  const fixed = unit.targets.map((target, month) => (month < issuedTo || held[month] ? target : undefined));
  return roll(unit.months, unit.actual, closed, {
    ...{ fixed, withinQuarter, step },
    ...(maxUplift !== undefined && { maxUplift }),
  });
}

/** More than this no cap is proposed: ten times the plan is no plan. */
const mostPercent = 1000;

/**
 * The smallest cap in whole percent that covers what can be covered: with it every unit falls short by no more than it
 * does without any cap. Undefined when the options' own cap leaves no such gap, or only a cap above 1,000 % would close
 * it.
 */
export function coverAll(units: readonly SoldUnit[], options: RollYearOptions): number | undefined {
  const { maxUplift, ...open } = options;
  if (maxUplift === undefined) return undefined;
  const short = ({ uncovered }: Pick<Rolled, "uncovered">) => Math.max(0, uncovered);
  const least = units.map((unit) => short(rolled(unit, open)));
  // Only units that a cap holds back are tried again.
  let behind = units.flatMap((unit, index) =>
    short(rolled(unit, options)) > (least[index] ?? 0) ? [{ unit, least: least[index] ?? 0 }] : [],
  );
  if (behind.length === 0) return undefined;
  const covers = (percent: number, { unit, least: uncoverable }: (typeof behind)[number]) =>
    short(rolled(unit, { ...open, maxUplift: percent / 100 })) <= uncoverable;
  if (!behind.every((one) => covers(mostPercent, one))) return undefined;
  let [low, high] = [Math.floor(maxUplift * 100), mostPercent];
  // A higher cap never covers less: halve between one that does not and one that does.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const failing = behind.filter((one) => !covers(middle, one));
    if (failing.length === 0) high = middle;
    else [low, behind] = [middle, failing];
  }
  return high;
}

/** What is short and what is over of a year, each added up by itself: no unit makes up for another. */
export function gaps(uncovered: readonly number[]): { readonly short: number; readonly over: number } {
  return {
    short: exactSum(uncovered.filter((gap) => gap > 0)),
    over: exactSum(uncovered.filter((gap) => gap < 0)),
  };
}
