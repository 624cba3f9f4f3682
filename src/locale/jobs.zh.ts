import type { JobsKey } from "./jobs.en";

export const jobsZh: Record<JobsKey, string> = {
  "sheet.plan": "计划",
  "sheet.planOf": "{year}年计划",
  "sheet.progress": "进度看板",
  "sheet.rules": "规则",
};
