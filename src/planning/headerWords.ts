import type { Role } from "./headers";

/** A column of the grades table (L1). */
export type GradeColumn = "grade" | "withinMonths" | "contacts" | "per" | "signals";

/** Headers in one language each, see `roleHeaders`. */
interface Spellings {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Headers of ledgers and plans: apart from the others, so that functions need not carry all of them. */
export const ledgerHeaders: Readonly<Record<"date" | "quantity" | "year", Spellings>> = {
  date: {
    en: [
      "Date",
      "Day",
      "Sale date",
      "Sales date",
      "Order date",
      "Transaction date",
      "Delivery date",
      "Invoice date",
      "Month",
    ],
    zh: [
      ...["日期", "年月日"],
      ...["销售", "订单", "下单", "成交", "交车", "开票", "上牌"].flatMap((act) => [
        `${act}日期`,
        `${act}时间`,
        `${act}日`,
      ]),
      ...["日", "时间", "月份"],
    ],
  },
  quantity: {
    en: [
      "Quantity",
      "Qty",
      "Units",
      "Units sold",
      "Number of units",
      "Sales quantity",
      "Sales qty",
      "Sales",
      "Sales volume",
      "Volume",
      "Cars",
      "Count",
      "Amount",
      "Revenue",
      "Turnover",
    ],
    zh: ["数量", "销量", "销售量", "台数", "辆数", "销售数量", "销售台数", "台", "辆", "金额", "销售额", "销售金额"],
  },
  year: { en: ["Year", "Plan year", "Fiscal year"], zh: ["年度", "年份", "年", "计划年度"] },
};

/**
 * Headers of each role in English and Chinese, the most telling first: the first of each language is the one we write
 * ourselves; where several columns of a table fit a role, the earlier header here wins.
 */
export const roleHeaders: Readonly<Record<Role, Spellings>> = {
  lead: {
    en: ["Lead", "Lead name", "Customer", "Customer name", "Account", "Company", "Client", "Prospect"],
    zh: ["客户", "客户名称", "客户姓名", "意向客户", "顾客", "公司", "公司名称", "单位", "单位名称"],
  },
  salesperson: {
    en: ["Salesperson", "Sales consultant", "Sales rep", "Rep", "Seller", "Owner", "Account manager"],
    zh: ["销售顾问", "销售员", "销售人员", "业务员", "客户经理", "负责人", "跟进人"],
  },
  signals: {
    en: ["Signals", "Signal", "Evidence", "Buying signals"],
    zh: ["信号", "意向信号", "购买信号", "购车信号", "判定依据", "依据", "意向表现"],
  },
  expected: {
    en: ["Expected", "Expected purchase", "Expected date", "Expected purchase date", "Purchase date", "Expected close"],
    zh: [
      "预计购车",
      "预计购车日期",
      "预计购车时间",
      "预计日期",
      "预计购买",
      "预计购买日期",
      "预计成交",
      "预计成交日期",
    ],
  },
  lastContact: {
    en: ["Last contact", "Last contact date", "Last contacted", "Last visit", "Last follow-up"],
    zh: ["上次联系", "上次联系日期", "最近联系", "最近联系日期", "最后联系", "上次跟进", "最近跟进", "上次拜访"],
  },
  grade: { en: ["Grade", "Lead grade", "Level"], zh: ["级别", "意向级别", "等级", "客户级别"] },
  reason: { en: ["Reason", "Grade reason"], zh: ["理由", "定级理由", "原因", "判定理由"] },
  nextContact: {
    en: ["Next contact", "Next contact date", "Next follow-up", "Next visit"],
    zh: ["下次联系", "下次联系日期", "下次跟进", "下次拜访"],
  },
  ...ledgerHeaders,
  name: { en: ["Name", "Holiday", "Description", "Note"], zh: ["名称", "节日", "节假日", "假日", "说明", "备注"] },
};

/** Headers of the grades table; the first of each language is the one we write. */
export const gradeHeaders: Readonly<Record<GradeColumn, Spellings>> = {
  grade: { en: ["Grade", "Lead grade", "Level"], zh: ["级别", "意向级别", "等级", "客户级别"] },
  withinMonths: {
    en: ["Within months", "Months", "Within", "Horizon", "Buys within months"],
    zh: ["几个月内", "月内", "购车月数", "月数", "购车期限", "期限", "时限"],
  },
  contacts: {
    en: ["Contacts", "Contact", "Contacts at least", "Times"],
    zh: ["联系次数", "次数", "接触次数", "促进次数", "跟进次数", "联系"],
  },
  per: {
    en: ["Per", "Period", "Every"],
    zh: ["每", "周期", "单位", "频率", "联系周期", "时间单位"],
  },
  signals: {
    en: ["Signals", "Signal", "Evidence"],
    zh: ["信号", "意向信号", "购买信号", "购车信号", "判定依据", "依据", "意向表现"],
  },
};

/** Headers of the status thresholds: where a status starts, and its word. */
export const statusHeaders = {
  from: { en: ["From", "Threshold", "At least"], zh: ["下限", "起点", "不低于"] },
  status: { en: ["Status", "Verdict"], zh: ["状态", "评价"] },
} as const;

/** Headers of what units share a target by (T3): how much a market takes, and how much of it is theirs. */
export const measureHeaders = {
  capacity: {
    en: ["Market capacity", "Capacity", "Market size", "Market volume", "Potential"],
    zh: ["市场容量", "容量", "市场规模", "市场总量", "潜力"],
  },
  share: {
    en: ["Market share", "Share", "Target share", "Share of market"],
    zh: ["市场占有率", "占有率", "市场份额", "份额", "目标份额"],
  },
  weight: { en: ["Weight", "Measure", "Sales potential"], zh: ["权重", "指标", "销售潜力"] },
} as const;

/** Columns of a plan that only add up others: never a dimension. */
export const sumHeaders: readonly string[] = [
  "Total",
  "Sum",
  "Annual",
  "Annual plan",
  "Annual total",
  "Full year",
  "合计",
  "总计",
  "小计",
  "全年",
  "年度计划",
  "全年计划",
];

/** Headers only a finished board has, both at once. */
export const boardHeaders = {
  en: ["Time progress", "Year to date"],
  zh: ["时间进度", "年度累计"],
} as const;

/** Words in the title or the names of a list of shifted workdays, which otherwise looks like a list of holidays. */
export const workdayWords: readonly string[] = ["workday", "working day", "make-up", "上班", "调休", "补班", "工作日"];

/** Words in the name of a table or sheet that holds a plan, not a history. */
export const planWords: readonly string[] = ["plan", "target", "budget", "计划", "目标", "预算"];

const names = "january february march april may june july august september october november december".split(" ");
const zh = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");

/** Month number of each name, lower case. */
export const monthNames: ReadonlyMap<string, number> = new Map([
  ...names.flatMap((name, index) =>
    [name, name.slice(0, 3), `${zh[index]}月`].map((text) => [text, index + 1] as const),
  ),
  ["sept", 9],
]);
