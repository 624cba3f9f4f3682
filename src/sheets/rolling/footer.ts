import { cell, columnLetters } from "../address";
import { salesSum } from "../board/salesFormulas";
import { ledgerGaps } from "../board/checks";
import { planSum } from "../board/planFormulas";
import { defaultNames } from "../board/input";
import { countOf, type Condition } from "../conditions";
import { quoted, sentence } from "../formulaText";
import { word } from "../language";
import { monthSum } from "../plan/body";
import { firstName, firstRow, yearCell } from "../plan/layout";
import type { Block } from "../spec";
import { columnReference } from "../tableReference";
import { ofPlanAndYear } from "../issue/conditions";
import { issueSum } from "./body";
import type { RollingInput } from "./input";
import { chartSeries, stateRow, type RollingLayout } from "./layout";

const months = [...Array(12).keys()];

/** Everything below the total: the annual plan by month and the change from it, the gap, the check, the legend, the chart's cells. */
export function rollingFooter(input: RollingInput, layout: RollingLayout): Block[] {
  const { language, sales } = input;
  const { rows, totalRow } = layout;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const annual = cell(layout.annual, totalRow);
  const unit = quoted(input.unit?.many ?? say("unit.many"));
  const sums = { annual: count(annual), placed: count(cell(layout.placed, totalRow)), unit };
  const gap = cell(layout.uncovered, totalRow);
  const gapText = (key: "short" | "none" | "over") =>
    sentence(say(`rolling.gap.${key}`), { ...sums, over: count(`-${gap}`) });
  const found = checks(input, layout);
  const reasons = found.map((_, index) => `$${columnLetters(layout.texts)}$${firstRow + index}`).join("&");
  const good = sentence(say("rolling.check.good"), {
    sales: quoted(sales.table),
    plan: quoted(input.plan.table),
    annual: sums.annual,
  });
  return [
    ...planRows(input, layout),
    {
      at: cell(firstName, rows.gap),
      values: [[say("rolling.uncovered")]],
    },
    { at: cell(layout.annual, rows.gap), formulas: [[`=${gap}`]] },
    {
      at: cell(layout.quarters[0]?.column ?? 0, rows.gap),
      formulas: [[`=IF(${gap}>0,${gapText("short")},IF(${gap}<0,${gapText("over")},${gapText("none")}))`]],
    },
    { at: cell(layout.texts, firstRow), formulas: found.map((formula) => [`=${formula}`]) },
    { at: cell(firstName, rows.check), formulas: [[`=IF(${reasons}="",${good},"✗ "&${reasons})`]] },
    {
      at: cell(firstName, rows.legend),
      formulas: [[`=${sentence(say("rolling.legend"), { sales: quoted(sales.table) })}`]],
    },
    { at: cell(firstName, rows.chartTitle), values: [[chartTitle(input)]] },
    ...chartData(input, layout),
  ];
}

const count = (expression: string) => `TEXT(${expression},"#,##0")`;

