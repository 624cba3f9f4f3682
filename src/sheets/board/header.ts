import { cell, columnLetters } from "../address";
import { countOf } from "../conditions";
import { countText, quoted, sentence, shareText } from "../formulaText";
import { fill } from "../../locale/fill";
import { ofPlanAndYear } from "../issue/conditions";
import type { Block, CellValue } from "../spec";
import { columnReference } from "../tableReference";
import { withUnit, type BoardContext } from "./context";
import type { BoardColumnId } from "./columns";
import { halfScale } from "./conditional";
import { headline } from "./headline";
import { dimensionList } from "./labels";
import { statusEnds, statusLegend } from "./statusFormulas";

/** First columns of the groups of a header band. */
const groupStarts = { year: "annualPlan", month: "monthPlan", outlook: "landingMonth" } as const;

/** Rows 2 to 8: the message, what is counted from where, scales, group labels, figures, context, column headers. */
export function boardHeader(context: BoardContext): Block[] {
  const { layout, say, names, language } = context;
  const left = (row: number) => cell(layout.firstName, row);
  const at = (id: BoardColumnId) => layout.at(id, layout.totalRow);
  const count = (id: BoardColumnId) => countText(at(id));
  const counted = (id: BoardColumnId) => withUnit(context, count(id));
  const share = (id: BoardColumnId) => shareText(at(id));
  const year = `YEAR(${names.asOf})`;
  const month = `INDEX(${names.monthLong},MONTH(${names.asOf}))`;
  // Group labels are capitals in English.
  const period = { year, month: language === "en" ? `UPPER(${month})` : month };
  const timeShare = `TEXT(${names.timeProgress},"0%")`;
  const signed = (id: BoardColumnId, format: string) => `IF(${at(id)}="","–",TEXT(${at(id)},"${format}"))`;
  const perDay = `IF(${names.daysElapsed}=0,"–",TEXT(${at("monthToDate")}/${names.daysElapsed},"0.0"))`;

  const formulas: [string, string][] = [
    [left(2), headline(context)],
    [left(3), what(context)],
    ...scales(context),
    [left(6), names.asOf],
    [
      left(7),
      sentence(say("board.context.asOf"), { elapsed: names.daysElapsed, days: names.daysTotal, share: timeShare }),
    ],
    [layout.at(groupStarts.year, 5), sentence(say("board.group.year"), period)],
    [
      layout.at(groupStarts.year, 6),
      sentence(say("board.kpi.year"), { done: count("yearToDate"), plan: counted("annualPlan") }),
    ],
    [
      layout.at(groupStarts.year, 7),
      sentence(say("board.context.year"), {
        progress: share("annualProgress"),
        planToDate: counted("planToDate"),
        growth: signed("yearOnYear", "+0%;-0%;0%"),
      }),
    ],
    [layout.at(groupStarts.month, 5), sentence(say("board.group.month"), period)],
    [
      layout.at(groupStarts.month, 6),
      sentence(say("board.kpi.month"), { done: count("monthToDate"), plan: counted("monthPlan") }),
    ],
    [
      layout.at(groupStarts.month, 7),
      sentence(say("board.context.month"), {
        progress: share("monthProgress"),
        time: timeShare,
        needed: signed("neededPerDay", "0.0"),
        soFar: perDay,
      }),
    ],
    [layout.at(groupStarts.outlook, 6), sentence(say("board.kpi.outlook"), { landing: counted("landingYear") })],
    [
      layout.at(groupStarts.outlook, 7),
      sentence(say("board.context.outlook"), {
        gap: signed("landingGap", "+#,##0;-#,##0;0"),
        month: `INDEX(${names.monthNames},MONTH(${names.asOf}))`,
        landing: count("landingMonth"),
        plan: count("monthPlan"),
      }),
    ],
    ...legend(context),
  ];
  return [
    ...formulas.map(([place, formula]): Block => ({ at: place, formulas: [[`=${formula}`]] })),
    { at: left(5), values: [[say("board.group.asOf")]] },
    { at: layout.at(groupStarts.outlook, 5), values: [[say("board.group.outlook")]] },
    { at: left(8), values: [columnHeaders(context)] },
  ];
}

function what({ say, layout, input, unit, names, language, issueRows }: BoardContext): string {
  const { sales, plan, issue } = input;
  const issued = issue
    ? `&IF(${issueRows}=0,"",${sentence(say("board.whatIssued"), { issue: quoted(issue.table) })})`
    : "";
  return `${sentence(say(layout.dimensions.length > 0 ? "board.what" : "board.whatCompany"), {
    dimensions: quoted(dimensionList(language, layout.dimensions)),
    unit: quoted(unit.many),
    sales: quoted(sales.table),
    plan: quoted(plan.table),
    year: `YEAR(${names.asOf})`,
    count: `TEXT(COUNTIFS(${columnReference(sales.table, sales.date)},"<"&${names.asOf}+1),"#,##0")`,
  })}${issued}`;
}

/** Row 4, invisible: half widths of the difference bars, so that every bar of a column has one scale; status words. */
function scales({ layout, status, worst, best, input, names, issueRows }: BoardContext): [string, string][] {
  const ends = statusEnds(status);
  const { issue } = input;
  const issued: [string, string][] = issue
    ? [[issueRows.replaceAll("$", ""), countOf(issue.table, ofPlanAndYear(issue, names.planYear))]]
    : [];
  const halfWidths = layout.columns
    .filter(({ bar }) => bar === "difference")
    .map(({ column }): [string, string] => {
      const letters = columnLetters(column);
      const values = `${letters}${layout.firstRow}:${letters}${layout.totalRow - 1}`;
      return [cell(column, 4), halfScale(values)];
    });
  return [...halfWidths, [worst.replaceAll("$", ""), ends.worst], [best.replaceAll("$", ""), ends.best], ...issued];
}

/** Row 3, right. */
function legend({ layout, status, say }: BoardContext): [string, string][] {
  const [best, middle, worst] = statusLegend(status, say);
  return [
    [layout.at("aheadOfTime", 3), best],
    [layout.at("landingMonth", 3), middle],
    [layout.at("landingGap", 3), worst],
  ];
}

function columnHeaders({ layout, say, unit }: BoardContext): CellValue[] {
  const headers: CellValue[] = layout.dimensions.length > 0 ? [...layout.dimensions] : [""];
  for (const { column, header } of layout.columns) {
    headers[column - layout.firstName] = fill(say(header), { unit: unit.many });
  }
  return Array.from(headers, (header) => header ?? null);
}
