import fc from "fast-check";
import { bridge, type WaterfallColumn } from "../../../../src/planning/targets/year/bridge";
import { bridgeSteps, type Segment } from "../../../../src/planning/targets/year/types";

const segments: Segment[] = [
  { size: 3200, share: 0.22, targetShare: 0.26 },
  { size: 1800, share: 0.3, targetShare: 0.34 },
  { size: 2600, share: 0.17, targetShare: 0.24 },
  { size: 2400, share: 0.21, targetShare: 0.27 },
  { size: 900, share: 0.28, targetShare: 0.3 },
];
const steps = { dropped: -95, price: 60, use: 150, cross: 85, core: 180, other: 70 };
const column = (base: number, part: keyof WaterfallColumn, value: number): WaterfallColumn => ({
  ...{ base, total: 0, up: 0, down: 0, gap: 0 },
  [part]: value,
});

describe("T8 bridge: from today's business to the target", () => {
  it("segments make today and the target, steps make the plan, the rest is the gap", () => {
    expect(bridge(segments, steps)).toEqual({
      today: 2442,
      target: 2986,
      running: [2347, 2407, 2557, 2642, 2822, 2892],
      planned: 2892,
      gap: 94,
      waterfall: [
        column(0, "total", 2442),
        column(2347, "down", 95),
        column(2347, "up", 60),
        column(2407, "up", 150),
        column(2557, "up", 85),
        column(2642, "up", 180),
        column(2822, "up", 70),
        column(0, "total", 2892),
        column(2892, "gap", 94),
        column(0, "total", 2986),
      ],
    });
  });

  it("measures that reach beyond the target: a gap below 0, drawn from the target up", () => {
    const { gap, waterfall } = bridge(segments, steps, 2800);
    expect(gap).toBe(-92);
    expect(waterfall[8]).toEqual(column(2800, "gap", 92));
  });

  it("missing steps are 0; what lies below 0 is not drawn", () => {
    const { running, waterfall } = bridge([{ size: 100, share: 1, targetShare: 1 }], { dropped: -150, price: 80 });
    expect(running).toEqual([-50, 30, 30, 30, 30, 30]);
    expect(waterfall.slice(1, 3)).toEqual([column(0, "down", 100), column(0, "up", 30)]);
  });

  it("planned + gap = target, exactly; every column above 0 stands where the last one ended", () => {
    const amount = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 0, max: 9000 }),
        (amounts, target) => {
          const given = Object.fromEntries(bridgeSteps.map((step, index) => [step, amounts[index]]));
          const made = bridge([{ size: 10_000, share: 0.5, targetShare: 0 }], given, target);
          expect(made.planned + made.gap).toBe(target);
          made.waterfall.slice(1, 7).forEach(({ base, up, down }, index) => {
            const before = made.running[index - 1] ?? made.today;
            expect([base, base + up + down].sort((a, b) => a - b)).toEqual(
              [before, made.running[index]].map(Number).sort((a, b) => a - b),
            );
          });
        },
      ),
    );
  });
});
