import type { yearSheetsPaneEn } from "./yearSheets.en";

export const yearSheetsPaneZh: Readonly<Record<keyof typeof yearSheetsPaneEn, string>> = {
  "code.quarterNotBegun": "截至统计日，{year} 年第 {quarter} 季度尚未开始。请选择更早的季度，或更晚的统计日。",
  "code.earlierReview": "该季度已有评价表“{sheet}”，保持不变。新表“{made}”带入其中 {n} 行原因和措施。",
};
