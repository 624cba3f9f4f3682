import type { quarterEn } from "./quarter.en";

export const quarterZh: Readonly<Record<keyof typeof quarterEn, string>> = {
  "job.quarter": "季度评价",
  "quarter.quarter": "季度",
  "quarter.yearOf": "{year} 年 {quarter}",
  "quarter.notOver": "截至 {date}，{quarter} 尚未结束，评价表会注明“至今”。",
  "quarter.unit": "单位",
  "quarter.actualPlan": "实际 / 计划",
  "quarter.achievement": "达成率",
  "quarter.verdict": "评价",
  "quarter.rolledIn": "滚入",
  "quarter.rolledSum": "滚入下一季度：{rolled}",
  "quarter.total": "合计",
  "quarter.sum": "{quarter} 计划 {plan}，实际 {actual}，达成 {share}",
  "quarter.live": "{count} 个单位，数字均为原生公式；原因和措施请在表中填写。",
  "quarter.do": "写入评价表",
  "quarter.done": "“{sheet}”已写入，共 {count} 个单位",
};
