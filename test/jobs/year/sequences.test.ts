import fc from "fast-check";
import { JobError } from "../../../src/jobs/jobError";
import { proposeIssue, proposeWithdraw } from "../../../src/jobs/year/issueMonth";
import { proposeLockYear } from "../../../src/jobs/year/lockYear";
import { readYear, type ReadYear } from "../../../src/jobs/year/readYear";
import { proposeRoll } from "../../../src/jobs/year/rollYear";
import { proposeSettle } from "../../../src/jobs/year/settle";
import type { Proposal } from "../../../src/jobs/types";
import { compareVersions, proposeRestore } from "../../../src/jobs/year/versions";
import { serialOf } from "../../../src/planning/calendar/serial";
import { source } from "../source";
import { YearBook } from "./book";

const keys = [
  ["East", "Sedan"],
  ["East", "SUV"],
  ["West", "SUV"],
];
const amount = fc.nat({ max: 40 });
const months = fc.array(amount, { minLength: 12, maxLength: 12 });
const step = fc.oneof(
  fc.record({ kind: fc.constant("issue" as const), value: fc.option(amount, { nil: undefined }) }),
  fc.record({ kind: fc.constantFrom("withdraw" as const, "lock" as const, "unlock" as const) }),
  fc.record({
    kind: fc.constant("roll" as const),
    month: fc.integer({ min: 1, max: 12 }),
    sold: fc.array(amount, { minLength: 3, maxLength: 3 }),
    cap: fc.option(fc.constantFrom(0, 0.1, 1), { nil: undefined }),
    withinQuarter: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("restore" as const), version: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    kind: fc.constant("type" as const),
    unit: fc.nat({ max: 2 }),
    month: fc.nat({ max: 11 }),
    value: amount,
    in: fc.constantFrom("Plan", "PlanboardIssue"),
    way: fc.constantFrom("putBack" as const, "adopt" as const),
  }),
);

/** What a step proposes; undefined when it is refused as it must be. */
function propose(
  book: YearBook,
  one: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
): Proposal | undefined {
  const options = book.options();
  try {
    switch (one.kind) {
      case "issue": {
        const { issuedTo } = readYear(book.plan(), options);
        const values = new Map(one.value === undefined ? [] : [[0, one.value]]);
        return issuedTo < 12 ? proposeIssue({ ...options, month: issuedTo, values }) : undefined;
      }
      case "withdraw":
        return proposeWithdraw({ ...options, reason: "early" });
      case "lock":
      case "unlock":
        return proposeLockYear({ ...options, lock: one.kind === "lock", reason: "so" });
      case "roll": {
        const asOf = serialOf({ year: 2026, month: one.month, day: 20 });
        const rows = one.sold.flatMap((sold, unit) =>
          Array.from({ length: one.month }, (_, month) => [
            ...[serialOf({ year: 2026, month: month + 1, day: 3 }), ...keys[unit]!, sold],
          ]),
        );
        const sales = source("Sales", [["Date", "Region", "Model", "Quantity"], ...rows]);
        const cap = one.cap === undefined ? {} : { maxUplift: one.cap };
        return proposeRoll({ ...options, sales, asOf, withinQuarter: one.withinQuarter, ...cap });
      }
      case "restore":
        return proposeRestore({ ...options, version: one.version });
      case "type": {
        const line = book.table(one.in)[1 + one.unit];
        if (!line) return undefined;
        line[(one.in === "Plan" ? 3 : 5) + one.month] = one.value;
        const before = readYear(book.plan(), book.options());
        if (before.handEdits.length === 0) return undefined;
        try {
          return proposeSettle({ ...book.options(), way: one.way });
        } catch (error) {
          if (!(error instanceof JobError)) throw error;
          // A locked total is put back, not adopted.
          expect(error.faults.map(({ code }) => code)).toEqual(["lockedTotal"]);
          return proposeSettle({ ...book.options(), way: "putBack" });
        }
      }
    }
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    const allowed = [
      "notIssued",
      "lockedAlready",
      "notLocked",
      "nothingOpen",
      "noVersion",
      "lockedTotal",
      "restoreLocked",
    ];
    expect(allowed).toContain(error.faults[0]?.code);
    return undefined;
  }
}

const sum = (units: ReadYear["targets"]) => units.flatMap((unit) => unit.months).reduce((a, b) => a + b, 0);

it("T6 after any sequence the replayed versions are what the tables say, and locks and issued months hold", () => {
  fc.assert(
    fc.property(fc.tuple(months, months, months), fc.array(step, { maxLength: 14 }), (units, steps) => {
      const book = new YearBook(
        ["Region", "Model"],
        keys.map((one, index) => [one, units[index] ?? []] as const),
      );
      for (const one of steps) {
        const before = readYear(book.plan(), book.options());
        const proposal = propose(book, one);
        if (proposal) book.apply(proposal.changes);
        const after = readYear(book.plan(), book.options());
        expect(after.handEdits).toEqual([]);
        const latest = after.versions[after.versions.length - 1];
        if (after.inForce) expect(latest?.targets).toEqual(after.targets);
        expect(after.locks.filter(({ lock }) => lock.period.startsWith("M"))).toHaveLength(after.issuedTo);
        if (before.isLocked && one.kind !== "type") expect(sum(after.plan.units)).toBe(sum(before.plan.units));
        if (one.kind === "roll" || one.kind === "issue") {
          after.targets.forEach(({ months: now }, unit) => {
            const then = before.targets[unit]!.months.slice(0, before.issuedTo);
            expect(now.slice(0, before.issuedTo)).toEqual(then);
          });
        }
        if (one.kind === "restore" && proposal) {
          expect(compareVersions(after.versions[one.version - 1]!, latest!).units).toEqual([]);
          expect(after.issuedTo).toBe(after.versions[one.version - 1]!.issuedTo);
        }
      }
    }),
    { numRuns: 30 },
  );
});
