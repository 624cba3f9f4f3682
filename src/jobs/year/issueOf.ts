import type { NewSheet } from "../../sheets/change";
import { freeSheetName } from "../../sheets/freeName";
import type { IssueTable } from "../../sheets/issue/input";
import { issueRecord, issueTableOf } from "../../sheets/issueSheet";
import { word } from "../../sheets/language";
import type { TableData } from "../../workbook/types";
import { joinedKey, key } from "../../planning/text/key";
import { protectedKey, type NameReader, type PlanLine } from "../boardData";
import type { Language, Source } from "../types";

/** Headers of all dimensions of a plan, outermost first. */
function planDimensions({ data, found }: Source): string[] {
  return found.dimensions.map((column) => data.headers[column] ?? "");
}

/** The Issue table of a workbook as a plan reads it; undefined when there is none, or it lacks a column. */
export function issueOf(issue: TableData | undefined, plan: Source, planName: string): IssueTable | undefined {
  return issue && issueTableOf(issue.headers, planDimensions(plan), planName);
}

/**
 * The same, or a new one, blank: formulas over a table that is not there are #REF! for good, so the first sheet that
 * reads it brings it along. `sheets` are the names in use.
 */
export function issueOrNew(
  { issue, plan, language }: { readonly issue?: TableData; readonly plan: Source; readonly language: Language },
  planName: string,
  sheets: readonly string[],
): { readonly issue?: IssueTable; readonly changes: readonly NewSheet[]; readonly sheets: readonly string[] } {
  if (issue) {
    const there = issueOf(issue, plan, planName);
    return { ...(there && { issue: there }), changes: [], sheets };
  }
  const dimensions = planDimensions(plan);
  const name = freeSheetName(word(language, "issue.title"), sheets);
  const made = issueTableOf(issueRecord.headers(language, dimensions), dimensions, planName);
  return {
    ...(made && { issue: made }),
    changes: [{ kind: "newSheet", sheet: issueRecord.sheet(language, name, dimensions, []) }],
    sheets: [...sheets, name],
  };
}

/** The Issue table as the rows of a sheet by these dimensions read it: what is left out is summed. */
export function issueBy(issue: IssueTable, plan: Source, dimensions: readonly string[]): IssueTable {
  const all = planDimensions(plan).map(key);
  return { ...issue, dimensions: dimensions.map((header) => issue.dimensions[all.indexOf(key(header))] ?? header) };
}

/**
 * Targets in force of each line of a plan, 12 months, as formulas of a sheet read them: 0 for a line without a row, and
 * the plan itself where the table has no row of the plan and year. `issue` is by the dimensions of the lines.
 */
export function targetsOf(
  lines: readonly PlanLine[],
  { data, issue, year, nameOf }: { data?: TableData; issue?: IssueTable; year: number; nameOf: NameReader },
): readonly (readonly number[])[] {
  const plan = lines.map(({ months }) => months);
  if (!data || !issue) return plan;
  const at = (header: string) => data.headers.indexOf(header);
  const months = issue.months.map(at);
  const dimensions = issue.dimensions.map(at);
  const rows = data.rows.filter(
    (row) => key(String(row[at(issue.plan)] ?? "")) === key(issue.planName) && row[at(issue.year)] === year,
  );
  if (rows.length === 0) return plan;
  const sums = new Map<string, number[]>();
  for (const row of rows) {
    const line = joinedKey(dimensions.map((column) => protectedKey(nameOf(row[column]))));
    const values = months.map((column) => (typeof row[column] === "number" ? row[column] : 0));
    sums.set(
      line,
      values.map((value, month) => value + (sums.get(line)?.[month] ?? 0)),
    );
  }
  return lines.map(({ keys }) => sums.get(joinedKey(keys)) ?? months.map(() => 0));
}
