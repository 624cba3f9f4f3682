import { word, type ExampleCell, type FunctionExample } from "./example";

const region = word("Region", "区域");
const [north, east, south] = [word("North", "华北"), word("East", "华东"), word("South", "华南")];
const [asOf, start, end] = [word("As of", "统计日"), word("Start", "开始日"), word("End", "结束日")];

const sold = (...rest: readonly ExampleCell[]): FunctionExample["cells"] => [
  [region, word("Sold", "已销售"), word("Target", "目标"), ...rest, asOf, 46097],
  [north, 55, 100, null, start, 46082],
  [east, 48, 100, null, end, 46112],
  [south, 110, 100],
];

export const progressExamples: readonly FunctionExample[] = [
  {
    id: "ELAPSED",
    formula: "=PLAN.ELAPSED(B1, B2, B3)",
    at: "B4",
    cells: [[asOf, 43249], [start, 43221], [end, 43251], [word("Time progress", "时间进度")]],
    dates: ["B1:B3"],
    percents: ["B4"],
    gives: [[21 / 23]],
    note: word(
      "On 29 May 2018, 21 of the 23 working days have gone by. A day that is both a holiday and a workday is worked.",
      "到 2018 年 5 月 29 日，当月 23 个工作日已过 21 个。同时列为节假日和调休上班日的日期按上班计算。",
    ),
  },
  {
    id: "PACE",
    formula: "=PLAN.PACE(B2:B4, C2:C4, F1, F2, F3)",
    at: "D2",
    cells: sold(word("Pace", "节奏")),
    dates: ["F1:F3"],
    gives: [[1.1], [0.96], [2.2]],
    note: word(
      "On 16 March half of the working days have gone by: 55 % of the target is a pace of 1.1.",
      "到 3 月 16 日，工作日正好过半：已完成目标的 55%，节奏为 1.1。",
    ),
  },
  {
    id: "NEEDED",
    formula: "=PLAN.NEEDED(B2:B4, C2:C4, F1, F3)",
    at: "D2",
    cells: sold(word("Per day", "日均需")),
    dates: ["F1:F3"],
    gives: [[45 / 11], [52 / 11], [0]],
    note: word(
      "Eleven working days are left after 16 March. South has reached its target.",
      "3 月 16 日之后还有 11 个工作日。华南已完成目标。",
    ),
  },
  {
    id: "LANDING",
    formula: "=PLAN.LANDING(B2:B4, F1, F2, F3)",
    at: "D2",
    cells: sold(word("Landing", "预计")),
    dates: ["F1:F3"],
    gives: [[110], [96], [220]],
    note: word(
      "Sold so far ÷ the share of working days gone by. For a whole year give the shares of SEASONALITY as well: then a month counts by its season, not by its days.",
      "已销售 ÷ 时间进度。预计全年时，请同时提供 SEASONALITY 的月份占比：各月按占比而不是按天数计算。",
    ),
  },
  {
    id: "STATUS",
    formula: "=PLAN.STATUS(B2:B5)",
    at: "C2",
    cells: [
      [region, word("Pace", "节奏"), word("Status", "状态")],
      [north, 1.1],
      [east, 0.96],
      [south, 1],
      [word("West", "西部"), 0.5],
    ],
    gives: [["on track"], ["at risk"], ["on track"], ["behind"]],
    note: word(
      'Your own words and thresholds: =PLAN.STATUS(B2:B5, {1.05,1,0.8}, {"ahead","on track","at risk","behind"}).',
      '要用中文状态，或自定界限：=PLAN.STATUS(B2:B5, {1,0.9}, {"达标","预警","落后"})。',
    ),
  },
  {
    id: "BOARD",
    formula: "=PLAN.BOARD(A1:D9, F1:S4, DATE(2026,3,16))",
    at: "A12",
    cells: [
      [
        ...[word("Date", "日期"), region, word("Model", "车型"), word("Quantity", "数量"), null],
        ...[region, word("Model", "车型")],
        ...["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"].map((name, index) =>
          word(name, `${index + 1}月`),
        ),
      ],
      [45672, east, "SUV", 18, null, east, "SUV", ...new Array<number>(12).fill(20)],
      [45732, east, "SUV", 20, null, east, "Van", 10, 10, ...new Array<number>(10).fill(12)],
      [46032, east, "SUV", 22, null, south, "SUV", ...new Array<number>(12).fill(0)],
      [46080, east, "SUV", 19],
      [46083, east, "SUV", 8],
      [46097, east, "SUV", 3],
      [46090, east, "Van", 7],
      [46097, north, "Van", 2],
    ],
    dates: ["A2:A9"],
    gives: [
      [
        ...[region, word("Model", "车型"), word("Annual plan", "年度计划"), word("Months closed", "前月累计")],
        ...[word("Year to date", "年度累计"), word("Annual progress", "年度进度")],
        ...[word("Same period last year", "去年同期"), word("Year on year", "同比"), word("Month plan", "月度计划")],
        ...[word("Today", "当日销售"), word("Month to date", "月度累计"), word("Month progress", "月度进度")],
        ...[word("Time progress", "时间进度"), word("Pace", "节奏"), word("Needed per day", "日均需")],
        ...[word("Landing month", "月度预计"), word("Landing year", "年度预计"), word("Status", "状态")],
      ],
      [
        ...[east, "SUV", 240, 41, 52, 52 / 240, 38, 14 / 38, 20],
        ...[3, 11, 0.55, 0.5, 1.1, 9 / 11, 22, 249.6],
        word("on track", "达标"),
      ],
      [
        ...[east, "Van", 140, 0, 7, 0.05, 0, "", 12],
        ...[0, 7, 7 / 12, 0.5, 7 / 6, 5 / 11, 14, (7 / 26) * 140],
        word("on track", "达标"),
      ],
      [...[south, "SUV", 0, 0, 0, "", 0, "", 0], ...[0, 0, "", 0.5, "", 0, 0, "", ""]],
      [...[north, "Van", 0, 0, 2, "", 0, "", 0], ...[2, 2, "", 0.5, "", 0, 4, "", ""]],
      [
        ...[word("Total", "合计"), "", 380, 41, 61, 61 / 380, 38, 23 / 38, 32],
        ...[5, 20, 0.625, 0.5, 1.25, 12 / 11, 40, (61 / 76) * 380],
        word("on track", "达标"),
      ],
    ],
    percents: ["F13:F18", "H13:H18", "L13:M18"],
    note: word(
      "Rows stand in the order of the plan, then what sold without a plan, then the total, whose ratios come from the sums. In a workbook you share, the board that the pane builds is the better choice: colleagues without Planboard see #NAME? where a PLAN function stands.",
      "各行按计划的顺序排列，其后是没有计划却有销售的组合，最后是合计，其比率由总和重新计算。共享的工作簿宜用窗格生成的看板：没有安装 Planboard 的同事看到的 PLAN 函数结果是 #NAME?。",
    ),
  },
];
