/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off -- the host is tested, not the habits of an add-in */
import type { MemoryBook } from "../../../src/preview/host/memoryBook";
import { rectOf } from "../../../src/preview/host/rect";
import { bootExcel, type ExcelHarness } from "../../support/office";

let excel: ExcelHarness<MemoryBook>;
beforeEach(async () => {
  excel = await bootExcel();
});
afterEach(() => excel.dispose());

const setA1 = async (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
  await context.sync();
};
const A1 = () => excel.book.read(excel.book.sheets()[0]!.id, rectOf(0, 0))[0]![0]!.value;

it("while a cell is edited, a batch is refused", async () => {
  excel.host.faults.beginEdit();
  await expect(Excel.run(setA1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  excel.host.faults.endEdit();
  await Excel.run(setA1);
  expect(A1()).toBe(1);
});

it("with delayForCellEdit it waits for the end of the edit instead", async () => {
  excel.host.faults.beginEdit();
  const done = Excel.run({ delayForCellEdit: true }, setA1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(A1()).toBeNull();
  excel.host.faults.endEdit();
  await done;
  expect(A1()).toBe(1);
});

it("a protected sheet denies writes to values, formats, tables and rows, and allows what its options name", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.protection.protect({ allowFormatCells: true });
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    for (const change of [
      () => (sheet.getRange("A1").values = [[1]]),
      () => sheet.getRange("A1").clear(),
      () => sheet.tables.add("A1:B2", true),
      () => sheet.getRange("2:2").insert("Down"),
    ]) {
      change();
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    }
    sheet.getRange("A1").format.font.bold = true;
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[2]];
    await context.sync();
  });
  expect(A1()).toBe(2);
});

it("a wrong password does not unprotect", async () => {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.protect({}, "right");
    await context.sync();
    protection.unprotect("wrong");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    protection.unprotect("right");
    await context.sync();
  });
});

it("a protected workbook keeps its sheets", async () => {
  excel.host.protectWorkbook(true);
  await Excel.run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    context.workbook.worksheets.add("Plan");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

it("another author writes between two syncs", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[""]]);
    excel.host.faults.beforeNextSync((book) => book.write(book.sheets()[0]!.id, rectOf(0, 0), [[{ value: "theirs" }]]));
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["theirs"]]);
  });
});

it("another author deletes the sheet between two syncs", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    excel.host.faults.beforeNextSync((book) => book.deleteSheet(book.sheets()[1]!.id));
    range.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("a refusal that was ordered", () => {
  it("refuses one sync as a whole", async () => {
    excel.host.faults.refuse({ code: "RequestPayloadSizeLimitExceeded", after: 1 });
    await Excel.run(setA1);
    await expect(Excel.run(setA1)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    await Excel.run(setA1);
  });

  it("ends a request in its middle: what was done before stays", async () => {
    const set = (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      return context.sync();
    };
    let done = 0;
    for (let action = 0; ; action += 1) {
      excel.book.write(excel.book.sheets()[0]!.id, rectOf(0, 0, 2, 1), [[{ value: null }], [{ value: null }]]);
      excel.host.faults.refuse({ code: "GeneralException", action });
      const code = await Excel.run(set).then(
        () => "",
        (error: { readonly code: string }) => error.code,
      );
      const written = excel.book.read(excel.book.sheets()[0]!.id, rectOf(0, 0, 2, 1)).flat();
      const count = written.filter(({ value }) => value !== null).length;
      expect(count).toBeGreaterThanOrEqual(done);
      done = count;
      if (!code) break;
      expect(code).toBe("GeneralException");
    }
    expect(done).toBe(2);
  });
});

it("a window that closed: its requests are neither carried out nor answered", async () => {
  const lost = excel.host.faults.closeAfter(1).then(() => "silence");
  await Excel.run(setA1);
  edit2(excel.book);
  const outcome = await Promise.race([Excel.run(setA1).then(() => "answered"), lost]);
  expect([outcome, A1()]).toEqual(["silence", 2]);
});

const edit2 = (book: MemoryBook) => book.write(book.sheets()[0]!.id, rectOf(0, 0), [[{ value: 2 }]]);

it("answers above 5 MB are refused, after the request was carried out", async () => {
  const text = "x".repeat(1000);
  const sheet = excel.book.sheets()[0]!.id;
  excel.book.write(
    sheet,
    rectOf(1, 0, 5300, 1),
    Array.from({ length: 5300 }, () => [{ value: text }]),
  );
  const read = (rows: number) =>
    Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Sheet1");
      first.getRange("A1").values = [[rows]];
      first.getRange(`A2:A${rows}`).load("values");
      await context.sync();
    });
  await expect(read(5301)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(A1()).toBe(5301);
  await read(5000);
});
