import type { MonthPeriod } from "../planning/targets/plan/types";
import type { IssueTable } from "./issue/input";
import { monthHeaders } from "./language";
import { numberFormats } from "./numberFormats";
import { recordTable, type RecordColumn, type RecordPlaces } from "./recordTable";

/** Name of the Excel table of issued plans, in every language: by it they are found wherever the table was moved. */
export const issueTable = "PlanboardIssue";

export const monthIds = Array.from({ length: 12 }, (_, month) => `M${month + 1}` as MonthPeriod);

/** The months of a record, January first. General: a format with optional decimals would show whole numbers as "199." */
export const monthRecordColumns = monthIds.map((id, month): RecordColumn<MonthPeriod> => ({
  ...{ id, width: 9, format: numberFormats.general, align: "right" },
  header: (language) => monthHeaders(language)[month] ?? "",
}));

export type IssueColumn = "plan" | "year" | "issuedTo" | MonthPeriod;
export type IssuePlaces = RecordPlaces<IssueColumn>;

/** Targets in force: a row a unit of a plan's year, with how many leading months are issued. */
export const issueRecord = recordTable<IssueColumn>({
  ...{ table: issueTable, title: "issue.title", note: "issue.note" },
  before: [
    { id: "plan", header: "locks.plan", width: 14 },
    { id: "year", header: "locks.year", width: 8, format: "0", align: "left" },
  ],
  after: [{ id: "issuedTo", header: "issue.issuedTo", width: 10, format: "0", align: "right" }, ...monthRecordColumns],
});

/**
 * The table as formulas name it, by the headers it has (those of a new one: `issueRecord.headers`). Undefined when it
 * lacks a column: formulas over it would be #REF!.
 */
export function issueTableOf(
  headers: readonly string[],
  dimensions: readonly string[],
  planName: string,
): IssueTable | undefined {
  const places = issueRecord.places(headers, dimensions);
  if ("missing" in places) return undefined;
  const { columns } = places;
  const at = (column: number) => headers[column] ?? "";
  return {
    ...{ table: issueTable, planName, plan: at(columns.plan), year: at(columns.year), issuedTo: at(columns.issuedTo) },
    dimensions: places.dimensions.map(at),
    months: monthIds.map((id) => at(columns[id])),
    monthsAdjoin: monthIds.every((id, month) => columns[id] === columns.M1 + month),
  };
}
