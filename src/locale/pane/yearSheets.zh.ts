import type { yearSheetsPaneEn } from "./yearSheets.en";

export const yearSheetsPaneZh: Readonly<Record<keyof typeof yearSheetsPaneEn, string>> = {
  "code.quarterNotBegun": "截至统计日，{year} 年第 {quarter} 季度尚未开始。请选择更早的季度，或更晚的统计日。",
  "code.earlierReview": "工作表“{sheet}”已是该季度的评价，保持不变。新工作表“{made}”带入了其中 {n} 行原因和措施。",
};
