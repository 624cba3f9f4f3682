import fc from "fast-check";
import { exactSum } from "../../../../src/planning/exact/decimal";
import type { PlanLock } from "../../../../src/planning/targets/plan/types";
import { rollYear, type SoldUnit } from "../../../../src/planning/targets/year/rollYear";
import { slowRoll } from "./slowRoll";

const twelve = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 12, maxLength: 12 });
const path = fc.constantFrom<readonly string[]>([], ["East"], ["west"], ["East", "a"], ["East", "b"]);
const period = fc.constantFrom<PlanLock["period"]>(
  "M1",
  "M4",
  "M6",
  "M9",
  "M12",
  "Q1",
  "Q2",
  "Q3",
  "Q4",
  "all",
  "year",
);
const way = fc.record({ cap: fc.constantFrom(undefined, 0, 0.05, 0.2, 1), withinQuarter: fc.boolean() });

describe("T6 rolling computed in two ways", () => {
  it("a second, slow way of rolling comes to the same months", () => {
    const small = twelve(fc.nat(6));
    const locks = fc.array(fc.record({ path, period }), { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.record({ months: small, targets: small, actual: small }),
        fc.record({ closed: fc.nat(12), issuedTo: fc.nat(12), locks, way }),
        (numbers, { closed, issuedTo, locks: set, way: { cap, withinQuarter } }) => {
          const unit: SoldUnit = { keys: ["East", "a"], ...numbers };
          const options = {
            ...{ closed, issuedTo, locks: set, withinQuarter, step: 1 },
            ...(cap !== undefined && { maxUplift: cap }),
          };
          const expected = slowRoll(unit, options);
          const [rolled] = rollYear([unit], options);
          expect(rolled?.targets.slice(closed)).toEqual(expected.slice(closed));
          expect(rolled?.uncovered).toBe(exactSum([...unit.months, ...expected.map((value) => -value)]));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
