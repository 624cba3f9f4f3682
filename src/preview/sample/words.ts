import type { Language } from "../../sheets/language";

/** Sheet names, headers and notes of the sample workbook. Data, not words of the product, so not in `locale`. */
export interface SampleWords {
  readonly leads: readonly string[];
  readonly leadsSheet: string;
  readonly salesSheet: string;
  readonly salesTitle: string;
  readonly salesNote: string;
  readonly sales: readonly string[];
  readonly planSheet: string;
  readonly dimensions: readonly string[];
  readonly historySheet: string;
  readonly historyYear: string;
  readonly holidaysSheet: string;
  readonly holidaysTitle: string;
  readonly workdaysSheet: string;
  readonly workdaysTitle: string;
  readonly dates: readonly string[];
  readonly dealersSheet: string;
  readonly dealersTitle: string;
  readonly dealers: readonly string[];
  readonly shifted: string;
  readonly rulesSheet: string;
}

export const sampleWords: Readonly<Record<Language, SampleWords>> = {
  en: {
    leads: ["Lead", "Salesperson", "Region", "Model", "Signals", "Expected purchase", "Last contact", "Grade"],
    leadsSheet: "Leads",
    salesSheet: "Sales",
    salesTitle: "Sales ledger",
    salesNote: "Sample data of a car maker's key-account department, made from a fixed seed. One row per deal.",
    sales: ["Date", "Region", "Model", "Quantity"],
    planSheet: "Plan",
    dimensions: ["Region", "Model"],
    historySheet: "Sales by month",
    historyYear: "Year",
    holidaysSheet: "Holidays",
    holidaysTitle: "Public holidays",
    workdaysSheet: "Workdays",
    workdaysTitle: "Weekend days worked in exchange",
    dates: ["Date", "Name"],
    dealersSheet: "Dealers",
    dealersTitle: "Dealers and their markets",
    dealers: ["Region", "Dealer", "Market capacity", "Market share"],
    shifted: "workday on a weekend",
    rulesSheet: "Status rules",
  },
  zh: {
    leads: ["客户", "销售顾问", "区域", "车型", "信号", "预计购车", "上次联系", "级别"],
    leadsSheet: "意向客户",
    salesSheet: "销售",
    salesTitle: "销售台账",
    salesNote: "示例数据：某车企大客户部，按固定随机种子生成，每行一笔成交。",
    sales: ["日期", "区域", "车型", "数量"],
    planSheet: "计划",
    dimensions: ["区域", "车型"],
    historySheet: "分月销量",
    historyYear: "年度",
    holidaysSheet: "节假日",
    holidaysTitle: "法定节假日",
    workdaysSheet: "调休",
    workdaysTitle: "调休上班日",
    dates: ["日期", "名称"],
    dealersSheet: "经销店",
    dealersTitle: "经销店及其市场",
    dealers: ["区域", "经销店", "市场容量", "市场占有率"],
    shifted: "调休上班",
    rulesSheet: "状态规则",
  },
};
