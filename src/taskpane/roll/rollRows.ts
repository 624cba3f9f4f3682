import type { RollProposal } from "../../jobs/year/types";
import { clean, sum } from "../../planning/exact/clean";
import type { TreeLine } from "../../planning/targets/plan/tree";
import { lineMonths } from "../year/lineMonths";

/** A line of a year as it is planned and as it would be rolled. */
export interface RolledLine {
  readonly plan: readonly number[];
  /** Actuals of closed months, targets of the others. */
  readonly rolled: readonly number[];
  readonly annual: number;
  readonly placed: number;
  /** Annual plan no month takes; below 0 when the year is over-achieved. */
  readonly gap: number;
}

export function rolledLine(proposal: RollProposal, line: TreeLine): RolledLine {
  const { closed } = proposal;
  const plan = lineMonths(proposal.plan, line);
  const [actuals, targets] = [lineMonths(proposal.actuals, line), lineMonths(proposal.after, line)];
  const rolled = targets.map((target, month) => (month < closed ? (actuals[month] ?? 0) : target));
  return {
    plan,
    rolled,
    annual: sum(plan),
    placed: sum(rolled),
    gap: sum(line.units.map((place) => proposal.uncovered[place] ?? 0)),
  };
}

/** What units are short of in closed months, and how much of that the open months take. */
export function shortfall({ plan, actuals, closed, short }: RollProposal): {
  readonly short: number;
  readonly placed: number;
} {
  const behind = plan.map(({ months }, place) =>
    Math.max(
      0,
      sum(months.slice(0, closed).map((value, month) => clean(value - (actuals[place]?.months[month] ?? 0)))),
    ),
  );
  return { short: sum(behind), placed: Math.max(0, clean(sum(behind) - short)) };
}

/** Units whose year is over-achieved. */
export function overUnits({ uncovered }: Pick<RollProposal, "uncovered">): number {
  return uncovered.filter((gap) => gap < 0).length;
}
