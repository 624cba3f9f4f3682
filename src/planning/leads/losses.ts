import { PlanningError } from "../error";
import { exactSum } from "../exact/decimal";
import { clean } from "../exact/clean";

/** How far the customers of a market target got, each a part of the one before. */
export interface Reached {
  readonly market: number;
  readonly contacted: number;
  /** Contacted in earnest. */
  readonly engaged: number;
  readonly won: number;
}

/**
 * Sales losses (L7) as shares of the market target: never contacted, contacted but not in earnest, in earnest but not
 * won, won. They add up to 1. Throws `zero`, `negative`, and `moreThanBefore` when a number exceeds the one it is
 * part of.
 *
 * @example losses({ market: 100, contacted: 75, engaged: 45, won: 35 }) // [0.25, 0.3, 0.1, 0.35]
 */
export function losses({ market, contacted, engaged, won }: Reached): [number, number, number, number] {
  const steps = [
    ["market", market],
    ["contacted", contacted],
    ["engaged", engaged],
    ["won", won],
  ] as const;
  steps.forEach(([table, value], place) => {
    if (value < 0) throw new PlanningError("negative", { table, value });
    const [second, most] = steps[place - 1] ?? ["", Infinity];
    if (value > most) throw new PlanningError("moreThanBefore", { table, value, whole: second, most });
  });
  if (market === 0) throw new PlanningError("zero", { table: "market" });
  const share = (from: number, to: number) => clean(exactSum([from, -to]) / market);
  return [share(market, contacted), share(contacted, engaged), share(engaged, won), share(won, 0)];
}
