import type { issueEn } from "./issue.en";

export const issueZh: Readonly<Record<keyof typeof issueEn, string>> = {
  "locks.unlockReason": "解锁原因",
  "issue.title": "下达计划",
  "issue.note":
    "每行是一个单位的现行目标；“已下达至”是从 1 月起已下达的月数。看板读取此表，请用 Planboard 下达、收回和滚动；手工改动会被查出并提示。可以排序、筛选、加列。",
  "issue.issuedTo": "已下达至",
  "versions.title": "计划版本",
  "versions.note":
    "每次锁定、下达、滚动都留下一个版本：首行是全公司目标，下面是有变动的单位。请用 Planboard 对比和恢复，不要改动各行；可以排序、筛选。",
  "versions.version": "版本",
  "versions.kind": "操作",
  "versions.record": "内容",
  "versions.by": "操作人",
  "versions.on": "时间",
  "versions.remark": "说明",
  "versions.kind.locked": "锁定",
  "versions.kind.issued": "下达",
  "versions.kind.withdrawn": "收回",
  "versions.kind.rolled": "滚动",
  "versions.kind.restored": "恢复",
  "versions.kind.adopted": "存为版本",
  "versions.record.plan": "计划",
  "versions.record.targets": "目标",
};
