import { word, type FunctionExample } from "./example";

const lead = word("Lead", "客户");
const grade = word("Grade", "级别");
const asOf = word("As of", "统计日");
const lastContact = word("Last contact", "上次联系");

const evidence: FunctionExample["cells"] = [
  [lead, word("Signals", "信号"), word("Expected", "预计购车"), null, asOf, 46083],
  [word("Northern Taxi", "北方出租"), word("deposit received", "已收一定金额订金"), null],
  [
    word("City Clinic", "市立医院"),
    word("next talk dated; showed intent", "选定了下次商谈日期；商谈中表露出有购车意愿"),
    46103,
  ],
  [word("Hill Farm", "青山农场"), null, 46103],
  [word("Delta Rent", "三江租车"), null, 46233],
  [word("Old Mill", "永丰粮油"), word("friend of the mayor", "市长的朋友"), null],
];

const contacts: FunctionExample["cells"] = [
  [lead, grade, lastContact, null, asOf, 46093],
  [word("Northern Taxi", "北方出租"), "O", 46090],
  [word("City Clinic", "市立医院"), "B", 46083],
  [word("Hill Farm", "青山农场"), "A", 46083],
  [word("Delta Rent", "三江租车"), "C", null],
];

export const leadExamples: readonly FunctionExample[] = [
  {
    id: "GRADE",
    formula: "=PLAN.GRADE(B2:B6, C2:C6, F1)",
    at: "D2",
    cells: evidence,
    dates: ["C2:C6", "F1"],
    gives: [["O"], ["B"], ["A"], ["C"], [""]],
    note: word(
      "Evidence comes before dates: City Clinic would be A by its date, but what was seen is worth a B. Where nothing is known the date decides: within 1 month A, 3 months B, 6 months C. A date passed by up to 30 days still counts for A, an older one for nothing. A table of rules of your own replaces grades, horizons and signals.",
      "信号优先于日期：市立医院按日期应为 A 级，但现有信号只够 B 级。没有已知信号时由日期决定：1 个月内为 A，3 个月内为 B，6 个月内为 C。日期已过但不超过 30 天的，仍按 A 级处理；超过 30 天的不定级。级别、期限和信号都可以用自己的规则表替换。",
    ),
  },
  {
    id: "GRADEREASON",
    formula: "=PLAN.GRADEREASON(B2:B6, C2:C6, F1)",
    at: "D2",
    cells: evidence,
    dates: ["C2:C6", "F1"],
    gives: [
      [word("deposit received", "已收一定金额订金")],
      [
        word(
          "next talk dated; but expected 2026-03-22, within 1 month would give A",
          "选定了下次商谈日期；但按日期应为 A 级：预计 2026-03-22 购车，在 1 个月内",
        ),
      ],
      [word("expected 2026-03-22, within 1 month", "预计 2026-03-22 购车，在 1 个月内")],
      [word("expected 2026-07-30, within 6 months", "预计 2026-07-30 购车，在 6 个月内")],
      [word("not a known signal: friend of the mayor", "未知信号：市长的朋友")],
    ],
    note: word(
      "Reasons are written in the language of the rules, else of the signals.",
      "理由使用规则表的语言；没有规则表时使用信号的语言。",
    ),
  },
  {
    id: "NEXTCONTACT",
    formula: "=PLAN.NEXTCONTACT(B2:B5, C2:C5, F1)",
    at: "D2",
    cells: contacts,
    dates: ["C2:D5", "F1"],
    gives: [[46097], [46090], [46086], [46093]],
    note: word(
      "A is contacted every 3 days, B and O every 7, C every 15. Delta Rent was never contacted: it is due on the as-of date. Give the result a date format.",
      "A 级每 3 天联系一次，B 级和 O 级每 7 天，C 级每 15 天。三江租车从未联系过，统计日当天即到期。请把结果设为日期格式。",
    ),
  },
  {
    id: "OVERDUE",
    formula: "=PLAN.OVERDUE(B2:B5, C2:C5, F1)",
    at: "D2",
    cells: contacts,
    dates: ["C2:C5", "F1"],
    gives: [[0], [3], [7], [0]],
    note: word(
      "The same dates as NEXTCONTACT, counted to the as-of date.",
      "日期与 NEXTCONTACT 相同，逾期天数算到统计日为止。",
    ),
  },
  {
    id: "SCORE",
    formula: "=PLAN.SCORE(A1:C4, F2:H4)",
    at: "D2",
    cells: [
      [
        lead,
        word("Industry", "行业"),
        word("Units", "台数"),
        null,
        null,
        word("Field", "字段"),
        word("Test", "条件"),
        word("Points", "分值"),
      ],
      [
        word("Northern Taxi", "北方出租"),
        word("Taxi", "出租车"),
        4,
        null,
        null,
        word("Industry", "行业"),
        word("*police*", "*公安*"),
        30,
      ],
      [
        word("Harbour Guard", "港口公安"),
        word("City police", "市公安局"),
        2,
        null,
        null,
        word("Industry", "行业"),
        word("Taxi", "出租车"),
        15,
      ],
      [word("Hill Farm", "青山农场"), word("Farm", "农场"), 1, null, null, word("Units", "台数"), ">=3", 10],
    ],
    gives: [[25], [30], [0]],
    note: word(
      "Northern Taxi gets 15 points for its industry and 10 for its size. A blank cell and 0 pass the same tests.",
      "北方出租因行业得 15 分，因规模得 10 分。空白单元格与 0 的判定结果相同。",
    ),
  },
  {
    id: "QUALIFY",
    formula: "=PLAN.QUALIFY(B2:B5, C2:C5, D2:D5)",
    at: "E2",
    cells: [
      [word("Account", "大客户"), word("Money", "资金"), word("Authority", "决策权"), word("Need", "需求")],
      [word("City Clinic", "市立医院"), true, true, true],
      [word("Delta Rent", "三江租车"), true, false, true],
      [word("Hill Farm", "青山农场"), false, true, true],
      [word("Old Mill", "永丰粮油"), false, false, false],
    ],
    gives: [
      ["MAN", "pursue now"],
      ["MaN", "find the decision maker"],
      ["mAN", "solve the funding"],
      ["man", "drop"],
    ],
    note: word(
      "A capital letter stands for what is there. The measures are English unless you give a table of your own: =PLAN.QUALIFY(B2:B5, C2:C5, D2:D5, G2:H9).",
      "大写字母表示具备。不提供对策表时，对策为英文；要用中文，请提供自己的对策表：=PLAN.QUALIFY(B2:B5, C2:C5, D2:D5, G2:H9)。表中只要有中文，未列出的代码就用中文的默认对策。",
    ),
  },
  {
    id: "LEADSNEEDED",
    formula: "=PLAN.LEADSNEEDED(B1, B2:B5)",
    at: "B6",
    cells: [
      [word("Deals wanted", "希望成交"), 14],
      [word("Contact made", "接触客户"), 0.4],
      [word("Needs analysed", "需求分析"), 0.5],
      [word("Bid followed", "跟进投标"), 0.35],
      [word("Order won", "赢取订单"), 0.1],
      [word("Leads needed", "需要意向客户")],
    ],
    percents: ["B2:B5"],
    gives: [[2000]],
    note: word(
      "14 ÷ (0.4 × 0.5 × 0.35 × 0.1). Part of a lead is rounded up.",
      "14 ÷ (0.4 × 0.5 × 0.35 × 0.1)。不足一位的按一位计。",
    ),
  },
  {
    id: "LOSSES",
    formula: "=PLAN.LOSSES(A2, B2, C2, D2)",
    at: "A4",
    cells: [
      [word("Market", "市场总数"), word("Contacted", "已接触"), word("In earnest", "认真洽谈"), word("Won", "成交")],
      [100, 75, 45, 35],
      [
        word("never contacted", "未接触"),
        word("not in earnest", "未认真洽谈"),
        word("not won", "未成交"),
        word("won", "成交"),
      ],
    ],
    percents: ["A4:D4"],
    gives: [[0.25, 0.3, 0.1, 0.35]],
    note: word(
      "The first two are an efficiency problem, the third an effectiveness problem. Columns of several rows give a row each.",
      "前两项是效率问题，第三项是效果问题。参数是多行的列时，每行各有一行结果。",
    ),
  },
];
