import type { nextYearJobsEn } from "./nextYear.en";

export const nextYearJobsZh: Readonly<Record<keyof typeof nextYearJobsEn, string>> = {
  "job.nextYear": "启动下一年度",
  "what.planOf": "{year} 年计划，",
  "what.nextYear": "{year} 年计划，{n} 行，延续 {from} 年计划{way}",
  "what.opportunity": "，机会：{parts}",
  "what.opportunityComma": "、",
};
