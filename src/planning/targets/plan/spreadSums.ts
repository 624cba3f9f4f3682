import { PlanningError } from "../../error";
import { commonIntegers } from "../../exact/decimal";
import { quickSum } from "../../exact/quickSum";
import { fromSteps } from "../../exact/steps";
import { amounts, type Draft } from "./draft";
import { nearest, patternSums, sharedSums, type MonthStand } from "./monthSums";
import { wanted } from "./setLine";
import { lineAt } from "./tree";
import type { PlanPath, SpreadMethod } from "./types";

/** Methods that share a total. */
export type Sharing = Exclude<SpreadMethod, { kind: "repeat" | "straightLine" | "growth" }>;

/** The total a method asks for, of a line that stands at `current`; for percent the multiple of the step next to it. */
export function totalOf(method: Sharing, current: number, step: number): number {
  if (method.kind !== "percent") return wanted(method.total);
  const [now = 0n, rate = 0n, one = 1n, size = 1n] = commonIntegers([current, method.rate, 1, step]);
  return wanted(quickSum([current, fromSteps(nearest(now * rate, one * size), step)]));
}

/** The months' sums in steps by a method that shares a total. Throws `planLikeZero`, `planNegative`. */
export function sharingSums(draft: Draft, method: Sharing, total: number, months: readonly MonthStand[]): number[] {
  switch (method.kind) {
    case "proportional":
    case "percent":
      return sharedSums(
        total,
        months,
        months.map(({ now }) => BigInt(Math.max(0, now))),
      );
    case "equal":
      return sharedSums(
        total,
        months,
        months.map(() => 1n),
      );
    case "like":
      return sharedSums(total, months, likeWeights(draft, method.path, months));
    case "pattern":
      return patternSums(total, months, method.weeks);
  }
}

function likeWeights(draft: Draft, path: PlanPath, months: readonly MonthStand[]): bigint[] {
  const line = lineAt(draft.tree, path);
  const name = path.join(" · ");
  const values = months.map(({ month }) => {
    const value = quickSum(
      amounts(
        draft,
        line.units.map((unit) => unit * 12 + month),
      ),
    );
    if (value < 0) throw new PlanningError("planNegative", { unit: name, month: month + 1, value });
    return value;
  });
  // All months that can move would get nothing, or all of them the same, which is another method.
  if (months.every(({ moves }, index) => !moves || values[index] === 0)) {
    throw new PlanningError("planLikeZero", { line: name });
  }
  return commonIntegers(values);
}
