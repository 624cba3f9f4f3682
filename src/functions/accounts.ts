import { chanceCut as usualChance, priorities, priority as quadrantOf } from "../planning/accounts/priority";
import { defaultReviewRules, readReviewRules, reviewPlanner } from "../planning/accounts/nextReview";
import { pareto as tiersOf, paretoCuts, paretoTiers } from "../planning/accounts/pareto";
import { starPoints, starRates, starsFor, type StarLevel } from "../planning/accounts/stars";
import { tier as tierOf, tierCuts } from "../planning/accounts/tier";
import { PlanningError } from "../planning/error";
import { block, isOmitted, type Block } from "./coerce/block";
import { cutsOf, labelsOf } from "./coerce/cuts";
import { dateAt, dateThere, listOf, numberAt, numberOr, numbersOf, spotIn, tableOf, textAt } from "./coerce/read";
import { checkPer, isSingle, sizeOf } from "./coerce/shape";
import { InputError } from "./errors/inputError";
import { respond, respondEach } from "./errors/respond";
import { languageOf, wordsOf } from "./language";

/**
 * Sorts accounts into tiers by the 80/20 rule: the largest that make up 80 % of the value are key, the next 15 % secondary, the rest potential. Example: =PLAN.PARETO(B2:B7) for six accounts.
 * @customfunction PARETO
 * @param values The value of each account, for example turnover; 0 or below is in the last tier.
 * @param [cuts] Where a tier ends, as shares of the whole; default 0.8 and 0.95. An account that crosses a cut is in the higher tier.
 * @param [labels] The tiers, one more than cuts; default key, secondary, potential.
 * @returns A tier an account, in the shape of the values.
 */
export function pareto(values: unknown[][], cuts?: unknown[][], labels?: unknown[][]): unknown[][] {
  const args = [values, cuts, labels];
  return respond(args, () => {
    const own = numbersOf(block("values", values));
    const ends = sharesOf(block("cuts", cuts));
    const words = wordsOf(languageOf(args));
    const usual = paretoTiers.map((each) => words[`pareto.${each}`]);
    const texts = labelsOf(block("labels", labels), ends.length + 1, usual);
    const tiers = tiersOf(own.flat(), ends);
    const width = own[0]?.length ?? 1;
    return own.map((line, row) => line.map((_, column) => texts[tiers[row * width + column] ?? 0] ?? ""));
  });
}

/**
 * Grades accounts A1, A2, B1, B2 or C by two scores: current value first, then strategic value, high or one band lower. Example: =PLAN.TIER(B2:B6, C2:C6) for five accounts.
 * @customfunction TIER
 * @param value Scores for the business of today, 0 to 100.
 * @param strategic Scores for influence and potential, 0 to 100.
 * @param [cuts] Where high and middling scores start; default 80 and 60.
 * @returns A tier an account.
 */
export function tier(value: unknown[][], strategic: unknown[][], cuts?: unknown[][]): unknown[][] {
  const args = [value, strategic, cuts];
  return respond(args, () => {
    const [current, wanted, given] = [block("value", value), block("strategic", strategic), block("cuts", cuts)];
    const bands = cutsOf(given, "falling", tierCuts);
    if (bands.length !== 2) throw new InputError("input.length", { param: "cuts", ...sizeOf(given), length: 2 });
    return respondEach(args, {
      blocks: [current, wanted],
      compute: (row, column) => tierOf(numberAt(current, row, column), numberAt(wanted, row, column), bands),
    });
  });
}

/**
 * Gives star points for turnover: each amount ÷ 10,000 × its rate, added up, and with a table of levels the stars they earn. Example: =PLAN.STARS(B2:D4, {200,400,200}, F2:G6) for three accounts.
 * @customfunction STARS
 * @param amounts A row an account, a column a kind of turnover: by default investment and wealth, card spending, settlement.
 * @param [rates] Points per 10,000 of each column, or one rate for all; default 200, 400, 200.
 * @param [levels] Two columns: from how many points on, how many stars. Below the lowest level there are 0 stars.
 * @returns Points a row; with levels points and stars.
 */
