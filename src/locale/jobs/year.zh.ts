import type { yearJobsEn } from "./year.en";

export const yearJobsZh: Readonly<Record<keyof typeof yearJobsEn, string>> = {
  "sheet.issue": "下达计划",
  "sheet.versions": "计划版本",
  "job.issue": "月度下达",
  "job.roll": "滚动计划",
  "job.versions": "计划版本",
  "what.lockYear": "{year} 年：锁定年度总量",
  "what.unlockYear": "{year} 年：解锁年度总量，{reason}",
  "what.issue": "{year} 年：下达{month}{reason}",
  "what.withdraw": "{year} 年：收回{month}，{reason}",
  "what.roll": "{year} 年：滚动，{way}",
  "what.restore": "{year} 年：恢复第 {version} 版{reason}",
  "what.putBack": "{year} 年：改回 {n} 个手工改动的数字",
  "what.adopt": "{year} 年：将 {n} 个手工改动的数字存为新版本",
  "year.reason": "，{reason}",
  "year.restored": "第 {version} 版{reason}",
  "year.rolled": "已结 {closed} 个月{quarter}{cap}",
  "year.quarter": "，优先在本季度内补齐",
  "year.cap": "，每月最多上调 {cap}%",
};
