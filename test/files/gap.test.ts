import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { bridge } from "../../src/planning/targets/year/bridge";
import type { GapSheetInput } from "../../src/sheets/gap/input";
import { chartParts, gapLayout } from "../../src/sheets/gap/layout";
import { gapSheet } from "../../src/sheets/gapSheet";
import { gapExample, gapExampleZh } from "../sheets/gapExamples";
import { systemPart } from "../support/systemPart";
import { convert, readValues, scratch, type Calculated } from "./office";
import { writeXlsx } from "./xlsx";

const [first, ...others] = gapExample.segments;
/** One sheet each, calculated together. */
const cases: readonly GapSheetInput[] = [
  gapExample,
  gapExampleZh,
  { ...gapExample, sheet: "Reached", target: 2892 },
  { ...gapExample, sheet: "Above", target: 2700 },
  { ...gapExample, sheet: "Blank", segments: [{ name: "Taxi" }, { name: "Rental" }], steps: {} },
  { ...gapExample, sheet: "No steps", steps: {} },
  // Customers dropped outweigh today's business: what is below 0 is not drawn.
  { ...gapExample, sheet: "Below zero", steps: { dropped: -3000, core: 800 } },
  {
    ...gapExample,
    sheet: "Wrong",
    segments: [{ ...first!, share: 1.2, targetShare: 26 }, { ...others[0]!, size: -5 }, ...others.slice(1)],
    steps: { dropped: 95 },
  },
  { ...gapExample, sheet: "One", segments: [first!] },
];

let values: Calculated;
let path: string;
beforeAll(async () => {
  path = join(scratch(), "gap.xlsx");
  await writeXlsx(cases.map(gapSheet), path);
  values = readValues(convert(path, "xlsx"));
});

const at = (sheet: string, address: string) => values[sheet]?.[address];

describe("the gap sheet (T8), calculated by LibreOffice", () => {
  it.each(cases)("$sheet: its numbers are those of the rule", ({ sheet, segments, steps, target }) => {
    const layout = gapLayout({ segments });
    const known = segments.map(({ name, size = 0, share = 0, targetShare = 0 }) => ({
      name,
      size,
      share,
      targetShare,
    }));
    const rule = bridge(known, steps, target);
    const aims = target !== undefined || segments.some((one) => one.targetShare !== undefined);
    for (const part of ["today", "planned"] as const) {
      expect(at(sheet, `C${layout[part]}`)).toBeCloseTo(rule[part], 6);
    }
    for (const part of ["target", "gap"] as const) {
      const value = at(sheet, `C${layout[part]}`);
      if (aims) expect(value).toBeCloseTo(rule[part], 6);
      else expect(value).toBeUndefined();
    }
    rule.running.forEach((value, index) => expect(at(sheet, `D${layout.steps[index]!}`)).toBeCloseTo(value, 6));
    const drawn = ["base", "total", "up", "down", "gap"] as const;
    rule.waterfall.forEach((column, index) => {
      drawn.forEach((part, nth) => {
        expect(at(sheet, `${["W", "X", "Y", "Z", "AA"][nth]}${layout.chartFirst + index}`)).toBeCloseTo(
          column[part],
          6,
        );
      });
    });
    segments.forEach(({ size = 0, share = 0, targetShare }, index) => {
      const row = layout.firstSegment + index;
      expect(at(sheet, `F${row}`)).toBeCloseTo(size * share, 6);
      // A share nobody aims at yet is no decision for 0.
      if (targetShare === undefined)
        expect([at(sheet, `H${row}`), at(sheet, `I${row}`)]).toEqual([undefined, undefined]);
      else expect(at(sheet, `I${row}`)).toBeCloseTo(size * targetShare - size * share, 6);
    });
  });

  it.each<[string, string]>([
    ["Gap 2026", "Measures reach 2,892 cars, the target is 2,986: 94 have no owner yet"],
    ["2026年差距分析", "已定措施可达 2,892 辆，目标 2,986 辆：尚有 94 辆缺口无人承担"],
    ["Reached", "Measures reach the target of 2,892 cars"],
    ["Above", "Measures reach 2,892 cars, 192 above the target of 2,700"],
    ["Blank", "There is no target yet: type market sizes and shares"],
    ["No steps", "Measures reach 2,442 cars, the target is 2,986: 544 have no owner yet"],
  ])("%s says: %s", (sheet, headline) => {
    expect(at(sheet, "B2")).toBe(headline);
  });

  it.each<[string, string]>([
    ["Gap 2026", "✓ 2,442 cars today, measures +450, gap +94: together the target of 2,986."],
    ["2026年差距分析", "✓ 当前 2,442 辆，措施 +450，缺口 +94，合计等于目标 2,986。"],
    [
      "Wrong",
      "✗ Shares or contributions above 100 %: 2. Sizes or shares below 0: 1. Customers dropped take volume away: type a number below 0. ",
    ],
  ])("%s: the check line says what is wrong", (sheet, line) => {
    const { segments } = cases.find((one) => one.sheet === sheet)!;
    expect(at(sheet, `B${gapLayout({ segments }).check}`)).toBe(line);
  });

  it.each(cases)("$sheet: no error anywhere, and each column of the waterfall ends where the next begins", (input) => {
    const { sheet, segments } = input;
    expect(Object.values(values[sheet]!).filter((value) => String(value).startsWith("#"))).toEqual([]);
    const { chartFirst } = gapLayout({ segments });
    const drawn = chartParts.map((_, index) =>
      ["W", "X", "Y", "Z", "AA"].map((column) => Number(at(sheet, `${column}${chartFirst + index}`) ?? 0)),
    );
    drawn.flat().forEach((value) => expect(value).toBeGreaterThanOrEqual(0));
    let level = drawn[0]![1]!;
    drawn.slice(1, 7).forEach(([base = 0, , up = 0, down = 0]) => {
      expect(base + down).toBeCloseTo(level, 6);
      level = base + up;
    });
    const [planned, gap, target] = drawn.slice(7) as [number[], number[], number[]];
    expect(planned[1]).toBeCloseTo(level, 6);
    expect([gap[0]!, gap[0]! + gap[4]!]).toEqual([planned[1]!, target[1]!].sort((a, b) => a - b));
  });
});

const reader = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def chart(c):
    return {"kind": type(c).__name__, "grouping": c.grouping, "overlap": c.overlap, "gap": c.gapWidth, "values": [s.val.numRef.f for s in c.series],
        "categories": [s.cat.strRef.f for s in c.series], "hidden": c.y_axis.delete, "anchor": [c.anchor._from.col, c.anchor._from.row]}
print(json.dumps({s.title: [chart(c) for c in s._charts] for s in book}))
`;

it("the waterfall is a chart of stacked columns in the file, over the sheet's own cells", () => {
  const text = execFileSync(systemPart("python"), ["-c", reader, path], { encoding: "utf8" });
  const charts = JSON.parse(text) as Record<string, unknown[]>;
  const cells = (column: string) => `'Gap 2026'!$${column}$8:$${column}$17`;
  expect(charts["Gap 2026"]).toEqual([
    {
      ...{ kind: "BarChart", grouping: "stacked", overlap: 100, gap: 35, hidden: true, anchor: [10, 6] },
      values: ["W", "X", "Y", "Z", "AA"].map(cells),
      categories: new Array(5).fill(cells("V")),
    },
  ]);
});
