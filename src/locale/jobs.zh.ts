import type { JobsKey } from "./jobs.en";

export const jobsZh: Record<JobsKey, string> = {
  "sheet.plan": "计划",
  "sheet.planOf": "{year}年计划",
  "sheet.progress": "进度看板",
  "sheet.rules": "规则",

  "job.grade": "意向分级",
  "job.split": "目标分解",
  "job.board": "进度看板",
  "what.grade": "{leads} 条意向客户，{n} 条变级",
  "what.split": "{year} 年计划，{n} 行{way}",
  "what.bySales": "，按销量",
  "what.byMeasure": "，按{measure}",
  "what.byComposite": "，按综合比重",
  "what.bothMargins": "，双向分解",
  "what.workingDays": "，按工作日",
  "what.board": "新看板，{n} 行",
  "freeze.note": "Planboard：{at} 的公式，{date} 固定为数值，可在“共享检查”中恢复。",
  "job.share": "共享检查",
  "what.frozen": "固定 {formulas} 个公式，共 {cells} 格",
  "what.thawed": "恢复 {formulas} 个公式，共 {cells} 格",
};
