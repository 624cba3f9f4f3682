/** What Start next year writes into the workbook, and the opportunity of every split in the journal. */
export const nextYearJobsEn = {
  "job.nextYear": "Start next year",
  // Begins what.split and what.nextYear: by it the split of a year is found in the journal.
  "what.planOf": "Plan {year}, ",
  "what.nextYear": "Plan {year}, {n} {n|row|rows}, from the plan of {from}{way}",
  "what.opportunity": ", opportunity {parts}",
  "what.opportunityComma": ", ",
} as const;
