import type { nextYearEn } from "./nextYear.en";

export const nextYearZh: Readonly<Record<keyof typeof nextYearEn, string>> = {
  "job.nextYear": "启动下一年度",
  "home.nextYear": "“{name}”只到 {from} 年，可以由此启动 {year} 年度",
  "next.from": "延续哪年计划",
  "next.growth": "增长率",
  "next.growthBad": "请填 −100 到 1,000 之间的百分比。",
  "next.total": "{year} 年总量",
  "next.sold": "这些行 {year} 年销量 {total}。",
  "next.soldOlder": "这些行 {year} 年销量 {total}；{from} 年的销售数据还不完整。",
  "next.months": "各月占比按 {years} 年销售。",
  "next.newcomers": "纳入只出现在销售数据中的 {count} 行",
  "next.newcomersHint": "{names}",
  "next.newcomersMore": "{names}等，另有 {count} 行",
  "next.opportunityFrom": "沿用 {year} 年{job}时的机会（{time}）。",
  "next.opportunityNone": "操作记录中没有 {year} 年的机会。",
  "do.writeYear": "写入 {year} 年计划",
  "code.nextYearPlanned": "“{name}”中已有 {year} 年的行。重新分解请用“目标分解”，个别改数请用“调整计划”。",
  "code.nextYearDimension":
    "“{name}”没有“{header}”列，而“{plan}”按该列分行。请选择其他销售数据，或用“目标分解”启动该年度。",
  "code.noFullYear":
    "“{name}”中没有截至 {year} 年的完整年度，无从确定各行、各月的占比。请用“目标分解”按其他数据启动该年度。",
  "code.olderYear": "{from} 年的销售数据还不完整：占比和建议总量按 {year} 年计算。",
  "code.unitsKept": "计划中有 {count} 行在 {year} 年没有销量，保留其在 {from} 年计划中的占比：{names}",
  "code.newUnitsLeft": "销售数据中有 {count} 行不在计划内，未纳入（{year} 年销量 {total}）：{names}",
  "code.newUnitsIn": "从销售数据新增 {count} 行：{names}",
  "code.newUnitsZero": "新增的 {count} 行在 {year} 年没有销量，暂按 0 列入，请在“调整计划”中填写目标：{names}",
};
