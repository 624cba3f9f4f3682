import { PlanningError } from "../error";
import { decimal } from "../exact/decimal";

/**
 * Leads needed (L6): deals ÷ the product of the conversion rates of all stages, rounded up to a whole lead. Counted by
 * decimals, so that neither binary fractions nor rates such as 1/3 ask for a lead too many. Throws `badShare` (index) for a rate that is not above 0
 * and at most 1, `negative` for deals below 0, `resultTooLarge` above 9 × 10^15.
 *
 * @example leadsNeeded(14, [0.4, 0.5, 0.35, 0.1]) // 2000
 */
export function leadsNeeded(deals: number, rates: readonly number[]): number {
  if (deals < 0) throw new PlanningError("negative", { table: "deals", value: deals });
  rates.forEach((value, index) => {
    if (!(value > 0 && value <= 1)) throw new PlanningError("badShare", { table: "rates", index, value });
  });
  const wanted = decimal(deals);
  const passing = rates
    .map(decimal)
    .reduce((all, rate) => ({ digits: all.digits * rate.digits, exponent: all.exponent + rate.exponent }));
  const shift = wanted.exponent - passing.exponent;
  const above = wanted.digits * 10n ** BigInt(Math.max(shift, 0));
  const below = passing.digits * 10n ** BigInt(Math.max(-shift, 0));
  const least = above / below;
  // A rate is mostly a quotient of counts, of which a double holds 16 digits: what is less than 1e-12 over is nothing.
  const leads = (above - least * below) * 10n ** 12n > above ? least + 1n : least;
  if (leads > BigInt(Number.MAX_SAFE_INTEGER)) throw new PlanningError("resultTooLarge");
  return Number(leads);
}
