import type { yearSheetsEn } from "./yearSheets.en";

export const yearSheetsZh: Readonly<Record<keyof typeof yearSheetsEn, string>> = {
  "sheet.rollingOf": "{year}年滚动计划",
  "sheet.quarterOf": "{year}年第{quarter}季度评价",

  "job.rollingSheet": "滚动计划表",
  "job.quarter": "季度评价",
  "what.rollingSheet": "新建 {year} 年滚动计划表，{n} 行",
  "what.quarter": "{year} 年第 {quarter} 季度，{n} 行",
};
