import { proposeGrades } from "../../src/jobs/grades";
import type { CellValue } from "../../src/sheets/spec";
import type { SetColumns } from "../../src/sheets/change";
import { faultsOf, source } from "./source";

const asOf = 46200;
const options = { asOf, language: "en" } as const;
const headers = ["Lead", "Signals", "Expected", "Last contact"];
const rows: CellValue[][] = [
  ["Northern Taxi", "deposit received", "", 46195],
  ["City Police", "choosing a model; golf club", 46210, ""],
  ["Green Energy", "", 46190, 46100],
  ["Old Mill", "golf club, golf club", "", ""],
];

const columnsOf = (changes: readonly unknown[]) => (changes[0] as SetColumns).columns;

describe("L1 L2 proposeGrades(leads) adds Grade, Reason and Next contact", () => {
  const proposal = proposeGrades(source("Leads", [headers, ...rows]), options);

  it("with a value for every lead that gets one", () => {
    expect(columnsOf(proposal.changes)).toMatchObject([
      { header: "Grade", values: ["O", "C", "A", null] },
      {
        header: "Reason",
        values: ["deposit received", expect.stringContaining("A"), expect.any(String), expect.any(String)],
      },
      { header: "Next contact", values: [46202, 46200, 46103, null], numberFormat: "yyyy-mm-dd" },
    ]);
  });
  it("counting before and after in the rules' order, no grade last", () => {
    expect(proposal.counts).toEqual([
      { grade: "O", before: 0, after: 1 },
      { grade: "A", before: 0, after: 1 },
      { grade: "B", before: 0, after: 0 },
      { grade: "C", before: 0, after: 1 },
      { grade: "", before: 4, after: 1 },
    ]);
  });
  it("naming every move with the address of its grade", () => {
    expect(proposal.moves).toMatchObject([
      { kind: "new", row: 0, lead: "Northern Taxi", from: "", to: "O", at: "F4" },
      { kind: "new", row: 1, to: "C", at: "F5" },
      { kind: "new", row: 2, to: "A", at: "F6" },
    ]);
  });
  it("reporting unknown signals once a lead, most frequent first", () => {
    expect(proposal.unknownSignals).toEqual([{ text: "golf club", rows: [1, 3], at: ["C5", "C7"] }]);
  });
  it("noting contradictions, passed dates and leads without a grade", () => {
    expect(proposal.notes.map(({ code, details }) => [code, details.count])).toEqual([
      ["contradictions", 1],
      ["confirmDates", 1],
      ["noGrade", 1],
    ]);
  });
  it("resting on the columns it read, so that sorted rows are noticed", () => {
    expect((proposal.changes[0] as SetColumns).basis).toEqual(
      [0, 1, 2, 3].map((column) => ({ column, values: rows.map((row) => row[column]) })),
    );
  });
});

describe("a second run", () => {
  it("writes only cells that change, into the columns that are there", () => {
    const first = proposeGrades(source("Leads", [headers, ...rows]), options);
    const columns = columnsOf(first.changes);
    const graded = rows.map((row, index) => [...row, ...columns.map(({ values }) => values[index] ?? "")]);
    graded[0]![4] = "B";
    graded[2]![6] = 1;
    const again = proposeGrades(source("Leads", [[...headers, "Grade", "Reason", "Next contact"], ...graded]), options);
    expect(columnsOf(again.changes)).toEqual([
      { header: "Grade", column: 4, values: ["O", null, null, null] },
      { header: "Next contact", column: 6, values: [null, null, 46103, null] },
    ]);
    expect(again.moves).toMatchObject([{ kind: "up", from: "B", to: "O", at: "F4" }]);
  });
  it("of an up-to-date table proposes nothing", () => {
    const all = [
      [...headers, "Grade", "Reason", "Next contact"],
      ["A", "deposit received", "", 46195, "o ", "deposit received", 46202.5],
    ];
    const { changes, moves } = proposeGrades(source("Leads", all), options);
    expect(moves).toEqual([]);
    expect(columnsOf(changes)).toEqual([{ header: "Grade", column: 4, values: ["O"] }]);
  });
  it.each([
    ["B", "deposit received", "up"],
    ["O", "choosing a model", "down"],
    ["B", "", "lost"],
    ["H", "choosing a model", "up"],
  ])("from %s by %j is %s", (from, signals, kind) => {
    const leads = source("Leads", [
      ["Lead", "Signals", "Grade"],
      ["Taxi", signals, from],
    ]);
    expect(proposeGrades(leads, options).moves).toMatchObject([{ kind, from }]);
  });
});

