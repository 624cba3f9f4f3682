import { bandOf } from "../band";

/** Quadrants of A4: what to do with an opportunity. */
export const priorities = ["actNow", "plan", "wait", "shelve"] as const;

/** Where a chance of success starts to be high (A4). */
export const chanceCut = 0.5;

/**
 * The quadrant of an opportunity (A4) as an index of `priorities`: high payoff and chance act now, high payoff alone
 * plan the attack, high chance alone wait, neither shelve. At a cut counts as high.
 */
export function priority(
  { payoff, chance }: { readonly payoff: number; readonly chance: number },
  cuts: { readonly payoff: number; readonly chance: number },
): number {
  return bandOf(payoff, [cuts.payoff]) * 2 + bandOf(chance, [cuts.chance]);
}
