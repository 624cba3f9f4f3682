import { recognise } from "../../src/planning/headers";
import { monthHeader } from "../../src/planning/monthHeader";

const day = 46097;
const english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const chinese = english.map((_, index) => `${index + 1}月`);
const twelve = english.map((_, index) => index + 1);
const ones = twelve.map(() => 1);

describe("monthHeader(header)", () => {
  it.each<[unknown, object | undefined]>([
    [1, { month: 1 }],
    ["12", { month: 12 }],
    ["01", { month: 1 }],
    [" SEP ", { month: 9 }],
    ["Sept.", { month: 9 }],
    ["十二月", { month: 12 }],
    ["十一月份", { month: 11 }],
    ["3月", { month: 3 }],
    ["2026-01", { month: 1, year: 2026 }],
    ["2026/1", { month: 1, year: 2026 }],
    ["2026年1月", { month: 1, year: 2026 }],
    ["2026年一月", { month: 1, year: 2026 }],
    ["Mar-26", { month: 3, year: 2026 }],
    ["March 2026", { month: 3, year: 2026 }],
    [day, { month: 3, year: 2026 }],
    ["１月", { month: 1 }], // typed full-width
    ["２０２６年１２月", { month: 12, year: 2026 }],
    ["2026-02-01", { month: 2, year: 2026 }],
    ["2026/2/1", { month: 2, year: 2026 }],
    ["202603", { month: 3, year: 2026 }],
    [202603, { month: 3, year: 2026 }],
    ["4/2026", { month: 4, year: 2026 }],
    ["2026-02-15", undefined], // a day, no month
    ["202613", undefined],
    ["13/2026", undefined],
    [1926, undefined],
    [0, undefined],
    [13, undefined],
    [2026, undefined],
    ["2026", undefined],
    ["13", undefined],
    ["Q1", undefined],
    ["Total", undefined],
    ["Maybe", undefined],
    ["Market", undefined],
    ["", undefined],
    [null, undefined],
  ])("%j is %j", (header, month) => {
    expect(monthHeader(header)).toEqual(month);
  });
});

