import { cell, columnLetters } from "../address";
import { ofPlanAndYear } from "../issue/conditions";
import { quoted, sentence } from "../formulaText";
import type { Block } from "../spec";
import { columnReference } from "../tableReference";
import { fill } from "../../locale/fill";
import { planConditions, type BoardContext } from "./context";
import { plural } from "./labels";
import type { SalesTable } from "./input";
import { monthSumOf, planSum } from "./planFormulas";
import { salesSum } from "./salesFormulas";

/** The two lines under the total: ✓ or ✗ with every reason, and how to read the board. */
export function boardChecks(context: BoardContext): Block[] {
  const { layout, say, input, language } = context;
  const checks = reasons(context);
  const cells = checks.map((_, index) => layout.helper("checks", layout.firstRow + index));
  const total = `TEXT(${layout.at("yearToDate", layout.totalRow)},"#,##0")`;
  const good = sentence(say("board.check.good"), { sales: quoted(input.sales.table), total });
  const notes = quoted(say("board.note.bars"));
  const outline =
    layout.folds.length > 0
      ? fill(say("board.note.outline"), { dimensions: plural(language, layout.dimensions.slice(1).join(", ")) })
      : "";
  const found = cells.join("&");
  return [
    {
      at: cell(layout.helperColumns.last, layout.firstRow),
      formulas: checks.map((formula) => [`=${formula}`]),
    },
    {
      at: cell(layout.firstName, layout.totalRow + 1),
      formulas: [[`=IF(${found}="",${good}&${notes},"✗ "&${found})`]],
    },
    { at: cell(layout.firstName, layout.totalRow + 2), values: [[say("board.note.landing") + outline]] },
  ];
}

/** Each a formula that gives a sentence, or "" when all is well. */
function reasons(context: BoardContext): string[] {
  const { say, layout, input, names } = context;
  const { plan, sales } = input;
  const planName = quoted(plan.table);
  const salesName = quoted(sales.table);
  const list: string[] = [];
  if (plan.year !== undefined) {
    const rows = `SUMPRODUCT(1*(${columnReference(plan.table, plan.year)}=${names.planYear}))`;
    list.push(`IF(${rows}=0,${sentence(say("board.check.noYear"), { plan: planName, year: names.planYear })},"")`);
  }
  const held = planSum("year", plan, planConditions(context, [], layout.totalRow), names);
  const shown = layout.at("annualPlan", layout.totalRow);
  list.push(
    `IF(ABS(${held}-${shown})>0.000001,` +
      sentence(say("board.check.planDiffers"), {
        plan: planName,
        table: `TEXT(${held},"#,##0")`,
        shown: `TEXT(${shown},"#,##0")`,
      }) +
      ',"")',
  );
  list.push(...issueDiffers(context));
  if (layout.dimensions.length > 0) {
    // Two equal rows of a summed plan cannot be told from two of its rows that differ elsewhere.
    if (!plan.isSummed) list.push(repeated(context));
    list.push(unplannedBelow(context));
  }
  list.push(...ledgerGaps(input, say));
  const ledger = salesSum(sales, { from: names.yearStart, through: names.asOf });
  const difference = `${layout.at("yearToDate", layout.totalRow)}-${ledger}`;
  list.push(
    `IF(ABS(${difference})>0.000001,` +
      `${sentence(say("board.check.total"), { sales: salesName, difference: `TEXT(${difference},"#,##0")` })},"")`,
  );
  return list;
}

/** Month plans that are issued, but of no line here. */
function issueDiffers({ say, layout, input, names, issueRows }: BoardContext): string[] {
  const { issue } = input;
  if (!issue) return [];
  const held = monthSumOf(issue, ofPlanAndYear(issue, names.planYear), `MONTH(${names.asOf})`);
  const shown = layout.at("monthPlan", layout.totalRow);
  const text = sentence(say("board.check.issueDiffers"), {
    issue: quoted(issue.table),
    ...{ table: `TEXT(${held},"#,##0")`, shown: `TEXT(${shown},"#,##0")` },
  });
  return [`IF(AND(${issueRows}>0,ABS(${held}-${shown})>0.000001),${text},"")`];
}

function repeated(context: BoardContext): string {
  const { layout, say, input } = context;
  const first = layout.helper("planRows", layout.firstRow);
  const counts = `${first}:${layout.helper("planRows", layout.lastPlanRow)}`;
  const place = `MATCH(MAX(${counts}),${counts},0)`;
  const names = layout.dimensions.map((_, dimension) => {
    const letters = columnLetters(layout.firstName + dimension);
    return `INDEX($${letters}$${layout.firstRow}:$${letters}$${layout.lastPlanRow},${place})`;
  });
  const text = sentence(say("board.check.repeated"), { names: names.join('&" "&'), plan: quoted(input.plan.table) });
  return `IF(MAX(${counts})>1,${text},"")`;
}

function unplannedBelow({ layout, say }: BoardContext): string {
  const row = layout.unplannedRow ?? layout.totalRow;
  const cells = (["monthsClosed", "samePeriodLastYear", "today", "monthToDate"] as const).map((id) =>
    layout.at(id, row),
  );
  return `IF(MIN(${cells.join(",")})<-0.000001,${quoted(say("board.check.unplannedBelow"))},"")`;
}

/** Rows of a ledger without a date, and without a quantity, each a formula that gives a sentence or "". */
export function ledgerGaps({ sales }: Pick<BoardContext["input"], "sales">, say: BoardContext["say"]): string[] {
  return [
    missing(sales, say("board.check.noDate"), sales.date, sales.quantity),
    missing(sales, say("board.check.noQuantity"), sales.quantity, sales.date),
  ];
}

/** Ledger rows that have something in `other` but no number in `needed`. */
function missing({ table }: SalesTable, template: string, needed: string, other: string): string {
  const column = (name: string) => columnReference(table, name);
  const rows = `SUMPRODUCT((${column(needed)}&${column(other)}<>"")*(1-ISNUMBER(${column(needed)})))`;
  return `IF(${rows}>0,${sentence(template, { count: rows, sales: quoted(table) })},"")`;
}
