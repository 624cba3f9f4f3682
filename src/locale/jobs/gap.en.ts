/** What the job of the gap sheet (T8) writes. */
export const gapJobEn = {
  "sheet.gapOf": "Gap {year}",
  "job.gap": "Gap bridge",
  "what.gap": "Gap {year}, {n} {n|segment|segments}",
} as const;
