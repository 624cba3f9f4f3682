/** What the jobs of the rolling plan's sheet and the quarterly evaluation write into the workbook. */
export const yearSheetsEn = {
  "sheet.rollingOf": "Rolling plan {year}",
  "sheet.quarterOf": "Q{quarter} {year} review",

  "job.rollingSheet": "Rolling plan sheet",
  "job.quarter": "Evaluate quarter",
  "what.rollingSheet": "new sheet of {year}, {n} {n|row|rows}",
  "what.quarter": "Q{quarter} {year}, {n} {n|row|rows}",
} as const;
