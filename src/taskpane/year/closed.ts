import type { WorkbookSummary } from "../../workbook/types";
import { monthOf, yearOf } from "../words/dates";

/** How many leading months of a year are closed on a day: those before the day's month. */
export function closedMonths(year: number, asOf: number): number {
  const now = yearOf(asOf);
  return now > year ? 12 : now < year ? 0 : monthOf(asOf);
}

/** The day the workbook's boards are judged by, when one is typed there; today without. */
export function workbookDay(summary: WorkbookSummary | undefined, today: number): number {
  const typed = summary?.rules?.map(({ asOf }) => asOf).find((asOf) => typeof asOf === "number");
  return typed ?? today;
}
