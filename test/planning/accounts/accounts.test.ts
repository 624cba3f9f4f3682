import fc from "fast-check";
import { readReviewRules, reviewPlanner } from "../../../src/planning/accounts/nextReview";
import { pareto } from "../../../src/planning/accounts/pareto";
import { priorities, priority } from "../../../src/planning/accounts/priority";
import { starPoints, starsFor } from "../../../src/planning/accounts/stars";
import { tier } from "../../../src/planning/accounts/tier";
import type { Cell } from "../../../src/planning/cells";

const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;

describe("A1 pareto(values, cuts)", () => {
  it.each<[number[], number[] | undefined, number[]]>([
    [[500, 300, 100, 50, 30, 20], undefined, [0, 0, 1, 1, 2, 2]],
    [[20, 500, 30, 300, 50, 100], undefined, [2, 0, 2, 0, 1, 1]], // in any order
    [[79, 2, 19], undefined, [0, 2, 0]], // the second starts below the cut and crosses it
    [[10, 10, 10, 10], undefined, [0, 0, 0, 0]], // equal values share a tier
    [
      [90, 5, 5],
      [0.9, 0.95],
      [0, 1, 1],
    ],
    [[100, 0, -50], undefined, [0, 2, 2]], // and what is below 0 makes the whole no smaller
    [[0, 0], undefined, [2, 2]],
    [
      [0.1, 0.2, 0.7],
      [0.7, 0.9],
      [2, 1, 0],
    ], // 0.7 + 0.2 is 0.9, whatever binary says
    [[1e300, 1], [0.5], [0, 1]],
    [[3, 2, 1], [1], [0, 0, 0]],
  ])("pareto(%j, %j) is %j", (values, cuts, tiers) => {
    expect(pareto(values, cuts)).toEqual(tiers);
  });

  it("gives no larger value a lower tier, equal ones the same, and the first tiers reach their cut", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 1000 }), { minLength: 1, maxLength: 60 }), (values) => {
        const tiers = pareto(values);
        values.forEach((a, i) =>
          values.forEach((b, j) => {
            if (a > b) expect(tiers[i]!).toBeLessThanOrEqual(tiers[j]!);
            if (a === b) expect(tiers[i]).toBe(tiers[j]);
          }),
        );
        const whole = values.reduce((sum, value) => sum + Math.max(value, 0), 0);
        const key = values.reduce((sum, value, index) => (tiers[index] === 0 ? sum + value : sum), 0);
        expect(key * 10).toBeGreaterThanOrEqual(whole * 8);
      }),
    );
  });
});

describe("A2 tier(value, strategic, cuts)", () => {
  it.each<[number, number, number[] | undefined, string]>([
    [85, 10, undefined, "A1"],
    [80, 0, undefined, "A1"],
    [79.999, 80, undefined, "A2"],
    [65, 79, undefined, "B1"],
    [59, 60, undefined, "B2"],
    [59, 59, undefined, "C"],
    [50, 50, [50, 20], "A1"],
    [0.1 + 0.2, 0, [0.3, 0.1], "A1"],
  ])("tier(%d, %d, %j) is %s", (value, strategic, cuts, expected) => {
    expect(tier(value, strategic, cuts)).toBe(expected);
  });
});

describe("A3 starPoints(amounts, rates), starsFor(points, levels)", () => {
  const levels = [
    { points: 2000, stars: 5 },
    { points: 500, stars: 3 },
  ];
  it.each<[number[], number[] | undefined, number]>([
    [[50_000, 20_000, 30_000], undefined, 2400],
    [[1, 1, 1], undefined, 0.08],
    [[10_000, 10_000], [1, 0.5], 1.5],
    [[-10_000, 0, 0], undefined, -200],
  ])("the points of %j at %j are %d", (amounts, rates, points) => {
    expect(starPoints(amounts, rates)).toBe(points);
  });
  it.each([
    [2400, 5],
    [2000, 5],
    [1999, 3],
    [499, 0],
  ])("%d points earn %d stars, in whatever order the levels stand", (points, stars) => {
    expect(starsFor(points, levels)).toBe(stars);
    expect(starsFor(points, [...levels].reverse())).toBe(stars);
  });
});

describe("A4 priority({ payoff, chance }, cuts)", () => {
  it.each([
    [9, 0.8, "actNow"],
    [9, 0.2, "plan"],
    [2, 0.8, "wait"],
    [2, 0.2, "shelve"],
    [5, 0.5, "actNow"],
    [9, 0.7 - 0.2, "actNow"], // 0.49999999999999994 in binary
  ])("payoff %d and chance %d: %s", (payoff, chance, expected) => {
    expect(priorities[priority({ payoff, chance }, { payoff: 5, chance: 0.5 })]).toBe(expected);
  });
});

describe("A7 reviewPlanner(rules)", () => {
  it.each([
    ["key", "2026-01-31", "2026-04-30"],
    ["KEY ", "2026-11-30", "2027-02-28"],
    ["A1", "2023-11-30", "2024-02-29"],
    ["A2", "2026-03-15", "2026-06-15"],
    ["重点", "2026-03-15", "2026-06-15"],
    ["secondary", "2026-01-31", "2027-01-31"],
    ["次重点", "2024-02-29", "2025-02-28"],
    ["B1", "2026-01-31", "2027-01-31"],
    ["C", "2026-01-31", "2027-01-31"],
    ["anything else", "2026-01-31", "2027-01-31"],
  ])("%s, last reviewed %s: %s", (name, last, next) => {
    expect(reviewPlanner()(name, serial(last))).toBe(serial(next));
  });

  it("has no date without a tier, and by rules of its own knows only theirs, unless there is one for all others", () => {
    expect(reviewPlanner()("", 46_000)).toBeUndefined();
    const own = readReviewRules([
      ["层级", "月数"],
      ["VIP", 1],
      ["其他", 6],
    ]);
    expect(reviewPlanner(own)("vip", serial("2026-01-31"))).toBe(serial("2026-02-28"));
    expect(reviewPlanner(own)("x", serial("2026-01-31"))).toBe(serial("2026-07-31"));
    expect(() => reviewPlanner(own.slice(0, 1))("x", 46_000)).toThrow(
      expect.objectContaining({ code: "unknownLabel", details: { table: "tier", value: "x", known: "VIP" } }),
    );
  });

  it.each<[string, Cell[][], object]>([
    ["rulesEmpty", [["Tier", "Months"]], { table: "rules" }],
    ["badNumber", [["VIP", "three"]], { table: "rules", row: 1, column: 2 }],
    ["missing", [["", 3]], { table: "rules", row: 1, column: 1 }],
    [
      "ruleTwice",
      [
        ["VIP", 3],
        ["vip", 4],
      ],
      { row: 2, first: 1, value: "vip" },
    ],
    ["outOfRange", [["VIP", 0]], { row: 1, column: 2, value: 0, least: 1, most: 1200 }],
    ["outOfRange", [["VIP", 1.5]], {}],
  ])("readReviewRules throws %s for %j", (code, table, details) => {
    expect(() => readReviewRules(table)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining(details) }),
    );
  });
});
