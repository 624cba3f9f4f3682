import type { nextYearEn } from "./nextYear.en";

export const nextYearZh: Readonly<Record<keyof typeof nextYearEn, string>> = {
  "job.nextYear": "编制下年度计划",
  "nextYear.from": "沿用",
  "nextYear.fromYear": "{year} 年计划",
  "nextYear.basis":
    "编制 {next} 年计划：沿用现有 {count} 行，占比按 {year} 年销量（{sold} 台），各月按 {years} 年销量。",
  "nextYear.total": "{year} 年总量",
  "nextYear.growth": "较 {year} 年增长",
  "nextYear.growthBad": "请填 −100 到 1,000 之间的百分比。",
  "nextYear.opportunityHint": "沿用 {year} 年分解时的机会；只影响占比，不影响总量。",
  "nextYear.withNew": "同时纳入 {year} 年计划中没有的 {count} 行",
  "nextYear.withNewHint": "{names}：{salesYear} 年共 {total} 台",
  "nextYear.noLedger": "没有一张销售台账包含“{name}”的全部分组列：{headers}。可用“目标分解”按其他数据编制下年度计划。",
  "nextYear.written": "{year} 年计划已写入“{sheet}”，共 {total} 台",
  "code.noFullYear":
    "“{name}”中没有不晚于 {year} 年的完整年度（已经结束，且 1 月至 12 月都有销量）。可用“目标分解”按其他数据编制 {next} 年计划。",
  "code.yearPlanned": "“{name}”中已有 {year} 年的计划。要重新分解请用“目标分解”，要修改请用“调整计划”。",
  "code.earlierYear": "{from} 年的销售数据尚不完整，占比和总量以 {year} 年为准。",
  "code.unitsUnsold": "计划中有 {count} 行在 {year} 年没有销量，从 0 开始：{names}。",
  "home.nextNextYear": "“{plan}”还没有 {year} 年：可按实际销量启动",
  "code.unitsUnplanned": "销售台账中有 {count} 个组合不在计划内，{year} 年共销售 {total} 台，不列入新计划：{names}。",
};
