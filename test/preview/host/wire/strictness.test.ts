/* eslint office-addins/load-object-before-read: off -- reading what was not loaded is what is tested */
import type { MemoryBook } from "../../../../src/preview/host/memoryBook";
import { rectOf } from "../../../../src/preview/host/rect";
import { bootExcel, type ExcelHarness } from "../../../support/office";

let excel: ExcelHarness<MemoryBook>;
beforeEach(async () => {
  excel = await bootExcel();
});
afterEach(() => excel.dispose());

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
/** The code of the error that `batch` ends with. */
async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  return Excel.run(batch).then(
    () => "no error",
    (error: { readonly code: string }) => error.code,
  );
}

it("a property that was not loaded throws PropertyNotLoaded", async () => {
  await expect(
    Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      await context.sync();
      return range.values;
    }),
  ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

it.each<[string, (context: Excel.RequestContext) => unknown]>([
  ["Range.calculate", (context) => first(context).getRange("A1").calculate()],
  ["Range.sort", (context) => first(context).getRange("A1").sort.apply([])],
  ["Workbook.comments", (context) => context.workbook.comments.getCount()],
  ["Range.formulasR1C1", (context) => first(context).getRange("A1").load("formulasR1C1")],
  ["Setting Table.showTotals", (context) => (context.workbook.tables.getItem("Sales").showTotals = true)],
  ["ConditionalFormatType IconSet", (context) => first(context).getRange("A1").conditionalFormats.add("IconSet")],
])("%s is unknown to the host and says so", async (member, use) => {
  await expect(
    Excel.run(async (context) => {
      first(context).tables.add("F1:G2", true).name = "Sales";
      await context.sync();
      use(context);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound", message: `${member} is not implemented` });
});

it("a service the host does not have says which", async () => {
  const body = {
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.Missing" } },
  };
  const connection = excel.host.connect();
  const reply = new Promise<string>((resolve) => (connection.onMessageFromHost = resolve));
  connection.sendMessageToHost(JSON.stringify({ id: 8, type: 1, flags: 0, message: { body } }));
  expect(JSON.parse(await reply)).toMatchObject({
    message: { body: { Error: { Code: "ApiNotFound", Message: "The service Microsoft.Missing is not implemented" } } },
  });
});

it("no member of Object.prototype can be reached", async () => {
  const body = {
    Actions: [{ Id: 1, ActionType: 3, Name: "constructor", ObjectPathId: 1, ArgumentInfo: { Arguments: [] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  };
  const connection = excel.host.connect();
  const reply = new Promise<string>((resolve) => (connection.onMessageFromHost = resolve));
  connection.sendMessageToHost(JSON.stringify({ id: 7, type: 1, flags: 0, message: { body } }));
  expect(JSON.parse(await reply)).toMatchObject({ id: 7, message: { body: { Error: { Code: "ApiNotFound" } } } });
});

it("an error ends the batch; what was written before it stays", async () => {
  const code = await codeOf(async (context) => {
    first(context).getRange("A1").values = [["kept"]];
    context.workbook.tables.getItem("Missing").name = "Sales";
    first(context).getRange("A2").values = [["lost"]];
    await context.sync();
  });
  expect(code).toBe("ItemNotFound");
  const { id } = excel.book.sheets()[0]!;
  expect(excel.book.read(id, rectOf(0, 0, 2))).toEqual([[{ value: "kept" }], [{ value: null }]]);
});

it("the error tells where: the member as the author wrote it", async () => {
  await expect(
    Excel.run(async (context) => {
      first(context).getRange("A1:B1").values = [[1, 2, 3]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

it("null objects and what hangs from them are null, without an error", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Sales");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect([table.isNullObject, body.isNullObject]).toEqual([true, true]);
  });
});

it("syncs and bytes are counted; the client's own clean-up is not a sync", async () => {
  excel.host.stats.reset();
  await Excel.run(async (context) => {
    const range = first(context).getRange("A1:B2").load("values");
    await context.sync();
    range.getCell(0, 0).values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.host.stats.syncs).toBe(2);
  expect(excel.host.stats.bytesIn).toBeGreaterThan(500);
  expect([...excel.host.stats.members]).toEqual(expect.arrayContaining(["Range.values", "Worksheet.getRange"]));
  expect(excel.host.references.size).toBe(0);
});

it("a write of 2,400 cells goes through the client's chunks into the right cells", async () => {
  const values = Array.from({ length: 800 }, (_, row) => [row, `text ${row}`, row % 2 === 0]);
  await Excel.run(async (context) => {
    const range = first(context).getRange("B2:D801");
    range.values = values;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
  expect(excel.host.stats.members).toContain("Range._ValidateArraySize");
});

it("240,000 cells are written and read in one sync each", async () => {
  const values = Array.from({ length: 20_000 }, (_, row) => Array.from({ length: 12 }, (_u, column) => row * column));
  excel.host.stats.reset();
  await Excel.run(async (context) => {
    const range = first(context).getRange("A1:L20000");
    range.values = values;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values[19_999]![11]).toBe(19_999 * 11);
  });
  expect(excel.host.stats.syncs).toBe(2);
});

it("requests above 5 MB are refused", async () => {
  const text = "x".repeat(30_000);
  const code = await codeOf(async (context) => {
    first(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => [text]);
    await context.sync();
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(excel.book.used(excel.book.sheets()[0]!.id, true)).toBeNull();
});

it("the 51st waiting batch is refused, and the 50 before it are carried out", async () => {
  const batches = Array.from({ length: 51 }, (_, row) =>
    codeOf(async (context) => {
      first(context).getCell(row, 0).values = [[row]];
      await context.sync();
    }),
  );
  const codes = await Promise.all(batches);
  expect(codes.filter((code) => code === "no error")).toHaveLength(50);
  expect(codes.at(-1)).toBe("ActivityLimitReached");
});

it("ranges held by the add-in follow inserted rows, and go stale when their cells are deleted", async () => {
  await Excel.run(async (context) => {
    const range = first(context).getRange("B5:C6");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    first(context).getRange("2:3").insert("Down");
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual([
      "Sheet1!B7:C8",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    first(context).getRange("7:8").delete("Up");
    await context.sync();
    range.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});
