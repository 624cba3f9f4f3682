import fc from "fast-check";
import { leadsNeeded } from "../../../src/planning/leads/funnel";
import { losses } from "../../../src/planning/leads/losses";

describe("L6 leadsNeeded(deals, rates)", () => {
  it.each([
    [5, [0.2], 25],
    [14, [0.4, 0.5, 0.35, 0.1], 2000],
    [14.001, [0.4, 0.5, 0.35, 0.1], 2001],
    [0, [0.5], 0],
    [1, [1, 1], 1],
    [1, [0.3], 4],
    [1, [1 / 3], 3], // a quotient of counts, of which a double holds only 16 digits
    [2, [2 / 3], 3],
    [6, [3 / 7, 1 / 2], 28],
    [3, [0.1, 0.1, 0.1], 3000], // 0.1 × 0.1 × 0.1 is more than 0.001 in binary
  ])("leadsNeeded(%d, %j) is %d", (deals, rates, leads) => {
    expect(leadsNeeded(deals, rates)).toBe(leads);
  });

  it.each<[string, number, number[], object]>([
    ["badShare", 5, [0.5, 0], { table: "rates", index: 1, value: 0 }],
    ["badShare", 5, [1.2], { index: 0, value: 1.2 }],
    ["badShare", 5, [-0.2], {}],
    ["negative", -1, [0.5], { table: "deals", value: -1 }],
    ["resultTooLarge", 1e15, [0.001], {}],
  ])("throws %s for leadsNeeded(%d, %j)", (code, deals, rates, details) => {
    expect(() => leadsNeeded(deals, rates)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining(details) }),
    );
  });

  it("is the least number of leads that gives the deals", () => {
    const percent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(percent, { minLength: 1, maxLength: 5 }),
        (deals, rates) => {
          const leads = BigInt(
            leadsNeeded(
              deals,
              rates.map((rate) => rate / 100),
            ),
          );
          const passing = rates.reduce((product, rate) => product * BigInt(rate), 1n);
          const all = BigInt(deals) * 100n ** BigInt(rates.length);
          expect(leads * passing >= all && (leads - 1n) * passing < all).toBe(true);
        },
      ),
    );
  });
});

describe("L7 losses({ market, contacted, engaged, won })", () => {
  it.each([
    [100, 75, 45, 35, [0.25, 0.3, 0.1, 0.35]],
    [3, 2, 1, 0, [0.333333333333333, 0.333333333333333, 0.333333333333333, 0]],
    [0.3, 0.3, 0.1, 0.1, [0, 0.666666666666667, 0, 0.333333333333333]],
    [50, 50, 50, 50, [0, 0, 0, 1]],
  ])("losses of %d, %d, %d, %d are %j", (market, contacted, engaged, won, shares) => {
    expect(losses({ market, contacted, engaged, won })).toEqual(shares);
  });

  it.each<[string, number, number, number, number, object]>([
    ["zero", 0, 0, 0, 0, { table: "market" }],
    ["negative", 100, 50, 20, -1, { table: "won", value: -1 }],
    ["moreThanBefore", 100, 120, 20, 1, { table: "contacted", value: 120, whole: "market", most: 100 }],
    ["moreThanBefore", 100, 50, 20, 21, { table: "won", value: 21, whole: "engaged", most: 20 }],
  ])("throws %s for %d, %d, %d, %d", (code, market, contacted, engaged, won, details) => {
    expect(() => losses({ market, contacted, engaged, won })).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining(details) }),
    );
  });
});
