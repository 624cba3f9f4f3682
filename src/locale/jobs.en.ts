/** Names of the sheets that jobs add. */
export const jobsEn = {
  "sheet.plan": "Plan",
  "sheet.planOf": "Plan {year}",
  "sheet.progress": "Progress",
  "sheet.rules": "Rules",
} as const;

export type JobsKey = keyof typeof jobsEn;
