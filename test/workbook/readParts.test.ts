import type { Place } from "../../src/sheets/change";
import { parseRect } from "../../src/sheets/rect";
import { readTables } from "../../src/workbook/read";
import { edit, excelWith, sheetId, type Harness } from "./fixture";

let excel: Harness;
afterEach(() => excel.dispose());

/** A ledger of so many rows; `text` fills its last column. */
async function ledger(rows: number, { table = "Sales", text = "North" } = {}): Promise<Place> {
  const lines = Array.from({ length: rows }, (_, row) => [46000 + (row % 365), `No ${row + 1}`, row % 9, text]);
  excel = await excelWith({
    Sales: { ...(table && { table }), rows: [["Date", "No", "Quantity", "Region"], ...lines] },
  });
  const [found] = excel.book.tables();
  return {
    ...{ sheetId: sheetId(excel.book, "Sales"), sheet: "Sales", address: `A1:D${rows + 1}` },
    ...(found && { table: { id: found.id, name: found.name } }),
  };
}

// prettier-ignore
it.each([
  //  rows   letters a row, syncs
  [    500,   5,          1],
  [ 20_000,   5,          1],
  [200_000,   5,          4],
  [ 30_000, 300,          4],
  // The first part is refused, and halved.
  [ 30_000, 420,          7],
])("readTables: %i rows with a text of %i letters in %i syncs, no answer above 5 MB", async (rows, letters, syncs) => {
  const text = "x".repeat(letters);
  const place = await ledger(rows, { text });
  const [data] = await readTables([place]);
  expect([data!.rows.length, data!.rows[rows - 1]![1]]).toEqual([rows, `No ${rows}`]);
  expect(data!.place.address).toBe(place.address);
  expect(excel.host.stats.syncs).toBe(syncs);
});

it("reads a table to its end that grows and moves meanwhile", async () => {
  const place = await ledger(60_000);
  const { faults } = excel.host;
  faults.beforeNextSync(() =>
    faults.beforeNextSync((book) =>
      faults.beforeNextSync(() => {
        const { id, rect } = book.tables()[0]!;
        edit(book, "Sales", "B60002", "late");
        book.updateTable(id, { rect: { ...rect, rowEnd: rect.rowEnd + 1 } });
        book.shift(place.sheetId, "column", 0, 2, "insert");
      }),
    ),
  );
  const [data] = await readTables([place]);
  expect([data!.rows.length, data!.rows[60_000]![1]]).toEqual([60_001, "late"]);
  expect(data!.place.address).toBe("C1:F60002");
});

it("leaves the totals row of a long table out", async () => {
  const place = await ledger(60_000);
  excel.book.updateTable(place.table!.id, { totals: true });
  const [data] = await readTables([place]);
  expect([data!.rows.length, data!.place.address]).toEqual([59_999, "A1:D60000"]);
});

it("a long plain range ends at its first blank row", async () => {
  const place = await ledger(120_000, { table: "" });
  const at = parseRect("A30002:D30002");
  excel.book.write(place.sheetId, at, [Array.from({ length: 4 }, () => ({ value: null }))]);
  const [data] = await readTables([place]);
  expect([data!.rows.length, data!.place.address]).toEqual([30_000, "A1:D30001"]);
  expect(excel.host.stats.syncs).toBe(3);
});

it("a table that grew beyond measure since it was found is read in parts after all", async () => {
  const place = await ledger(150_000);
  const [data] = await readTables([{ ...place, address: "A1:D9" }]);
  expect(data!.rows.length).toBe(150_000);
});

it("a table among small ones: those still take one sync", async () => {
  const place = await ledger(40_000);
  const small = { ...place, table: undefined, address: "A1:D3" } as unknown as Place;
  const [first, long, last] = await readTables([small, place, small]);
  expect([first!.rows.length, long!.rows.length, last!.rows.length]).toEqual([2, 40_000, 2]);
});
