import { addMonths } from "../calendar/serial";
import { isBlank, numberIn, textIn, type Cells } from "../cells";
import { PlanningError } from "../error";
import { key } from "../text/key";

/** How often a tier is reviewed. */
export interface ReviewRule {
  readonly tier: string;
  readonly months: number;
}

/** The cadence of A7: the most important accounts quarterly, all others yearly. */
export const defaultReviewRules: readonly ReviewRule[] = [
  ...["key", "A1", "A2", "重点"].map((tier) => ({ tier, months: 3 })),
  ...["secondary", "B1", "B2", "次重点"].map((tier) => ({ tier, months: 12 })),
  { tier: "*", months: 12 },
];

const others = /^(\*|others?|其[他它余])$/u;
/** A header of the months column; anything else there must be a number. */
const monthsHeader = /month|月|周期/iu;
/** A hundred years. */
const longest = 1200;

export interface ReviewPlanner {
  /** The serial number of the next review; undefined without a tier. */
  (tier: string, lastReview: number): number | undefined;
}

/**
 * Dates the next review of accounts (A7): last review + the months of the tier, the day clamped to the month's end. A
 * rule for `*` (others, 其他) goes for tiers without one of their own; without it they throw `unknownLabel`. Tiers are
 * compared without surrounding spaces and case.
 */
export function reviewPlanner(rules: readonly ReviewRule[] = defaultReviewRules): ReviewPlanner {
  const months = new Map(rules.map(({ tier, months: own }) => [key(tier), own]));
  const rest = rules.find(({ tier }) => others.test(key(tier)))?.months;
  return (tier, lastReview) => {
    if (key(tier) === "") return undefined;
    const interval = months.get(key(tier)) ?? rest;
    if (interval === undefined) {
      throw new PlanningError("unknownLabel", {
        table: "tier",
        value: tier,
        known: rules.map((rule) => rule.tier).join(", "),
      });
    }
    return addMonths(lastReview, interval);
  };
}

/**
 * Reads a table of tier and months, with or without a header row. Throws `rulesEmpty`, `missing`, `ruleTwice`,
 * `outOfRange` with row and column of the table.
 */
export function readReviewRules(table: Cells): ReviewRule[] {
  const rows = new Map<string, number>();
  const rules = table.flatMap((cells, index): ReviewRule[] => {
    const row = index + 1;
    if (cells.every((cell) => isBlank(cell) || cell === 0)) return [];
    if (index === 0 && typeof cells[1] === "string" && monthsHeader.test(cells[1])) return [];
    const spot = { table: "rules", row, column: 1 };
    const tier = textIn(cells[0], spot);
    if (tier === "") throw new PlanningError("missing", spot);
    const first = rows.get(key(tier));
    if (first !== undefined) throw new PlanningError("ruleTwice", { ...spot, value: tier, first });
    rows.set(key(tier), row);
    const months = numberIn(cells[1], { ...spot, column: 2 });
    if (!Number.isInteger(months) || months < 1 || months > longest) {
      throw new PlanningError("outOfRange", { ...spot, column: 2, value: months, least: 1, most: longest });
    }
    return [{ tier, months }];
  });
  if (rules.length === 0) throw new PlanningError("rulesEmpty", { table: "rules" });
  return rules;
}
