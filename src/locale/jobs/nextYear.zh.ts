import type { nextYearJobEn } from "./nextYear.en";

export const nextYearJobZh: Readonly<Record<keyof typeof nextYearJobEn, string>> = {
  "job.nextYear": "编制下年度计划",
  "what.opportunity": "，机会：{parts}",
  "what.opportunityPart": "{period} {share}",
  "what.opportunityComma": "、",
};
