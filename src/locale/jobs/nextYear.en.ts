/** What the start of a year, and the opportunity a split was made with, say in the workbook. */
export const nextYearJobEn = {
  "job.nextYear": "Start next year",
  "what.opportunity": ", opportunity {parts}",
  "what.opportunityPart": "{period} {share}",
  "what.opportunityComma": ", ",
} as const;