export function stars(amounts: unknown[][], rates?: unknown[][], levels?: unknown[][]): unknown[][] {
  const args = [amounts, rates, levels];
  return respond(args, () => {
    const turnover = block("amounts", amounts);
    const perKind = ratesFor(turnover, rates);
    const steps = block("levels", levels);
    const table = isOmitted(steps) ? undefined : levelsIn(steps);
    const compute = (row: number) => {
      const own = perKind.map((_, column) => numberAt(turnover, row, column));
      const points = starPoints(own, perKind);
      return table ? [points, starsFor(points, table)] : points;
    };
    return respondEach(args, {
      blocks: [turnover],
      shape: { rows: turnover.rows, columns: 1 },
      width: table ? 2 : 1,
      compute,
    });
  });
}

/**
 * Says what to do with opportunities by payoff and chance of success: act now, plan, wait or shelve. Example: =PLAN.PRIORITY(B2:B5, C2:C5, 5) for four opportunities.
 * @customfunction PRIORITY
 * @param payoff What there is to win, a cell an opportunity.
 * @param chance The chance of success, a cell an opportunity.
 * @param payoffCut From which payoff on it is high.
 * @param [chanceCut] From which chance on it is high; 0.5 by default.
 * @param [labels] Four texts: high payoff and chance, high payoff only, high chance only, neither; default act now, plan, wait, shelve.
 * @returns A text an opportunity.
 */
export function priority(
  payoff: unknown[][],
  chance: unknown[][],
  payoffCut: unknown,
  chanceCut?: unknown,
  labels?: unknown[][],
): unknown[][] {
  const args = [payoff, chance, payoffCut, chanceCut, labels];
  return respond(args, () => {
    const [gains, chances] = [block("payoff", payoff), block("chance", chance)];
    const cuts = {
      payoff: numberOr(block("payoffCut", payoffCut), 0),
      chance: numberOr(block("chanceCut", chanceCut), usualChance),
    };
    const words = wordsOf(languageOf(args));
    const usual = priorities.map((each) => words[`priority.${each}`]);
    const texts = labelsOf(block("labels", labels), priorities.length, usual);
    return respondEach(args, {
      blocks: [gains, chances],
      compute: (row, column) =>
        texts[quadrantOf({ payoff: numberAt(gains, row, column), chance: numberAt(chances, row, column) }, cuts)] ?? "",
    });
  });
}

/**
 * Dates the next review of accounts by their tier: key, A1 and A2 after 3 months, all others after 12. Example: =PLAN.NEXTREVIEW(B2:B4, C2:C4) for three accounts.
 * @customfunction NEXTREVIEW
 * @param tier Tiers, a row an account; no date without a tier.
 * @param lastReview Dates of the last review, a row an account.
 * @param [rules] Two columns: tier and months between reviews; a row * is for all other tiers.
 * @returns A date a row.
 */
export function nextReview(tier: unknown[][], lastReview: unknown[][], rules?: unknown[][]): unknown[][] {
  const args = [tier, lastReview, rules];
  return respond(args, () => {
    const [tiers, last, table] = [block("tier", tier), block("lastReview", lastReview), block("rules", rules)];
    const plan = reviewPlanner(isOmitted(table) ? defaultReviewRules : readReviewRules(tableOf(table, 2)));
    return respondEach(args, {
      blocks: [tiers, last],
      compute: (row, column) => {
        const own = textAt(tiers, row, column);
        // A row without a tier needs no date either.
        if (own === "" && dateAt(last, row, column) === undefined) return "";
        return plan(own, dateThere(last, row, column)) ?? "";
      },
    });
  });
}

/** Cuts as shares of a whole, above 0 and at most 1. */
function sharesOf(cuts: Block): readonly number[] {
  const shares = cutsOf(cuts, "rising", paretoCuts);
  shares.forEach((value, index) => {
    if (!(value > 0 && value <= 1))
      throw new PlanningError("badShare", { table: "cuts", value, ...spotIn(cuts, index) });
  });
  return shares;
}

/** One rate a column, the usual ones when omitted; a single one goes for all. */
function ratesFor(amounts: Block, given: unknown): readonly number[] {
  const rates = block("STARS.rates", isOmitted(block("STARS.rates", given)) ? [starRates] : given);
  if (isSingle(rates)) return new Array<number>(amounts.columns).fill(numberOr(rates, 0));
  checkPer("column", rates, amounts);
  return listOf(rates);
}

function levelsIn(table: Block): StarLevel[] {
  tableOf(table, 2);
  return numbersOf(table).map(([points = 0, own = 0]) => ({ points, stars: own }));
}
