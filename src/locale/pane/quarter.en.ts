/** Words of the page that evaluates a quarter. */
export const quarterEn = {
  "job.quarter": "Evaluate quarter",
  "quarter.quarter": "Quarter",
  "quarter.yearOf": "{quarter} {year}",
  "quarter.notOver": "{quarter} is not over on {date}: the review says “so far”.",
  "quarter.unit": "Unit",
  "quarter.actualPlan": "Actual / plan",
  "quarter.achievement": "Done",
  "quarter.verdict": "Verdict",
  "quarter.rolledIn": "Rolled in",
  "quarter.rolledSum": "Rolled into the next quarter: {rolled}",
  "quarter.total": "Total",
  "quarter.sum": "{actual} of {plan} in {quarter}, {share}",
  "quarter.live": "{count} {n|unit|units} in native formulas; causes and measures are typed beside them.",
  "quarter.do": "Write review",
  "quarter.done": "{sheet} written, {count} {n|unit|units}",
} as const;
