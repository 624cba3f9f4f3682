import { word, type FunctionExample } from "./example";

const account = word("Account", "客户");
const names = [
  word("City Clinic", "市立医院"),
  word("Northern Taxi", "北方出租"),
  word("Delta Rent", "三江租车"),
  word("Hill Farm", "青山农场"),
  word("Old Mill", "永丰粮油"),
  word("Harbour Guard", "港口公安"),
] as const;

export const accountExamples: readonly FunctionExample[] = [
  {
    id: "PARETO",
    formula: "=PLAN.PARETO(B2:B7)",
    at: "C2",
    cells: [
      [account, word("Turnover", "销售额"), word("Tier", "层级")],
      ...names.map((name, index) => [name, [500, 300, 100, 50, 30, 20][index] ?? 0]),
    ],
    gives: [["key"], ["key"], ["secondary"], ["secondary"], ["potential"], ["potential"]],
    note: word(
      "The two largest make up 80 % of the value. Equal values are always in the same tier; an account that crosses a cut is in the higher one.",
      '最大的两位客户占总量的 80%。数值相同的客户总在同一层；跨越分界的客户归入较高一层。要用中文名称：=PLAN.PARETO(B2:B7, {0.8,0.95}, {"重点","次重点","一般"})。',
    ),
  },
  {
    id: "TIER",
    formula: "=PLAN.TIER(B2:B6, C2:C6)",
    at: "D2",
    cells: [
      [account, word("Value", "现有价值"), word("Strategic", "战略价值"), word("Tier", "层级")],
      ...names
        .slice(0, 5)
        .map((name, index) => [name, [85, 50, 65, 50, 10][index] ?? 0, [10, 90, 0, 70, 10][index] ?? 0]),
    ],
    gives: [["A1"], ["A2"], ["B1"], ["B2"], ["C"]],
    note: word("A score at a cut counts as above it.", "得分正好等于分界的，按达到该档计算。"),
  },
  {
    id: "STARS",
    formula: "=PLAN.STARS(B2:D4, {200,400,200}, F2:G6)",
    at: "I2",
    cells: [
      [
        ...[account, word("Investment", "投资理财"), word("Card", "刷卡消费"), word("Settlement", "结算"), null],
        ...[word("From", "积分起点"), word("Stars", "星级"), null, word("Points", "积分"), word("Stars", "星级")],
      ],
      [names[0], 50000, 20000, 30000, null, 500, 3],
      [names[1], 5000, 10000, 12000, null, 1000, 4],
      [names[2], 1000, 2000, 0, null, 2000, 5],
      [null, null, null, null, null, 5000, 6],
      [null, null, null, null, null, 10000, 7],
    ],
    gives: [
      [2400, 5],
      [740, 3],
      [100, 0],
    ],
    note: word(
      "5 × 200 + 2 × 400 + 3 × 200 = 2,400 points. Without the table of levels there is one column, the points.",
      "5 × 200 + 2 × 400 + 3 × 200 = 2,400 分。不提供星级表时，结果只有积分一列。",
    ),
  },
  {
    id: "PRIORITY",
    formula: "=PLAN.PRIORITY(B2:B5, C2:C5, 5)",
    at: "D2",
    cells: [
      [word("Opportunity", "机会"), word("Payoff", "收益"), word("Chance", "成功率"), word("Do", "对策")],
      ...names.slice(0, 4).map((name, index) => [name, [9, 9, 2, 2][index] ?? 0, [0.8, 0.2, 0.8, 0.2][index] ?? 0]),
    ],
    percents: ["C2:C5"],
    gives: [["act now"], ["plan"], ["wait"], ["shelve"]],
    note: word(
      "A value at its cut counts as high.",
      '正好等于分界的按高计算。要用中文名称：=PLAN.PRIORITY(B2:B5, C2:C5, 5, 0.5, {"马上行动","计划出击","伺机而动","搁置"})。',
    ),
  },
  {
    id: "NEXTREVIEW",
    formula: "=PLAN.NEXTREVIEW(B2:B4, C2:C4)",
    at: "D2",
    cells: [
      [account, word("Tier", "层级"), word("Last review", "上次回顾"), word("Next review", "下次回顾")],
      [names[0], word("key", "重点"), 46053],
      [names[1], word("secondary", "次重点"), 46053],
      [names[2], "A1", 46356],
    ],
    dates: ["C2:D4"],
    gives: [[46142], [46418], [46446]],
    note: word(
      "Months end where the calendar ends them: 31 January + 3 months is 30 April, 30 November + 3 months 28 February. Give the result a date format.",
      "遇月末按日历处理：1 月 31 日加 3 个月为 4 月 30 日，11 月 30 日加 3 个月为 2 月 28 日。请把结果设为日期格式。",
    ),
  },
];
