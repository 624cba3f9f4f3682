import { cell } from "../address";
import { quoted, sentence } from "../formulaText";
import { word } from "../language";
import { numberFormats } from "../numberFormats";
import type { Block } from "../spec";
import type { GapSheetInput } from "./input";
import { amount, columns, ofSegments, segmentTitle, stepCells, type GapLayout } from "./layout";

/** The live sentences: headline, what stands here, the chart's heading, and the check line with its reasons (T8). */
export function gapWords(input: GapSheetInput, layout: GapLayout): Block[] {
  const { language } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const unit = quoted(input.unit?.many ?? say("unit.many"));
  const count = (expression: string) => `TEXT(${expression},"${numberFormats.count}")`;
  const [today, planned, target, gap] = (["today", "planned", "target", "gap"] as const).map((part) =>
    cell(amount, layout[part]),
  ) as [string, string, string, string];
  const parts = { unit, planned: count(planned), target: count(`N(${target})`), gap: count(`ABS(${gap})`) };
  const short = sentence(say("gap.headline.short"), parts);
  const above = sentence(say("gap.headline.above"), parts);
  const reached = sentence(say("gap.headline.reached"), parts);
  const headline = `IF(N(${target})=0,${quoted(say("gap.headline.none"))},IF(${gap}>=0.5,${short},IF(${gap}<=-0.5,${above},${reached})))`;
  const reasons = checks(input, layout);
  const found = reasons.map((_, index) => cell(columns.checks, layout.firstSegment + index)).join("&");
  const good = sentence(say("gap.check.good"), {
    ...parts,
    today: count(today),
    measures: `TEXT(${planned}-${today},"+#,##0;-#,##0;0")`,
    gap: `TEXT(${gap},"+#,##0;-#,##0;0")`,
  });
  return [
    { at: cell(columns.name, 2), formulas: [[`=${headline}`]] },
    { at: cell(columns.name, 3), formulas: [[`=${sentence(say("gap.what"), parts)}`]] },
    { at: cell(columns.chart, segmentTitle), formulas: [[`=${sentence(say("gap.chart"), parts)}`]] },
    { at: cell(columns.checks, layout.firstSegment), formulas: reasons.map((reason) => [`=${reason}`]) },
    { at: cell(columns.name, layout.check), formulas: [[`=IF(${found}="",${good},"✗ "&${found})`]] },
  ];
}

/** Each a formula that gives a sentence, or "" when all is well. */
function checks({ language }: GapSheetInput, layout: GapLayout): string[] {
  const [size, contribution, share, targetShare] = (["size", "contribution", "share", "targetShare"] as const).map(
    (column) => ofSegments(layout, columns[column]),
  ) as [string, string, string, string];
  const shares = [contribution, share, targetShare];
  const all = (areas: readonly string[], count: (area: string) => string) => areas.map(count).join("+");
  const typed = [size, ...shares, stepCells(layout), cell(amount, layout.target)];
  const when = (key: "share" | "negative" | "text", found: string) =>
    `IF(${found}>0,${sentence(word(language, `gap.check.${key}`), { count: `(${found})` })},"")`;
  return [
    when(
      "share",
      all(shares, (area) => `COUNTIF(${area},">1")`),
    ),
    when(
      "negative",
      all([size, share, targetShare], (area) => `COUNTIF(${area},"<0")`),
    ),
    when(
      "text",
      all(typed, (area) => `SUMPRODUCT(1*ISTEXT(${area}))`),
    ),
    `IF(N(${cell(amount, layout.steps[0] ?? 0)})>0,${quoted(word(language, "gap.check.dropped"))},"")`,
  ];
}
