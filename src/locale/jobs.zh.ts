import { gapJobZh } from "./jobs/gap.zh";
import type { JobsKey } from "./jobs.en";
import { yearJobsZh } from "./jobs/year.zh";
import { yearSheetsZh } from "./jobs/yearSheets.zh";
import { nextYearJobZh } from "./jobs/nextYear.zh";

export const jobsZh: Record<JobsKey, string> = {
  ...gapJobZh,
  ...nextYearJobZh,
  "sheet.plan": "计划",
  "sheet.planOf": "{year}年计划",
  "sheet.progress": "进度看板",
  "sheet.rules": "规则",
  "sheet.locks": "锁定",

  "job.grade": "意向分级",
  "job.split": "目标分解",
  "job.board": "进度看板",
  "what.grade": "{leads} 条意向客户，{n} 条级别有变化",
  "what.split": "{year} 年计划，{n} 行{way}",
  "what.bySales": "，按销量",
  "what.byMeasure": "，按{measure}",
  "what.byComposite": "，按综合比重",
  "what.bothMargins": "，双向分解",
  "what.workingDays": "，按工作日",
  "what.board": "新看板，{n} 行",
  "freeze.note": "Planboard：{at} 的公式，{date} 固定为数值，可在“共享检查”中恢复。",
  "job.repair": "修复计划表",
  "what.repair": "{sheet}：恢复 {n} 个公式",
  "job.share": "共享检查",
  "what.frozen": "固定 {formulas} 个公式，共 {cells} 格",
  "what.thawed": "恢复 {formulas} 个公式，共 {cells} 格",
  "job.plan": "调整计划",
  "what.plan": "{year} 年：{what}",
  "plan.lines": "{n} 行",
  "plan.cell": "{place} {before} → {after}",
  "plan.cells": "{place} {before} → {after} 等",
  "plan.place": "{line}{period}",
  "plan.locked": "加锁 {n} 处",
  "plan.unlocked": "解锁 {n} 处",
  "plan.comma": "，",
  "line.company": "公司",
  ...yearJobsZh,
  ...yearSheetsZh,
};
