import type { Change, Place } from "../../src/sheets/change";
import { preview, undo, write } from "./act";
import { cells, edit, excelWith, sheetId, type Harness } from "./fixture";

let excel: Harness;
afterEach(() => excel.dispose());

/** A lead table of so many rows, and new grades, reasons and dates for all of them, two of the columns new. */
async function leads(rows: number): Promise<Change[]> {
  const lines = Array.from({ length: rows }, (_, row) => [`Lead ${row}`, "ABC"[row % 3]!]);
  excel = await excelWith({ Leads: { table: "Leads", rows: [["Lead", "Grade"], ...lines] } });
  const place: Place = {
    ...{ sheetId: sheetId(excel.book, "Leads"), sheet: "Leads", address: `A1:B${rows + 1}` },
    table: { id: excel.book.tables()[0]!.id, name: "Leads" },
  };
  const column = <T>(of: (row: number) => T) => lines.map((_, row) => of(row));
  return [
    {
      kind: "setColumns",
      place,
      columns: [
        { header: "Grade", column: 1, values: column((row) => "BCA"[row % 3]!) },
        { header: "Reason", values: column((row) => `deposit received, order no ${(row * 7919) % 99991}`) },
        { header: "Next contact", values: column((row) => 46000 + ((row * 31) % 97)), numberFormat: "yyyy-mm-dd" },
      ],
      basis: [{ column: 0, values: lines.map(([lead]) => lead!) }],
    },
  ];
}

// prettier-ignore
it.each([
  //  rows   syncs: preview, check and write (records included), undo
  [ 10_000,         1,       3,                                   5],
  [ 50_000,         2,       4,                                   9],
])("%i leads in three columns are written and taken back in %i, %i and %i syncs", async (rows, ...syncs) => {
  const changes = await leads(rows);
  const { stats } = excel.host;
  const counted: number[] = [];
  const count = () => {
    counted.push(stats.syncs);
    // Excel refuses 5 MB; what cells hold is known before only about.
    expect(stats.largestAnswer).toBeLessThan(4_500_000);
    stats.reset();
  };
  const shown = await preview(changes);
  count();
  const receipt = await write(shown);
  count();
  expect(cells(excel.book, "Leads", `B${rows + 1}:D${rows + 1}`)[0]![0]).toBe("BCA"[(rows - 1) % 3]);
  await undo(receipt);
  count();
  expect(cells(excel.book, "Leads", `B${rows + 1}:D${rows + 1}`)).toEqual([["ABC"[(rows - 1) % 3], null, null]]);
  expect(counted).toEqual(syncs);
});

it("an edit in the last of very many rows is a conflict, before the write and in its very moment", async () => {
  const rows = 60_000;
  const shown = await preview(await leads(rows));
  const at = `B${rows + 1}`;
  const was = "ABC"[(rows - 1) % 3]!;
  const conflicts = [{ sheet: "Leads", at, expected: was, now: "mine" }];
  edit(excel.book, "Leads", at, "mine");
  await expect(write(shown)).rejects.toMatchObject({ conflicts });

  edit(excel.book, "Leads", at, was);
  const { faults, stats } = excel.host;
  stats.reset();
  const lastMoment = (syncs: number): void =>
    faults.beforeNextSync(() => (syncs ? lastMoment(syncs - 1) : edit(excel.book, "Leads", at, "mine")));
  // Two for the check, one for the records; the next one writes.
  lastMoment(3);
  await expect(write(shown)).rejects.toMatchObject({ conflicts });
  expect(cells(excel.book, "Leads", at)).toEqual([["mine"]]);
});