describe("where reasons go", () => {
  const reasonOf = (headersThere: string[], cells: CellValue[]) => {
    const leads = source("Leads", [
      ["Lead", "Signals", ...headersThere],
      ["Taxi", "deposit received", ...cells],
    ]);
    return columnsOf(proposeGrades(leads, options).changes).find(({ header }) => /reason|理由/i.test(header));
  };
  it.each<[string, string[], CellValue[], object]>([
    ["a column of its own", [], [], { header: "Reason" }],
    ["the column right of the grades", ["Grade", "Reason"], ["A", "old"], { header: "Reason", column: 3 }],
    [
      "never a column of why deals were lost",
      ["Grade", "Owner", "Reason"],
      ["A", "Li", "price"],
      { header: "Grade reason" },
    ],
    ["never one without grades", ["Reason"], ["price"], { header: "Grade reason" }],
    [
      "the longer header of an earlier run",
      ["Reason", "Grade", "Grade reason"],
      ["price", "A", ""],
      { header: "Grade reason", column: 4 },
    ],
  ])("%s", (_, there, cells, column) => {
    expect(reasonOf(there, cells)).toEqual({
      ...column,
      values: ["deposit received"],
      ...(!("column" in column) && { width: 44 }),
    });
  });
  it("never into 原因 of a Chinese table", () => {
    const leads = source("客户", [
      ["客户", "信号", "级别", "原因"],
      ["北方出租", "已收一定金额订金", "A", "价格"],
    ]);
    const columns = columnsOf(proposeGrades(leads, { asOf, language: "zh" }).changes);
    expect(columns.map(({ header, column }) => [header, column])).toContainEqual(["判定理由", undefined]);
  });
});

describe("rules and holidays of the workbook", () => {
  const rules = source("Rules", [
    ["Grade", "Within months", "Contacts", "Per", "Signals"],
    ["Hot", 1, 2, "week", "golf club"],
  ]).data;
  it("decide instead of the defaults", () => {
    const { changes, counts } = proposeGrades(source("Leads", [headers, ...rows]), { ...options, rules });
    expect(columnsOf(changes)[0]!.values).toEqual([null, "Hot", "Hot", "Hot"]);
    expect(counts.map(({ grade }) => grade)).toEqual(["Hot", ""]);
  });
  it("L2 a holiday moves the contact earlier", () => {
    const holidays = source("Holidays", [["Date"], [46202]]);
    const { changes } = proposeGrades(source("Leads", [headers, ...rows]), { ...options, holidays });
    expect(columnsOf(changes)[2]!.values[0]).toBe(46201);
  });
  it("that are wrong are faults with their cell", () => {
    const wrong = { ...rules, rows: [["Hot", 1, "two", "week", ""]] };
    expect(
      faultsOf(() => proposeGrades(source("Leads", [headers, ...rows]), { ...options, rules: wrong })),
    ).toMatchObject([{ code: "badNumber", at: "Rules sheet!D4" }]);
  });
});

it("a grade that stands twice in the rules is named with both cells", () => {
  const rules = source("Rules", [
    ["Grade", "Within months", "Contacts", "Per", "Signals"],
    ["Hot", 1, 2, "week", ""],
    ["hot", 1, 2, "week", ""],
  ]).data;
  expect(faultsOf(() => proposeGrades(source("Leads", [headers, ...rows]), { ...options, rules }))).toMatchObject([
    { code: "ruleTwice", details: { firstAt: "Rules sheet!B4" }, at: "Rules sheet!B5" },
  ]);
});

describe("bad leads", () => {
  it("without a usable column", () => {
    const leads = source("Leads", [
      ["Lead", "Phone"],
      ["Taxi", "123"],
    ]);
    expect(faultsOf(() => proposeGrades(leads, options))).toMatchObject([
      { code: "noUsableColumn", details: { name: "Leads" } },
    ]);
  });
  it("without a row", () => {
    expect(faultsOf(() => proposeGrades(source("Leads", [headers]), options))).toMatchObject([{ code: "noLeads" }]);
  });
  it("name every cell that is no date", () => {
    const leads = source("Leads", [headers, ["A", "", "next week", "x"], ["B", "", 46201, "yesterday"]]);
    expect(faultsOf(() => proposeGrades(leads, options))).toMatchObject([
      { code: "badDate", at: "Leads sheet!D4", details: { value: "next week", header: "Expected" } },
      { code: "badDate", at: "Leads sheet!E4" },
      { code: "badDate", at: "Leads sheet!E5" },
    ]);
  });
});

it("speaks Chinese in a Chinese workbook", () => {
  const leads = source("Leads", [
    ["客户", "信号"],
    ["北方出租", "已收一定金额订金、打高尔夫"],
  ]);
  const { changes } = proposeGrades(leads, { asOf, language: "zh" });
  expect(columnsOf(changes)).toMatchObject([
    { header: "级别", values: ["O"] },
    { header: "判定理由", values: ["已收一定金额订金；未知信号：打高尔夫"] },
    { header: "下次联系", values: [asOf] },
  ]);
});

it("grades 50,000 leads without quadratic work", () => {
  const many = Array.from({ length: 50_000 }, (_, row) => [`Lead ${row}`, `signal ${row}`, 46200 + (row % 400), ""]);
  const { leads, unknownSignals } = proposeGrades(source("Leads", [headers, ...many]), options);
  expect([leads, unknownSignals.length]).toEqual([50_000, 50_000]);
});
