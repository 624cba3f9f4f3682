import fc from "fast-check";
import { proposeGap } from "../../src/jobs/year/gap";
import type { GapOptions } from "../../src/jobs/year/gapTypes";
import { bridgeSteps } from "../../src/planning/targets/year/types";
import type { CellValue } from "../../src/sheets/spec";
import { gapExample } from "../sheets/gapExamples";
import { faultsOf, nothingTaken, source } from "./source";

const headers = ["Segment", "Size", "Profit", "Share", "Target share"] as const;
const market = (...rows: readonly CellValue[][]): GapOptions["segments"] => ({
  kind: "table",
  table: source("Market", [[...headers], ...rows]),
  name: "Segment",
  measures: { size: "Size", contribution: "Profit", share: "Share", targetShare: "Target share" },
});
const options = (more: Partial<GapOptions>): GapOptions => ({
  ...{ language: "en", year: 2026, steps: {}, segments: { kind: "names", names: ["Taxi"] } },
  taken: nothingTaken,
  ...more,
});
describe("proposeGap (T8)", () => {
  it("copies the segments of a table and bridges from today to the target", () => {
    const rows = gapExample.segments.map(({ name, size, contribution, share, targetShare }) =>
      [name, size, contribution, share, targetShare].map((value) => value ?? ""),
    );
    const proposal = proposeGap(options({ segments: market(...rows, ["", "", "", "", ""]), steps: gapExample.steps }));
    expect(proposal).toMatchObject({ sheet: "Gap 2026", segments: gapExample.segments });
    const { today, planned, target, gap } = proposal;
    [2442, 2892, 2986, 94].forEach((value, index) =>
      expect([today, planned, target, gap][index]).toBeCloseTo(value, 9),
    );
    expect(proposal.journal).toEqual({ language: "en", job: "Gap bridge", what: "Gap 2026, 5 segments" });
  });

  it("takes names alone: blank lines are none, numbers are left to the sheet", () => {
    const proposal = proposeGap(options({ segments: { kind: "names", names: [" Taxi ", "", "Rental"] }, target: 100 }));
    expect(proposal).toMatchObject({
      segments: [{ name: "Taxi" }, { name: "Rental" }],
      today: 0,
      target: 100,
      gap: 100,
    });
  });

  it("says what stands in the journal in Chinese, and takes a free name", () => {
    const taken = { ...nothingTaken, sheets: ["2026年差距分析"] };
    const { sheet, journal } = proposeGap(options({ language: "zh", taken }));
    expect([sheet, journal.what]).toEqual(["2026年差距分析 (2)", "2026 年差距分析，1 个细分市场"]);
  });

  it.each<[string, Partial<GapOptions>, object[]]>([
    ["no segment", { segments: { kind: "names", names: [" ", ""] } }, [{ code: "noSegments" }]],
    ["an empty table", { segments: market() }, [{ code: "noSegments" }]],
    [
      "a name typed twice",
      { segments: { kind: "names", names: ["Taxi", "taxi "] } },
      [{ code: "segmentTwice", details: { name: "taxi" } }],
    ],
    [
      "every cell at fault of a table",
      { segments: market(["Taxi", -5, 0.3, 1.2, "a lot"], ["", 10, -0.1, 0.2, 0.3], ["taxi", 1, "", "", 22]) },
      [
        { code: "sizeNegative", at: "Market sheet!C4", details: { header: "Size", value: -5 } },
        { code: "shareRange", at: "Market sheet!E4", details: { header: "Share", value: 1.2 } },
        { code: "badNumber", at: "Market sheet!F4" },
        { code: "nameMissing", at: "Market sheet!B5" },
        { code: "shareRange", at: "Market sheet!D5", details: { header: "Profit", value: -0.1 } },
        { code: "nameTwice", at: "Market sheet!B6", details: { firstAt: "Market sheet!B4" } },
        { code: "shareRange", at: "Market sheet!F6", details: { header: "Target share", value: 22 } },
      ],
    ],
    ["customers dropped that add", { steps: { dropped: 95 } }, [{ code: "droppedPositive", details: { value: 95 } }]],
    ["a sheet's name that Excel refuses", { sheetName: "Gap/2026" }, [{ code: "badSheetName" }]],
  ])("refuses %s", (_, more, faults) => {
    expect(faultsOf(() => proposeGap(options(more)))).toMatchObject(faults);
  });

  it("planned + gap = target, whatever is known", () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(bridgeSteps.map((step) => [step, amount])), { requiredKeys: [] }),
        fc.option(amount, { nil: undefined }),
        fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
          minLength: 1,
        }),
        (typed, target, rows) => {
          const steps = { ...typed, dropped: -Math.abs(Number(typed["dropped"] ?? 0)) };
          const table = market(...rows.map(([size, now, then], row) => [`S${row}`, size, "", now / 100, then / 100]));
          const found = proposeGap(options({ segments: table, steps, ...(target !== undefined && { target }) }));
          expect(found.planned + found.gap).toBeCloseTo(found.target, 6);
          const measures = Object.values(steps).reduce((sum, value) => sum + Number(value), 0);
          expect(found.planned - found.today).toBeCloseTo(measures, 6);
        },
      ),
    );
  });
});
