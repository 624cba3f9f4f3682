import { issueRecord, issueTableOf } from "../../src/sheets/issueSheet";
import { monthHeaders } from "../../src/sheets/language";
import {
  kindWord,
  readKind,
  readRecord,
  recordKinds,
  recordWord,
  versionKinds,
  versionsRecord,
} from "../../src/sheets/versionsSheet";

const languages = ["en", "zh"] as const;

describe("T6 the records of issued plans and versions", () => {
  it.each([
    ["en", ["Plan", "Year", "Region", "Issued to", ...monthHeaders("en")]],
    ["zh", ["计划", "年度", "Region", "已下达至", ...monthHeaders("zh")]],
  ] as const)("issued plans have these columns, %s", (language, headers) => {
    expect(issueRecord.headers(language, ["Region"])).toEqual(headers);
    const { tables, freeze } = issueRecord.sheet(language, "Issued", ["Region"], []);
    expect([tables, freeze]).toEqual([[{ name: "PlanboardIssue", at: "B3:Q4" }], { rows: 3, columns: 4 }]);
  });

  it.each([
    ["en", ["Version", "Plan", "Year", "Kind", "Issued to", "Record"], ["By", "On", "Note"]],
    ["zh", ["版本", "计划", "年度", "操作", "已下达至", "内容"], ["操作人", "时间", "说明"]],
  ] as const)("versions have these columns, %s", (language, before, after) => {
    expect(versionsRecord.headers(language, ["Region"])).toEqual([
      ...before,
      "Region",
      ...monthHeaders(language),
      ...after,
    ]);
  });

  it.each(languages)("words of versions are read as they are written, %s", (language) => {
    expect(versionKinds.map((kind) => readKind(kindWord(language, kind)))).toEqual(versionKinds);
    expect(recordKinds.map((record) => readRecord(recordWord(language, record)))).toEqual(recordKinds);
    expect([readKind("sold"), readRecord("")]).toEqual([undefined, undefined]);
  });

  it("formulas name the columns as they stand, moved and among others, a dimension apart from a column of its own", () => {
    const headers = ["备注", ...[...issueRecord.headers("en", ["year", "Jan"])].reverse()];
    expect(issueTableOf(headers, ["year", "Jan"], "Plan")).toEqual({
      ...{ table: "PlanboardIssue", planName: "Plan", plan: "Plan", year: "Year", issuedTo: "Issued to" },
      ...{ dimensions: ["year (2)", "Jan (2)"], months: monthHeaders("en"), monthsAdjoin: false },
    });
    expect(issueTableOf(issueRecord.headers("zh", []), [], "P")).toMatchObject({ dimensions: [], monthsAdjoin: true });
    expect(issueTableOf(headers.slice(0, -1), ["year", "Jan"], "Plan")).toBeUndefined();
  });
});
