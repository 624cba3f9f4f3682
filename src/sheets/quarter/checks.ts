import { cell, columnLetters } from "../address";
import { ledgerGaps } from "../board/checks";
import { salesSum } from "../board/salesFormulas";
import { quoted, sentence } from "../formulaText";
import { word } from "../language";
import { ofPlanAndYear } from "../issue/conditions";
import type { Block } from "../spec";
import { columnReference } from "../tableReference";
import { planYear, quarterSum, quarterWindow } from "./body";
import type { QuarterInput } from "./input";
import { firstName, firstRow, quarterCell, statusCells, yearCell, type QuarterLayout } from "./layout";

/** The two lines under the total: ✓ or ✗ with every reason, and how to read the sheet. */
export function quarterChecks(input: QuarterInput, layout: QuarterLayout): Block[] {
  const { language, sales, plan } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const found = reasons(input, layout);
  const cells = found.map((_, index) => `$${columnLetters(layout.texts)}$${firstRow + index}`).join("&");
  const good = sentence(say("quarter.check.good"), { sales: quoted(sales.table), plan: quoted(plan.table) });
  return [
    { at: cell(layout.texts, firstRow), formulas: found.map((formula) => [`=${formula}`]) },
    { at: cell(firstName, layout.totalRow + 1), formulas: [[`=IF(${cells}="",${good},"✗ "&${cells})`]] },
    { at: cell(firstName, layout.totalRow + 2), values: [[say("quarter.note")]] },
  ];
}

/** Each a formula that gives a sentence, or "" when all is well. */
function reasons(input: QuarterInput, layout: QuarterLayout): string[] {
  const { language, sales, plan, issue } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const count = (expression: string) => `TEXT(${expression},"#,##0")`;
  const when = (test: string, key: Parameters<typeof word>[1], parts: Readonly<Record<string, string>>) =>
    `IF(${test},${sentence(say(key), parts)},"")`;
  const differ = (a: string, b: string) => `ABS(${a}-${b})>0.000001`;
  const total = (id: "plan" | "actual" | "target") => layout.at(id, layout.totalRow);
  const held = `(${quarterSum(plan, layout, planYear(input), 0)})`;
  const unplanned = `${salesSum(sales, quarterWindow(layout))}-${total("actual")}`;
  const { status } = statusCells(input, layout);
  const from = columnReference(status.table, status.from);
  // Ascending: no threshold has one that is not above it right behind it, and the first is not above 0.
  const next = (first: string, last: string) => `INDEX(${from},${first}):INDEX(${from},${last})`;
  const disorder =
    `INDEX(${from},1)>0,IF(ROWS(${from})<2,FALSE,` +
    `SUMPRODUCT(1*(${next("2", `ROWS(${from})`)}<=${next("1", `ROWS(${from})-1`)}))>0)`;
  const list = [
    when(differ(held, total("plan")), "rolling.check.planDiffers", {
      ...{ plan: quoted(plan.table), year: `${yearCell}&" Q"&${quarterCell}` },
      ...{ table: count(held), shown: count(total("plan")) },
    }),
    when(`ABS(${unplanned})>0.000001`, "quarter.check.unplanned", { count: count(unplanned) }),
    when(`OR(${disorder})`, "quarter.check.thresholds", { rules: quoted(status.table) }),
    ...ledgerGaps({ sales }, say),
  ];
  if (!issue) return list;
  const issued = `(${quarterSum(issue, layout, ofPlanAndYear(issue, yearCell), 3)})`;
  const isOther = `IF(OR(${quarterCell}=4,${layout.hidden("issueRows")}=0),FALSE,${differ(issued, total("target"))})`;
  return [
    ...list,
    when(isOther, "quarter.check.issueDiffers", {
      ...{ issue: quoted(issue.table), table: count(issued), shown: count(total("target")) },
    }),
  ];
}