describe("recognise(headers, sampleRows, { name })", () => {
  it.each<[string, string[], (string | number)[][], string, object]>([
    [
      "an English ledger",
      ["Date", "Region", "Model", "Quantity"],
      [[day, "East", "SUV", 1]],
      "sales",
      { roles: { date: 0, quantity: 3 }, dimensions: [1, 2] },
    ],
    [
      "a Chinese ledger",
      ["日期", "区域", "车型", "数量"],
      [[day, "华东", "SUV", 1]],
      "sales",
      { roles: { date: 0, quantity: 3 }, dimensions: [1, 2] },
    ],
    [
      "a ledger by salesperson: a dimension",
      ["Date", "Salesperson", "Qty", "Price"],
      [[day, "Li Na", 1, 9.5]],
      "sales",
      { roles: { date: 0, quantity: 2 }, dimensions: [1] },
    ],
    [
      "an empty ledger",
      ["Date", "Region", "Quantity"],
      [],
      "sales",
      { roles: { date: 0, quantity: 2 }, dimensions: [1] },
    ],
    ["a make called NA", ["Date", "Make", "Quantity"], [[day, "NA", 1]], "sales", { dimensions: [1] }],
    [
      "a plan",
      ["Year", "Region", "Model", ...english],
      [[2026, "East", "SUV", ...ones]],
      "plan",
      { roles: { year: 0 }, dimensions: [1, 2], months: twelve.map((m) => m + 2) },
    ],
    [
      "a Chinese plan without a year",
      ["区域", ...chinese],
      [["华东", ...ones]],
      "plan",
      { roles: {}, dimensions: [0], months: twelve },
    ],
    [
      "a company plan of one year",
      ["Year", ...english],
      [[2026, ...ones]],
      "plan",
      { roles: { year: 0 }, dimensions: [] },
    ],
    [
      "a plan with dates for headers",
      ["Region", ...twelve.map((m) => String(46037 + (m - 1) * 30))],
      [["East", ...ones]],
      "plan",
      { months: twelve },
    ],
    [
      "years of months",
      ["Year", ...english],
      [
        [2024, ...ones],
        [2025, ...ones],
      ],
      "history",
      { roles: { year: 0 }, months: twelve },
    ],
    ["quarters", ["Year", "Q1", "Q2", "Q3", "Q4"], [[2024, 1, 1, 1, 1]], "history", {}],
    ["months down, years across", ["Month", "2024", "2025"], english.map((month) => [month, 1, 1]), "history", {}],
    [
      "leads",
      ["Lead", "Salesperson", "Model", "Signals", "Expected", "Last contact"],
      [["a", "b", "c", "d", day, day]],
      "leads",
      { roles: { lead: 0, salesperson: 1, signals: 3, expected: 4, lastContact: 5 }, dimensions: [] },
    ],
    [
      "Chinese leads",
      ["客户", "销售顾问", "级别", "上次联系", "预计购车"],
      [["a", "b", "A", day, day]],
      "leads",
      { roles: { lead: 0, salesperson: 1, grade: 2, lastContact: 3, expected: 4 } },
    ],
    ["leads by Name", ["Name", "Signals"], [["a", "b"]], "leads", { roles: { lead: 0, signals: 1 } }],
    ["holidays", ["Date", "Name"], [[day, "Spring Festival"]], "holidays", { roles: { date: 0, name: 1 } }],
    ["workdays by their names", ["日期", "名称"], [[day, "调休上班"]], "workdays", { roles: { date: 0, name: 1 } }],
    ["status rules", ["From", "Icon", "Status"], [[0, "◆", "behind"]], "statusRules", {}],
    ["grades", ["Grade", "Within months", "Contacts", "Per", "Signals"], [["O", 0, 1, "week", "x"]], "grades", {}],
    ["Chinese grades", ["级别", "几个月内", "联系次数", "每", "信号"], [["O", 0, 1, "周", "x"]], "grades", {}],
    [
      "a finished board",
      ["Region", "Annual plan", "Year to date", "Time progress"],
      [["East", 1, 1, 0.5]],
      "board",
      {},
    ],
    [
      "a grade log",
      ["Date", "Lead", "Salesperson", "From grade", "To grade"],
      [[day, "a", "b", "C", "B"]],
      "unknown",
      {},
    ],
    [
      "a month that is a number, not a date",
      ["Year", "Month", "Make", "Quantity"],
      [[2016, 1, "Ford", 9]],
      "unknown",
      { roles: { year: 0, quantity: 3 } },
    ],
    [
      "dates beside a day of the month",
      ["Sale date", "Day", "Region", "Quantity"],
      [[day, 16, "East", 1]],
      "sales",
      { roles: { date: 0, quantity: 3 }, dimensions: [2] },
    ],
    [
      "returns beside the quantity",
      ["Date", "Region", "Quantity (returns)", "Quantity"],
      [[day, "East", 1, 9]],
      "sales",
      { roles: { date: 0, quantity: 3 } },
    ],
    [
      "销售时间 and 销售量",
      ["销售时间", "区域", "销售量"],
      [[day, "华东", 1]],
      "sales",
      { roles: { date: 0, quantity: 2 } },
    ],
    [
      "full-width letters",
      ["Ｄａｔｅ", "区域", "ＱＴＹ（台）"],
      [[day, "华东", 1]],
      "sales",
      { roles: { date: 0, quantity: 2 } },
    ],
    [
      "quarters in words",
      ["Year", "Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4"],
      [[2024, 1, 1, 1, 1]],
      "history",
      {},
    ],
    [
      "units with measures, all their names",
      ["Region", "Dealer", "Salesperson", "Market capacity", "Market share", "Showrooms"],
      [["East", "Apex", "Li Na", 400, 0.2, 3]],
      "measures",
      { roles: {}, dimensions: [0, 1, 2] },
    ],
    [
      "Chinese units by one measure",
      ["区域", "经销店", "市场容量（台）"],
      [["华东", "一店", 400]],
      "measures",
      { dimensions: [0, 1] },
    ],
    ["market shares without units", ["Market share"], [[0.2]], "unknown", {}],
    ["a list of people", ["Salesperson", "Phone"], [["Li Na", 1]], "unknown", { roles: { salesperson: 0 } }],
  ])("%s", (_title, headers, sample, kind, more) => {
    expect(recognise(headers, sample)).toMatchObject({ kind, ...more });
  });

  it("tells workdays and plans by the table's name", () => {
    expect(recognise(["Date"], [[day]], { name: "Workdays" }).kind).toBe("workdays");
    expect(recognise(["Date"], [[day]], { name: "Holidays" }).kind).toBe("holidays");
    const years = [
      [2025, ...ones],
      [2026, ...ones],
    ];
    expect(recognise(["Year", ...english], years, { name: "Plan" }).kind).toBe("plan");
  });

  it("names no months when one of them is missing or stands twice", () => {
    expect(recognise(["Region", ...english.slice(1)], []).months).toBeUndefined();
    expect(recognise(["Region", ...english, "1月"], []).months).toBeUndefined();
  });
});
