import fc from "fast-check";
import { contactPlanner } from "../../../src/planning/leads/nextContact";
import { defaultGradeRules } from "../../../src/planning/leads/rules";

const last = 46083;
const plan = (holidays: number[] = []) => contactPlanner(defaultGradeRules, holidays);

describe("L2 contactPlanner(rules, holidays)(grade, lastContact, asOf)", () => {
  it.each([
    ["A", 3],
    ["B", 7],
    ["C", 15],
    ["O", 7],
    [" b ", 7],
  ])("contacts grade %j every %d days", (grade, days) => {
    expect(plan()(grade, last)).toBe(last + days);
  });

  it("drops the time of day", () => {
    expect(plan()("B", last + 0.7)).toBe(last + 7);
  });

  it("is due on the as-of date without a last contact, and needs one then", () => {
    expect(plan()("A", undefined, last)).toBe(last);
    expect(() => plan()("A")).toThrow(expect.objectContaining({ code: "noAsOf" }));
  });

  it("has no date without a grade or a cadence", () => {
    expect(plan()("", last)).toBeUndefined();
    const lost = [{ grade: "X", withinMonths: 0, contacts: 0, per: "month", signals: [] } as const];
    expect(contactPlanner(lost)("x", last)).toBeUndefined();
  });

  it("throws unknownGrade with the grades there are", () => {
    const details = { value: "Z", known: "O, A, B, C" };
    expect(() => plan()("Z", last)).toThrow(expect.objectContaining({ code: "unknownGrade", details }));
  });

  it.each([
    [[3], 2],
    [[3, 2], 1],
    [[3, 2, 1], 1], // never to the last contact
    [[2], 3],
    [[3.5], 2],
  ])("moves a date earlier over the holidays %j days after the last contact", (offsets, days) => {
    expect(plan(offsets.map((offset) => last + offset))("A", last)).toBe(last + days);
  });

  it("never moves a date later, nor to or before the last contact", () => {
    const grades = fc.constantFrom("O", "A", "B", "C");
    fc.assert(
      fc.property(grades, fc.array(fc.integer({ min: last - 5, max: last + 20 })), (grade, holidays) => {
        const due = plan(holidays)(grade, last) ?? 0;
        expect(due).toBeLessThanOrEqual(plan()(grade, last) ?? 0);
        expect(due).toBeGreaterThan(last);
      }),
    );
  });
});
