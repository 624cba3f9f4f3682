import { word, type ExampleCell, type FunctionExample } from "./example";

const region = word("Region", "区域");
const [north, east, south] = [word("North", "华北"), word("East", "华东"), word("South", "华南")];
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const months: readonly ExampleCell[] = monthNames.map((name, index) => word(name, `${index + 1}月`));

const history: FunctionExample["cells"] = [
  [word("Year", "年度"), ...months],
  [2023, 150, 110, 180, 170, 175, 190, 185, 180, 210, 220, 215, 215],
  [2024, 175, 105, 190, 185, 185, 205, 200, 195, 225, 240, 235, 240],
  [2025, 160, 140, 205, 195, 200, 215, 210, 210, 240, 255, 250, 260],
];

const rolling: FunctionExample["cells"] = [
  [null, ...months],
  [word("Plan", "计划"), ...new Array<number>(12).fill(200)],
  [word("Actual", "实际"), 150, 180, 210, ...new Array<null>(9).fill(null)],
];

export const targetExamples: readonly FunctionExample[] = [
  {
    id: "SPLIT",
    formula: "=PLAN.SPLIT(2500, B2:B9)",
    at: "C2",
    cells: [
      [region, word("Last year", "去年"), word("Target", "目标")],
      [word("North", "华北"), 412],
      [word("North-east", "东北"), 233],
      [word("East", "华东"), 655],
      [word("Centre", "华中"), 301],
      [word("South", "华南"), 488],
      [word("South-west", "西南"), 190],
      [word("North-west", "西北"), 121],
      [word("Coast", "沿海"), 0],
    ],
    gives: [[429], [243], [682], [314], [508], [198], [126], [0]],
    note: word(
      "The parts add up to 2,500 exactly. Each is less than one step from its fair share; what is left goes to the largest remainders, of equal ones to the larger weight, then to the earlier cell. Floors that exceed the total, or caps that cannot hold it, are an error that says by how much.",
      "各部分合计正好 2,500，与应得份额相差都不到一个最小单位；余下的归余数最大的格，余数相同归权重较大的格，再相同归靠前的格。下限合计超过总量，或上限合计不足总量时，报错并说明相差多少。",
    ),
  },
  {
    id: "RESPLIT",
    formula: "=PLAN.RESPLIT(100, B2:B4, C2:C4)",
    at: "D2",
    cells: [
      [region, word("Now", "当前"), word("Locked", "锁定"), word("New", "新目标")],
      [north, 10, false],
      [east, 20, true],
      [south, 30, false],
    ],
    gives: [[20], [20], [60]],
    note: word(
      "East keeps 20; the other 80 go to North and South as 10 to 30. If the locked cells exceed the total, an error says by how much.",
      "华东保持 20；其余 80 按 10 比 30 分给华北和华南。锁定部分超过总量时，报错并说明超出多少。",
    ),
  },
  {
    id: "QUARTERS",
    formula: "=PLAN.QUARTERS(2500, B2:M4)",
    at: "B6",
    cells: history,
    gives: [[497, 604, 651, 748]],
    note: word(
      "Each year counts by its shares, so a strong year does not outweigh a weak one. Quarters, not only months, may be given as history; a history that runs down gives a column. An opportunity of 0.1 for a quarter takes it 10 % above history before the total is shared.",
      "各年按占比平均，销量大的年份不会压过销量小的年份。历史也可以是季度数据；各期自上而下排列时，结果也是一列。某季度的机会填 0.1，表示分解之前先把该季度在历史基础上提高 10%。",
    ),
  },
  {
    id: "MONTHS",
    formula: "=PLAN.MONTHS(2500, B2:M4)",
    at: "B6",
    cells: history,
    gives: [[171, 124, 202, 193, 197, 214, 209, 205, 237, 251, 246, 251]],
    note: word(
      "The quarters of QUARTERS come first, then each quarter goes to its three months: every level adds up. Quarters alone cannot give months.",
      "先按 QUARTERS 分解到季度，再把每个季度分解到三个月：每一层的合计都相符。历史只有季度数据时，无法分解到月。",
    ),
  },
  {
    id: "BLEND",
    formula: "=PLAN.BLEND(B2:D4, B6:D6)",
    at: "E2",
    cells: [
      [
        region,
        word("Last 3 months", "近三月"),
        word("Last month", "上月"),
        word("Annual target", "年度目标"),
        word("Share", "占比"),
      ],
      [north, 30, 12, 100],
      [east, 50, 8, 200],
      [south, 20, 20, 100],
      [],
      [word("Weight", "权重"), 0.3, 0.3, 0.4],
    ],
    percents: ["B6:D6", "E2:E4"],
    gives: [[0.28], [0.41], [0.31]],
    note: word(
      "North has 30 % of the first measure, 30 % of the second and 25 % of the third: 0.3 × 30 % + 0.3 × 30 % + 0.4 × 25 % = 28 %. If nothing was sold last month, the other two weights count 3/7 and 4/7.",
      "华北的三项占比分别为 30%、30%、25%：0.3 × 30% + 0.3 × 30% + 0.4 × 25% = 28%。如果上月没有销售，另外两项的权重按 3/7 和 4/7 计算。",
    ),
  },
  {
    id: "MATRIX",
    formula: "=PLAN.MATRIX(F2:F4, B5:E5, B2:E4)",
    at: "B7",
    cells: [
      [word("Last year", "去年"), "Q1", "Q2", "Q3", "Q4", word("Target", "目标")],
      [north, 40, 52, 48, 60, 230],
      [east, 90, 75, 80, 110, 400],
      [south, 0, 30, 45, 25, 120],
      [word("Target", "目标"), 140, 180, 190, 240],
    ],
    gives: [
      [44, 60, 52, 74],
      [96, 84, 86, 134],
      [0, 36, 52, 32],
    ],
    note: word(
      "All seven totals are exact, and each cell is within one step of proportional fitting. South keeps its 0 in the first quarter. Totals that a pattern with zeros cannot meet are an error that names the rows and columns.",
      "七个合计都分毫不差，每格与按比例拟合的值相差不到一个最小单位。华南一季度保持为 0。参照数据中的 0 使合计无法满足时，报错并指出是哪些行和列。",
    ),
  },
  {
    id: "ROLL",
    formula: "=PLAN.ROLL(B2:M2, B3:M3, 3)",
    at: "B4",
    cells: [...rolling, [word("Rolled", "滚动")]],
    gives: [[150, 180, 210, 207, 207, 207, 207, 207, 207, 206, 206, 206]],
    note: word(
      "Three months sold 60 less than planned; the other nine take 6 or 7 more each, and the year still adds up to 2,400.",
      "前三个月比计划少 60；其余九个月各增加 6 或 7，全年合计仍为 2,400。",
    ),
  },
  {
    id: "UNCOVERED",
    formula: "=PLAN.UNCOVERED(B2:M2, B3:M3, 3, 0, 1, 0.1)",
    at: "B4",
    cells: [
      ...rolling.slice(0, 2),
      [word("Actual", "实际"), 100, 100, 100, ...new Array<null>(9).fill(null)],
      [word("Uncovered", "缺口")],
    ],
    gives: [[140]],
    note: word(
      "300 are missing, April is issued, and eight months may rise by 20 each: 160 fit, 140 do not. ROLL and UNCOVERED together are always the annual target.",
      "前三个月少了 300；4 月已下达，其余八个月每月最多上调 20：共分摊 160，还差 140。ROLL 各月与 UNCOVERED 之和始终等于年度目标。",
    ),
  },
  {
    id: "SEASONALITY",
    formula: "=PLAN.SEASONALITY(A2:A13, B2:B13)",
    at: "D2",
    cells: [
      [word("Date", "日期"), word("Quantity", "数量")],
      ...[60, 50, 80, 80, 80, 90, 80, 80, 100, 100, 100, 100].map((quantity, month) => [
        45672 + ([0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month] ?? 0),
        quantity,
      ]),
    ],
    dates: ["A2:A13"],
    percents: ["D2:O2"],
    gives: [[0.06, 0.05, 0.08, 0.08, 0.08, 0.09, 0.08, 0.08, 0.1, 0.1, 0.1, 0.1]],
    note: word(
      "The ledger may have any number of rows in any order. Only years with sales in all 12 months count.",
      "台账行数不限，顺序任意。只有 12 个月都有销售的完整年度才计算在内。",
    ),
  },
];
