import fc from "fast-check";
import { opportunityWords, recordedOpportunity } from "../../../src/jobs/year/opportunity";
import { proposeSplit } from "../../../src/jobs/split";
import type { Language } from "../../../src/jobs/types";
import { nothingTaken } from "../source";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const split = (year: number, opportunity: readonly number[], language: Language = "en", sheet = "Plan data") => ({
  where: `${sheet}!A4:O16, Plan ${year}!A1:V30`,
  ...proposeSplit({
    ...{ total: 100, year, step: 1, opportunity, language, taken: nothingTaken },
    history: { kind: "numbers", values: [months], at: "S!A1:L1" },
  }).journal,
});

describe("T2 the opportunity of a split, recorded in the journal", () => {
  it.each<[Language, readonly number[], string]>([
    ["en", [0, 0.05, 0, 0.08], ", opportunity Q2 +5%, Q4 +8%"],
    ["zh", [0, 0.05, 0, -0.125], "，机会：二季度 +5%、四季度 -12.5%"],
    ["en", months.map((month) => (month === 9 ? 0.1 : 0)), ", opportunity Sep +10%"],
    ["zh", months.map((month) => (month === 9 ? 0.1 : 0)), "，机会：9月 +10%"],
    ["en", [0, 0, 0, 0], ""],
    ["en", [], ""],
  ])("in %s %j: %s", (language, opportunity, words) => {
    expect(opportunityWords(language, opportunity)).toBe(words);
    expect(split(2026, opportunity, language).what.endsWith(words)).toBe(true);
  });

  it("comes back as it was, in either language", () => {
    const share = fc.integer({ min: -1000, max: 10_000 }).map((tenths) => tenths / 1000);
    const shares = (length: number) => fc.array(share, { minLength: length, maxLength: length });
    fc.assert(
      fc.property(fc.oneof(shares(4), shares(12)), fc.constantFrom<Language>("en", "zh"), (opportunity, language) => {
        const journal = {
          where: "Plan data!A4:O16",
          what: `${split(2026, [], language).what}${opportunityWords(language, opportunity)}`,
        };
        const expected = opportunity.some((one) => one !== 0) ? opportunity.map((one) => one + 0) : [];
        expect(recordedOpportunity([journal], 2026, "Plan data")).toEqual(expected);
      }),
    );
  });

  it("of the latest split of the year that is not undone", () => {
    const undone = { at: 46000, who: "Li" };
    const entries = [
      { ...split(2026, [0.2, 0, 0, 0]), undone },
      split(2027, [0.1, 0, 0, 0]),
      { what: "2026: 3 lines, Sep of East 220 → 250", where: "Plan data!D4" },
      split(2026, [0, 0.05, 0, 0]),
      split(2026, [0, 0, 0, 0.9]),
    ];
    expect(recordedOpportunity(entries, 2026, "Plan data")).toEqual([0, 0.05, 0, 0]);
    expect(recordedOpportunity(entries, 2025, "Plan data")).toEqual([]);
    expect(recordedOpportunity([split(2026, []), ...entries], 2026, "Plan data")).toEqual([]);
  });

  it("of this plan, not of another one beside it", () => {
    const entries = [split(2026, [0.3, 0, 0, 0], "en", "Old Plan data"), split(2026, [0, 0.05, 0, 0])];
    expect(recordedOpportunity(entries, 2026, "Plan data")).toEqual([0, 0.05, 0, 0]);
    expect(recordedOpportunity(entries, 2026, "Old Plan data")).toEqual([0.3, 0, 0, 0]);
  });

  it.each(["Plan 2026, 1 row, opportunity Q2 five percent", "Plan 2026, 1 row, opportunity Q2 +5%, Sep +8%"])(
    "nothing of what somebody has made of it: %s",
    (what) => expect(recordedOpportunity([{ what, where: "Plan data!A4" }], 2026, "Plan data")).toEqual([]),
  );
});
