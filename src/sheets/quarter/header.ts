import { cell } from "../address";
import { halfScale } from "../board/conditional";
import { defaultNames } from "../board/input";
import { dimensionList, inSentence, plural } from "../board/labels";
import { statusEnds, statusLegend } from "../board/statusFormulas";
import { countOf } from "../conditions";
import { quoted, sentence, shareText } from "../formulaText";
import { fill } from "../../locale/fill";
import { word } from "../language";
import { ofPlanAndYear } from "../issue/conditions";
import { unitOf } from "../rolling/headline";
import type { Block } from "../spec";
import type { QuarterInput } from "./input";
import {
  firstName,
  quarterCell,
  quarterColumns,
  statusCells,
  yearCell,
  type HiddenCell,
  type QuarterColumn,
  type QuarterLayout,
} from "./layout";

/** Rows 2 to 8: the message, what is evaluated as of when, year and quarter, figures, thresholds, column headers. */
export function quarterHeader(input: QuarterInput, layout: QuarterLayout): Block[] {
  const { language, plan, year, quarter, issue } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const { status } = statusCells(input, layout);
  const ends = statusEnds(status);
  const total = (id: QuarterColumn) => layout.at(id, layout.totalRow);
  const at = (id: QuarterColumn, row: number) => cell(layout.column(id), row);
  const hidden = (name: HiddenCell) => layout.hidden(name).replaceAll("$", "");
  const parts = { ...labels(), target: count(total("target")), plan: count(total("nextPlan")) };
  const [best, middle, worst] = statusLegend(status, say);
  const isLast = (last: string, other: string) => `IF(${quarterCell}=4,${last},${other})`;
  const unit = input.unit?.many ?? say("unit.many");
  const formulas: [string, string][] = [
    [cell(firstName, 2), headline(input, layout)],
    [cell(firstName, 3), what(input, layout)],
    [hidden("from"), `(${quarterCell}-1)*3+1`],
    [hidden("issueRows"), issue ? countOf(issue.table, ofPlanAndYear(issue, yearCell)) : "0"],
    [hidden("worst"), ends.worst],
    [hidden("best"), ends.best],
    [hidden("behind"), `COUNTIFS(${layout.lines("verdict")},${layout.hidden("worst")})`],
    [at("gap", 4), halfScale(layout.lines("gap"))],
    [at("plan", 5), sentence(say("quarter.group.result"), parts)],
    [at("plan", 6), sentence(say("quarter.kpi"), { done: count(total("actual")), plan: count(total("plan")) })],
    [at("plan", 7), best],
    [at("achievement", 7), middle],
    [at("rank", 7), worst],
    [at("nextPlan", 5), isLast(quoted(say("quarter.group.last")), sentence(say("quarter.group.next"), parts))],
    [at("nextPlan", 6), isLast('"–"', `TEXT(${total("rolledIn")},"+#,##0;-#,##0;0")`)],
    [at("nextPlan", 7), isLast('""', sentence(say("quarter.context.next"), parts))],
  ];
  return [
    ...formulas.map(([place, formula]): Block => ({ at: place, formulas: [[`=${formula}`]] })),
    { at: cell(firstName, 5), values: [[say("quarter.period")], [year], [quarter]] },
    { at: at("cause", 5), values: [[say("quarter.group.review")]] },
    { at: at("cause", 7), values: [[say("quarter.context.review")]] },
    { at: cell(firstName, 8), values: [plan.dimensions.length > 0 ? [...plan.dimensions] : [""]] },
    ...quarterColumns.flatMap(({ id }): Block[] =>
      id === "icon" ? [] : [{ at: at(id, 8), values: [[fill(say(`quarter.${id}`), { unit })]] }],
    ),
  ];
}

const count = (expression: string) => `TEXT(${expression},"#,##0")`;
const labels = () => ({ quarter: quarterCell, year: yearCell, next: `${quarterCell}+1` });

function what(input: QuarterInput, layout: QuarterLayout): string {
  const { language, plan, sales, issue, rules } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const { asOf } = { ...defaultNames, ...rules.names };
  const sources = [sales.table, plan.table, ...(issue ? [issue.table] : [])];
  return sentence(say(plan.dimensions.length > 0 ? "quarter.what" : "quarter.whatCompany"), {
    dimensions: quoted(dimensionList(language, plan.dimensions)),
    unit: quoted(input.unit?.many ?? say("unit.many")),
    closed: `IF(${isOver(input, layout)},${quoted(say("quarter.closed"))},${quoted(say("quarter.soFar"))})`,
    date: `YEAR(${asOf})&"-"&TEXT(MONTH(${asOf}),"00")&"-"&TEXT(DAY(${asOf}),"00")`,
    sources: quoted(sources.join(say("rolling.sourceSeparator"))),
  });
}

/** Whether the as-of date is the last day of the quarter or later. */
function isOver({ rules }: QuarterInput, { hidden }: QuarterLayout): string {
  const { asOf } = { ...defaultNames, ...rules.names };
  return `${asOf}+1>=DATE(${yearCell},${hidden("from")}+3,1)`;
}

/** The message as one formula: how much of the plan, what is short, who is behind, what rolls on. */
function headline(input: QuarterInput, layout: QuarterLayout): string {
  const { language, plan } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const total = (id: QuarterColumn) => layout.at(id, layout.totalRow);
  const gap = total("gap");
  const parts = { ...labels(), count: count(`ABS(${gap})`), unit: unitOf(input, `ABS(${gap})`) };
  const of = (key: Parameters<typeof word>[1]) => sentence(say(key), parts);
  const gapWords = `IF(${gap}<0,${of("quarter.short")},IF(${gap}>0,${of("quarter.above")},${of("quarter.exact")}))`;
  const behind = layout.hidden("behind");
  const [dimension = ""] = plan.dimensions;
  const isOne = plan.dimensions.length === 1;
  const named = (key: Parameters<typeof word>[1], name: string) =>
    sentence(say(key), { count: behind, dimension: name });
  const single = quoted(isOne ? inSentence(language, dimension) : say("quarter.row"));
  const several = quoted(isOne ? plural(language, dimension) : say("quarter.rows"));
  const behindWords = `IF(${behind}=0,${named("quarter.behindNone", single)},IF(${behind}=1,${named("quarter.behindOne", single)},${named("quarter.behindMany", several)}))`;
  const rolled = `IF(${quarterCell}=4,"",${sentence(say("quarter.rolled"), { ...parts, rolled: `TEXT(${total("rolledIn")},"+#,##0;-#,##0;0")` })})`;
  const message = sentence(say("quarter.headline"), {
    ...parts,
    share: shareText(total("achievement")),
    gap: gapWords,
    behind: plan.dimensions.length > 0 ? behindWords : '""',
    soFar: `IF(${isOver(input, layout)},"",${quoted(say("quarter.headline.soFar"))})`,
    rolled,
  });
  return `IF(${total("plan")}=0,${of("quarter.headline.noPlan")},${message})`;
}
