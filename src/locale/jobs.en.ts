import { gapJobEn } from "./jobs/gap.en";
import { yearJobsEn } from "./jobs/year.en";
import { yearSheetsEn } from "./jobs/yearSheets.en";
import { nextYearJobEn } from "./jobs/nextYear.en";

/** What jobs write into the workbook: names of sheets, notes, and what the journal says of a write. */
export const jobsEn = {
  ...gapJobEn,
  ...nextYearJobEn,
  "sheet.plan": "Plan",
  "sheet.planOf": "Plan {year}",
  "sheet.progress": "Progress",
  "sheet.rules": "Rules",
  "sheet.locks": "Locks",

  "job.grade": "Grade leads",
  "job.split": "Split target",
  "job.board": "Build board",
  "what.grade": "{n} {n|grade|grades} changed, {leads} {leads|lead|leads}",
  "what.split": "Plan {year}, {n} {n|row|rows}{way}",
  "what.bySales": ", by sales",
  "what.byMeasure": ", by {measure}",
  "what.byComposite": ", by recent sales and targets",
  "what.bothMargins": ", two-way",
  "what.workingDays": ", by working days",
  "what.board": "New board, {n} {n|row|rows}",
  "freeze.note": "Planboard: formula of {at}, frozen on {date}. Share safely brings it back.",
  "job.repair": "Repair plan sheet",
  "what.repair": "{sheet}: {n} {n|formula|formulas} put back",
  "job.share": "Share safely",
  "what.frozen": "{formulas} {formulas|formula|formulas} frozen, {cells} {cells|cell|cells}",
  "what.thawed": "{formulas} {formulas|formula|formulas} brought back, {cells} {cells|cell|cells}",
  "job.plan": "Edit plan",
  "what.plan": "{year}: {what}",
  "plan.lines": "{n} {n|line|lines}",
  "plan.cell": "{place} {before} → {after}",
  "plan.cells": "{place} {before} → {after} …",
  "plan.place": "{period} of {line}",
  "plan.locked": "{n} {n|lock|locks} set",
  "plan.unlocked": "{n} {n|lock|locks} lifted",
  "plan.comma": ", ",
  "line.company": "the company",
  ...yearJobsEn,
  ...yearSheetsEn,
} as const;

export type JobsKey = keyof typeof jobsEn;