function chartTitle({ language, unit }: RollingInput): string {
  const many = unit?.many ?? word(language, "unit.many");
  const text = word(language, "rolling.chart").replace("{unit}", many);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The company's plan of each month and quarter as the plan table has it, and what the sheet shows above it. */
function planRows(input: RollingInput, layout: RollingLayout): Block[] {
  const { rows, totalRow } = layout;
  const say = (key: "rolling.lockedPlan" | "rolling.change") => word(input.language, key);
  const columns = layout.quarters.flatMap(({ column, months: places }, quarter) => [
    { column, plan: `SUM(${cell(places[0] ?? column, rows.plan)}:${cell(places[2] ?? column, rows.plan)})` },
    ...places.map((place, index) => ({ column: place, plan: monthSum(input, quarter * 3 + index, [], rows.plan) })),
  ]);
  const year = layout.quarters.map(({ column }) => cell(column, rows.plan)).join("+");
  return [
    { at: cell(firstName, rows.plan), values: [[say("rolling.lockedPlan")], [say("rolling.change")]] },
    ...[...columns, { column: layout.annual, plan: year }, { column: layout.placed, plan: year }].map(
      ({ column, plan }): Block => ({
        at: cell(column, rows.plan),
        formulas: [
          [`=${plan}`],
          [column === layout.annual ? null : `=${cell(column, totalRow)}-${cell(column, rows.plan)}`],
        ],
      }),
    ),
  ];
}

/** Each a formula that gives a sentence, or "" when all is well. */
function checks(input: RollingInput, layout: RollingLayout): string[] {
  const { language, plan, sales, issue, rules } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const names = { ...defaultNames, ...rules.names };
  const ofYear: Condition[] =
    plan.year === undefined ? [] : [{ column: plan.year, cell: yearCell, criterion: yearCell }];
  const held = planSum("year", plan, ofYear, names);
  const shown = cell(layout.annual, layout.totalRow);
  const parts = { plan: quoted(plan.table), year: yearCell, issue: quoted(issue?.table ?? "") };
  const when = (test: string, key: Parameters<typeof word>[1], more: Readonly<Record<string, string>>) =>
    `IF(${test},${sentence(say(key), { ...parts, ...more })},"")`;
  const differ = (a: string, b: string) => `ABS(${a}-${b})>0.000001`;

  const closed = layout.hidden("closed");
  const ledger = `IF(${closed}=0,0,${salesSum(sales, {
    from: `DATE(${yearCell},1,1)`,
    before: `DATE(${yearCell},${closed}+1,1)`,
  })})`;
  const after = (sign: string) => {
    const [from, to] = [layout.quarters[0]?.column ?? 0, layout.lastColumn].map(columnLetters);
    const at = (row: string) => `$${from}${row}:$${to}${row}`;
    return `SUMIFS(${at(`$${layout.totalRow}`)},${at(`$${stateRow}`)},"${sign}")`;
  };
  const unplanned = `${ledger}-${after("=1")}`;
  const list = [
    when(differ(held, shown), "rolling.check.planDiffers", { table: count(held), shown: count(shown) }),
    when(`ABS(${unplanned})>0.000001`, "rolling.check.unplanned", { count: count(unplanned) }),
    ...ledgerGaps({ sales }, say),
  ];
  if (!issue) return list;
  const rows = layout.hidden("issueRows");
  const due =
    plan.year === undefined
      ? `ROWS(${columnReference(plan.table, plan.months[0] ?? "")})`
      : countOf(plan.table, ofYear);
  const targets = months.map((month) => `IF(${layout.state(month)}=1,0,${issueSum(issue, month, [])})`).join("+");
  const issuedTo = layout.hidden("issuedTo");
  const others: Condition = { column: issue.issuedTo, cell: issuedTo, criterion: `"<>"&${issuedTo}` };
  const isRecorded = (test: string) => `AND(${rows}>0,${test})`;
  return [
    ...list,
    when(isRecorded(`${rows}<>${due}`), "rolling.check.issueRows", { there: rows, due }),
    when(isRecorded(differ(`(${targets})`, after(">1"))), "rolling.check.issueDiffers", {
      table: count(`(${targets})`),
      shown: count(after(">1")),
    }),
    when(`${countOf(issue.table, [...ofPlanAndYear(issue, yearCell), others])}>0`, "rolling.check.issuedTo", {}),
  ];
}

/** What the chart draws, below the printed part: a month a row; 0 where a month is in another state. */
function chartData({ language, plan }: RollingInput, layout: RollingLayout): Block[] {
  const { rows, totalRow } = layout;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const first = layout.quarters[0]?.column ?? 0;
  return [
    { at: cell(firstName, rows.data), values: [[say("rolling.data")], ...plan.months.map((month) => [month])] },
    { at: cell(first, rows.data), values: [chartSeries.map((series) => say(`rolling.series.${series}`))] },
    {
      at: cell(first, rows.data + 1),
      formulas: months.map((month) => {
        const shown = cell(layout.monthColumn(month), totalRow);
        const states = [1, 2, 3].map((state) => `=IF(${layout.state(month)}=${state},${shown},0)`);
        return [...states, `=${cell(layout.monthColumn(month), rows.plan)}`];
      }),
    },
  ];
}
