import { fill } from "../../locale/fill";
import { cell } from "../address";
import { defaultNames } from "../board/input";
import { dimensionList } from "../board/labels";
import { columnReference } from "../tableReference";
import { countOf, equalities } from "../conditions";
import { quoted, sentence } from "../formulaText";
import { word } from "../language";
import { periodWord } from "../locks/periods";
import { firstName, yearCell } from "../plan/layout";
import type { Block } from "../spec";
import { ofPlanAndYear } from "../issue/conditions";
import { headline, worstNames } from "./headline";
import type { RollingInput } from "./input";
import { fixedLines, stateRow, type HiddenCell, type RollingLayout } from "./layout";

const months = [...Array(12).keys()];

/** Rows 2 to 8: the message, what is shown as of when, states of the months, labels, sums, column headers. */
export function rollingHeader(input: RollingInput, layout: RollingLayout): Block[] {
  const { language, plan, year } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const total = (column: number) => cell(column, layout.totalRow);
  const text = (column: number) => `TEXT(${total(column)},"#,##0")`;
  const state = (month: number) =>
    `IF(${month + 1}<=${layout.hidden("closed")},1,IF(${month + 1}<=${layout.hidden("issuedTo")},2,3))`;
  const stateWord = (month: number) =>
    `CHOOSE(${layout.state(month)},${(["actual", "issued", "open"] as const)
      .map((one) => quoted(say(`rolling.${one}`)))
      .join(",")})`;
  const formulas: [string, string][] = [
    [cell(firstName, 2), headline(input, layout)],
    [cell(firstName, 3), what(input, layout)],
    ...months.flatMap((month): [string, string][] => [
      [cell(layout.monthColumn(month), stateRow), state(month)],
      [cell(layout.plan + month, stateRow), layout.state(month)],
      [cell(layout.monthColumn(month), 7), stateWord(month)],
    ]),
    [cell(layout.uncovered, stateRow), `MIN(0,${fixedLines(layout, layout.uncovered)})`],
    [cell(layout.rest, stateRow), `MAX(1,${fixedLines(layout, layout.uncovered)})`],
    ...hidden(input, layout),
    [cell(layout.annual, 6), total(layout.annual)],
    ...layout.quarters.map(({ column }): [string, string] => [cell(column, 6), total(column)]),
    [cell(layout.placed, 6), total(layout.uncovered)],
    [
      cell(layout.placed, 7),
      sentence(say("rolling.kpi"), { placed: text(layout.placed), annual: text(layout.annual) }),
    ],
    ...worstNames(input, layout).map((formula, index): [string, string] => [cell(layout.texts, 5 + index), formula]),
  ];
  return [
    ...formulas.map(([at, formula]): Block => ({ at, formulas: [[`=${formula}`]] })),
    { at: cell(firstName, 5), values: [[say("planSheet.planYear")], [year]] },
    { at: cell(firstName, 8), values: [plan.dimensions.length > 0 ? [...plan.dimensions] : [""]] },
    { at: cell(layout.annual, 5), values: [[say("planSheet.year")]] },
    { at: cell(layout.annual, 8), values: [[say("planSheet.annual")]] },
    ...layout.quarters.flatMap(({ column }, index): Block[] => {
      const number = index + 1;
      const headers = plan.months.slice(index * 3, index * 3 + 3);
      return [
        { at: cell(column, 5), values: [[fill(say("planSheet.quarterGroup"), { number })]] },
        { at: cell(column, 8), values: [[fill(say("planSheet.quarter"), { number }), ...headers]] },
      ];
    }),
    { at: cell(layout.placed, 5), values: [[say("rolling.yearCheck")]] },
    {
      at: cell(layout.placed, 8),
      values: [[say("rolling.placed"), say("rolling.uncovered"), say("rolling.rest")]],
    },
  ];
}

/** What the whole sheet goes by: closed and issued months, rows of the Issue table, what is short and over. */
function hidden(input: RollingInput, layout: RollingLayout): [string, string][] {
  const { issue, rules } = input;
  const { asOf } = { ...defaultNames, ...rules.names };
  const place = (name: HiddenCell) => layout.hidden(name).replaceAll("$", "");
  const gaps = fixedLines(layout, layout.uncovered);
  const gap = cell(layout.uncovered, layout.totalRow);
  const side = (sign: "<" | ">") =>
    layout.lines.length === 0
      ? `IF(${gap}${sign}0,ABS(${gap}),0)`
      : `ABS(SUMIFS(${gaps},${fixedLines(layout, layout.kind)},1,${gaps},"${sign}0"))`;
  return [
    [place("closed"), `IF(YEAR(${asOf})>${yearCell},12,IF(YEAR(${asOf})<${yearCell},0,MONTH(${asOf})-1))`],
    [place("issuedTo"), issue ? latestIssued(issue) : "0"],
    [place("issueRows"), issue ? countOf(issue.table, ofPlanAndYear(issue, yearCell)) : "0"],
    [place("short"), side(">")],
    [place("over"), side("<")],
  ];
}

/** The largest "issued to" of the plan and year; a text among them makes it 0, and the check line says so. */
function latestIssued(issue: NonNullable<RollingInput["issue"]>): string {
  const factors = [
    ...equalities(issue.table, ofPlanAndYear(issue, yearCell)),
    columnReference(issue.table, issue.issuedTo),
  ];
  return `IFERROR(SUMPRODUCT(MAX(${factors.join("*")})),0)`;
}

function what(input: RollingInput, layout: RollingLayout): string {
  const { language, plan, sales, issue, locks, rules } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const { asOf, monthNames } = { ...defaultNames, ...rules.names };
  const issuedTo = layout.hidden("issuedTo");
  const issuedWords = sentence(say("rolling.issuedTo"), { month: `INDEX(${monthNames},${issuedTo})` });
  const sources = [sales.table, plan.table, ...(issue ? [issue.table] : [])];
  return sentence(say(plan.dimensions.length > 0 ? "rolling.what" : "rolling.whatCompany"), {
    dimensions: quoted(dimensionList(language, plan.dimensions)),
    unit: quoted(input.unit?.many ?? say("unit.many")),
    // TEXT would need the letters for year and day that the reader's Excel knows.
    date: `YEAR(${asOf})&"-"&TEXT(MONTH(${asOf}),"00")&"-"&TEXT(DAY(${asOf}),"00")`,
    closed: layout.hidden("closed"),
    issued: `IF(${issuedTo}=0,${quoted(say("rolling.notIssued"))},${issuedWords})`,
    locked: locks
      ? `IF(${lockedSum(input, locks)}>0,${quoted(say("rolling.locked"))},${quoted(say("rolling.notLocked"))})`
      : '""',
    sources: quoted(sources.join(say("rolling.sourceSeparator"))),
  });
}

/** How many locks hold the annual total of the company, in either language. */
function lockedSum({ plan }: RollingInput, locks: NonNullable<RollingInput["locks"]>): string {
  const trimmed = (header: string) => `TRIM(${columnReference(locks.table, header)})`;
  const words = (["en", "zh"] as const).flatMap((one) => [periodWord(one, "year"), periodWord(one, "all")]);
  const factors = [
    `(${trimmed(locks.plan)}=${quoted(plan.table)})`,
    `(${columnReference(locks.table, locks.year)}=${yearCell})`,
    ...locks.dimensions.map((dimension) => `(${trimmed(dimension)}="")`),
    `(${words.map((period) => `(${trimmed(locks.period)}=${quoted(period)})`).join("+")})`,
    `(${trimmed(locks.unlockedOn)}="")`,
  ];
  return `SUMPRODUCT(${factors.join("*")})`;
}
