import { statusOf } from "../../../../src/planning/progress/status";
import { evaluateQuarter, evaluateTotal } from "../../../../src/planning/targets/year/evaluateQuarter";
import type { QuarterUnit } from "../../../../src/planning/targets/year/types";

const unit = (name: string, plan: number, actual: number, next?: QuarterUnit["next"]): QuarterUnit => ({
  ...{ keys: [name], plan, actual },
  ...(next && { next }),
});

describe("T7 evaluateQuarter: units of a quarter beside each other", () => {
  const units = [
    unit("East", 118, 122, { plan: 125, target: 123 }),
    unit("South", 95, 90, { plan: 102, target: 104 }),
    unit("Northwest", 43, 38, { plan: 45, target: 46 }),
    unit("Overseas", 0, 3, { plan: 0, target: 0 }),
  ];

  it("achievement, gap, rank, verdict, and what rolls into the next quarter", () => {
    expect(evaluateQuarter(units, statusOf)).toEqual(
      [
        { keys: ["East"], achievement: 122 / 118, gap: 4, rank: 1, verdict: "onTrack", rolledIn: -2, uplift: -0.016 },
        { keys: ["South"], achievement: 90 / 95, gap: -5, rank: 2, verdict: "atRisk", rolledIn: 2, uplift: 2 / 102 },
        { keys: ["Northwest"], achievement: 38 / 43, gap: -5, rank: 3, verdict: "behind", rolledIn: 1, uplift: 1 / 45 },
        { keys: ["Overseas"], gap: 3, rolledIn: 0 },
      ].map((one) => rounded(one)),
    );
  });

  it("the total is computed from sums", () => {
    expect(evaluateTotal(units, statusOf)).toEqual(
      rounded({ keys: [], achievement: 253 / 256, gap: -3, verdict: "atRisk", rolledIn: 1, uplift: 1 / 272 }),
    );
  });

  it("equal achievements share a rank, to nine decimals", () => {
    const tied = [unit("a", 3, 1), unit("b", 9, 3), unit("c", 10, 9), unit("d", 10, 1)];
    expect(evaluateQuarter(tied, statusOf).map(({ rank }) => rank)).toEqual([2, 2, 1, 4]);
  });

  it("the fourth quarter has no next one", () => {
    expect(evaluateQuarter([unit("East", 10, 10)], statusOf)).toEqual([
      { keys: ["East"], achievement: 1, gap: 0, rank: 1, verdict: "onTrack" },
    ]);
    expect(evaluateTotal([unit("East", 10, 10)], statusOf)).not.toHaveProperty("rolledIn");
  });
});

function rounded<T extends object>(result: T): T {
  const clean = ([name, value]: [string, unknown]) => [
    name,
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value,
  ];
  return Object.fromEntries(Object.entries(result).map(clean)) as T;
}
