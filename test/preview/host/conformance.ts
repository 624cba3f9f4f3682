import type { Book, CellInput, Rect } from "../../../src/preview/host/book";
import { parseRect } from "../../../src/preview/host/a1";
import { newChart, newSeries } from "../../../src/preview/host/charts/state";

export interface ConformanceOptions {
  /** The book calculates formulas; without it they may show anything. */
  readonly calculates?: boolean;
}

/** The contract of `Book`, as tests: every implementation runs them. `makeBook` gives a new book with one empty sheet. */
export function bookConformance(
  name: string,
  makeBook: () => Promise<Book>,
  { calculates = false }: ConformanceOptions = {},
): void {
  describe(`${name} as a Book`, () => {
    let book: Book;
    let sheet: string;
    beforeEach(async () => {
      book = await makeBook();
      sheet = book.sheets()[0]!.id;
    });

    const values = (address: string, on = sheet) =>
      book.read(on, at(address)).map((row) => row.map((cell) => cell.value));
    const formulas = (address: string, on = sheet) =>
      book.read(on, at(address)).map((row) => row.map((cell) => cell.formula));
    const write = (address: string, cells: (CellInput | undefined)[][], on = sheet) =>
      book.write(on, at(address), cells);
    const numbers = (address: string, rows: number[][]) =>
      write(
        address,
        rows.map((row) => row.map((value) => ({ value }))),
      );

    describe("sheets", () => {
      it("addSheet adds at the end and tells the id", () => {
        const id = book.addSheet("Plan");
        expect(book.sheets().map((one) => [one.name, one.position])).toEqual([
          [book.sheets()[0]!.name, 0],
          ["Plan", 1],
        ]);
        expect(book.sheets()[1]!.id).toBe(id);
        expect(book.sheets()[1]).toMatchObject({
          visibility: "Visible",
          gridlines: true,
          frozenRows: 0,
          frozenColumns: 0,
          protection: null,
          print: null,
        });
      });

      it("addSheet leaves the sheet that shows as it is", () => {
        book.addSheet("Plan");
        expect(book.selection().sheet).toBe(sheet);
      });

      it("updateSheet changes what the patch names and nothing else", () => {
        const id = book.addSheet("Plan");
        book.updateSheet(id, { name: "Plan 2026", tabColor: "#185A8D", gridlines: false, frozenRows: 2 });
        book.updateSheet(id, { frozenColumns: 1, visibility: "Hidden" });
        expect(book.sheets()[1]).toMatchObject({
          id,
          name: "Plan 2026",
          gridlines: false,
          frozenRows: 2,
          frozenColumns: 1,
          visibility: "Hidden",
        });
        expect(book.sheets()[1]!.tabColor.toUpperCase()).toBe("#185A8D");
      });

      it("updateSheet with a position moves the sheet", () => {
        const id = book.addSheet("Plan");
        book.updateSheet(id, { position: 0 });
        expect(book.sheets().map((one) => one.id)).toEqual([id, sheet]);
        expect(book.sheets().map((one) => one.position)).toEqual([0, 1]);
      });

      it("updateSheet keeps protection and print set-up as given", () => {
        const print = { area: "A1:C9", orientation: "landscape", titleRows: "1:2", pagesWide: 1 } as const;
        book.updateSheet(sheet, { protection: { allowFormatCells: true }, print });
        expect(book.sheets()[0]).toMatchObject({ protection: { allowFormatCells: true }, print });
        book.updateSheet(sheet, { protection: null });
        expect(book.sheets()[0]!.protection).toBeNull();
      });

      it("deleteSheet takes the tables of the sheet along", () => {
        const id = book.addSheet("Plan");
        write(
          "A1:B2",
          [
            [{ value: "Region" }, { value: "Units" }],
            [{ value: "North" }, { value: 1 }],
          ],
          id,
        );
        book.addTable(table("Sales", id, "A1:B2"));
        book.deleteSheet(id);
        expect(book.sheets().map((one) => one.id)).toEqual([sheet]);
        expect(book.tables()).toEqual([]);
      });
    });

    describe("cells", () => {
      it("read gives what write wrote, without guessing types", () => {
        const given = [
          ["12", 12, true],
          ["=A1", "'x", ""],
          ["2026-01-01", -0.5, false],
        ];
        write(
          "B2:D4",
          given.map((row) => row.map((value) => ({ value }))),
        );
        expect(values("B2:D4").map((row) => row.map((value) => value ?? ""))).toEqual(given);
        expect(formulas("B2:D4").flat()).toEqual(new Array(9).fill(undefined));
      });

      it("blank cells read as null", () => {
        expect(values("A1:B1")).toEqual([[null, null]]);
      });

      it("write leaves cells alone where the input is undefined, and null empties them", () => {
        numbers("A1:C1", [[1, 2, 3]]);
        write("A1:C1", [[undefined, { value: null }, { value: 9 }]]);
        expect(values("A1:C1")).toEqual([[1, null, 9]]);
      });

      it("a formula is read back with its =, and a value over it removes it", async () => {
        numbers("A1:A2", [[1], [2]]);
        write("A3", [[{ formula: "=SUM(A1:A2)" }]]);
        await book.settle();
        expect(formulas("A3")).toEqual([["=SUM(A1:A2)"]]);
        write("A3", [[{ value: 5 }]]);
        await book.settle();
        expect(book.read(sheet, at("A3"))[0]![0]).toEqual({ value: 5 });
      });

      it("used is the smallest rectangle with content; formats count unless valuesOnly", () => {
        expect(book.used(sheet, true)).toBeNull();
        numbers("C3", [[1]]);
        write("E5", [[{ formula: "=C3" }]]);
        expect(book.used(sheet, true)).toEqual(at("C3:E5"));
        book.style(sheet, at("F6"), { fill: "#FF0000" });
        expect(book.used(sheet, false)).toEqual(at("C3:F6"));
        expect(book.used(sheet, true)).toEqual(at("C3:E5"));
      });

      it("a cell that was emptied is not used", () => {
        numbers("A1:B2", [
          [1, 2],
          [3, 4],
        ]);
        write("B1:B2", [[{ value: null }], [{ value: null }]]);
        expect(book.used(sheet, true)).toEqual(at("A1:A2"));
      });

      it("takes 20,000 rows of 12 columns", async () => {
        const cells = Array.from({ length: 20_000 }, (_, r) =>
          Array.from({ length: 12 }, (_u, c) => ({ value: r * c })),
        );
        write("A1:L20000", cells);
        await book.settle();
        expect(values("L20000")).toEqual([[19_999 * 11]]);
        expect(book.used(sheet, true)).toEqual(at("A1:L20000"));
      });
    });

    describe("looks", () => {
      it("style merges into what is there", () => {
        book.style(sheet, at("A1:B2"), { bold: true, numberFormat: "0%" });
        book.style(sheet, at("B2"), { bold: false, fill: "#DCE6F1", align: "center", wrap: true, indent: 1 });
        const [[a], [, b]] = book.readStyles(sheet, at("A1:B2")) as [object[], object[]];
        expect(a).toMatchObject({ bold: true, numberFormat: "0%" });
        expect(b).toMatchObject({ numberFormat: "0%", fill: "#DCE6F1", align: "center", wrap: true, indent: 1 });
        expect((b as { bold?: boolean }).bold ?? false).toBe(false);
      });

      it("style with fonts and colours", () => {
        const style = { font: "Arial", size: 14, italic: true, color: "#185A8D", valign: "center" } as const;
        book.style(sheet, at("A1"), style);
        expect(book.readStyles(sheet, at("A1"))[0]![0]).toMatchObject(style);
      });

      it("a null property is taken away, null takes all away", () => {
        book.style(sheet, at("A1"), { bold: true, fill: "#DCE6F1" });
        book.style(sheet, at("A1"), { fill: null });
        expect(book.readStyles(sheet, at("A1"))[0]![0]!.fill).toBeUndefined();
        expect(book.readStyles(sheet, at("A1"))[0]![0]).toMatchObject({ bold: true });
        book.style(sheet, at("A1"), null);
        expect(book.readStyles(sheet, at("A1"))[0]![0]!.bold ?? false).toBe(false);
      });

      it("edges are those of the rectangle, inner the line between its rows", () => {
        const line = { color: "#000000", weight: "thin" } as const;
        book.style(sheet, at("B2:C3"), { top: line, bottom: line, left: line, right: line, inner: line });
        const [[b2, c2], [b3, c3]] = book.readStyles(sheet, at("B2:C3")) as [Edges[], Edges[]];
        expect([b2!.top, b2!.left, c2!.top, c2!.right]).toEqual([line, line, line, line]);
        expect([b3!.bottom, b3!.left, c3!.bottom, c3!.right]).toEqual([line, line, line, line]);
        expect(b2!.bottom ?? b3!.top).toEqual(line);
        expect([c2!.left, b2!.right, c3!.left, b3!.right]).toEqual([undefined, undefined, undefined, undefined]);
      });

      it("a style on whole columns shows in every cell of them", () => {
        book.style(sheet, at("C:D"), { numberFormat: "@" });
        expect(book.readStyles(sheet, at("D700"))[0]![0]!.numberFormat).toBe("@");
        expect(book.readStyles(sheet, at("E700"))[0]![0]!.numberFormat ?? "General").toBe("General");
      });

      it("values keep their style, styles keep their value", () => {
        book.style(sheet, at("A1"), { numberFormat: "0.00" });
        numbers("A1", [[1.5]]);
        book.style(sheet, at("A1"), { bold: true });
        expect(values("A1")).toEqual([[1.5]]);
        expect(book.readStyles(sheet, at("A1"))[0]![0]).toMatchObject({ numberFormat: "0.00", bold: true });
      });

      it("lines have sizes in points, can be hidden and have an outline level", () => {
        const before = book.readLine(sheet, "column", 4).size;
        book.updateLines(sheet, "column", 1, 2, { size: 96 });
        book.updateLines(sheet, "row", 3, 5, { hidden: true, outline: 1 });
        expect(book.readLine(sheet, "column", 2).size).toBeCloseTo(96, 0);
        expect(book.readLine(sheet, "column", 4).size).toBe(before);
        expect(book.readLine(sheet, "row", 5)).toMatchObject({ hidden: true, outline: 1 });
        expect(book.readLine(sheet, "row", 6)).toMatchObject({ hidden: false, outline: 0 });
        book.updateLines(sheet, "row", 3, 5, { hidden: false });
        expect(book.readLine(sheet, "row", 4)).toMatchObject({ hidden: false, outline: 1 });
      });

      it("merges are kept until taken away", () => {
        book.setMerged(sheet, at("B2:D2"), true);
        expect(book.merges(sheet)).toEqual([at("B2:D2")]);
        book.setMerged(sheet, at("B2:D2"), false);
        expect(book.merges(sheet)).toEqual([]);
      });
    });

    describe("tables and names", () => {
      beforeEach(() => {
        write("B2:C4", [
          [{ value: "Region" }, { value: "Units" }],
          [{ value: "North" }, { value: 1 }],
          [{ value: "South" }, { value: 2 }],
        ]);
      });

      it("addTable, updateTable, deleteTable", () => {
        const id = book.addTable(table("Sales", sheet, "B2:C4"));
        expect(book.tables()).toEqual([{ ...table("Sales", sheet, "B2:C4"), id }]);
        book.updateTable(id, { name: "Umsatz", rect: at("B2:C5"), style: "TableStyleLight9", banded: false });
        expect(book.tables()).toEqual([
          { ...table("Umsatz", sheet, "B2:C5"), id, style: "TableStyleLight9", banded: false },
        ]);
        book.deleteTable(id);
        expect(book.tables()).toEqual([]);
        expect(values("B2:C2")).toEqual([["Region", "Units"]]);
      });

      it("a table can have a Chinese name and Chinese headers", () => {
        write("E2:E3", [[{ value: "区域" }], [{ value: "华东" }]]);
        const id = book.addTable(table("销售表", sheet, "E2:E3"));
        expect(book.tables().find((one) => one.id === id)?.name).toBe("销售表");
      });

      it("names are set, replaced and deleted", () => {
        const target = `=${book.sheets()[0]!.name}!$C$3`;
        book.setName("AsOf", target);
        book.setName("Behind", "=0.9");
        expect(sorted(book.names())).toEqual([
          { name: "AsOf", refersTo: target },
          { name: "Behind", refersTo: "=0.9" },
        ]);
        book.setName("Behind", "=0.8");
        expect(book.names().find((one) => one.name === "Behind")?.refersTo).toBe("=0.8");
        book.deleteName("AsOf");
        expect(book.names().map((one) => one.name)).toEqual(["Behind"]);
      });
    });

    describe("shift", () => {
      it("inserted rows move cells, formats and merges below them", () => {
        numbers("A1:A3", [[1], [2], [3]]);
        book.style(sheet, at("A2"), { bold: true });
        book.setMerged(sheet, at("C3:D3"), true);
        book.shift(sheet, "row", 1, 2, "insert");
        expect(values("A1:A5")).toEqual([[1], [null], [null], [2], [3]]);
        expect(book.readStyles(sheet, at("A4"))[0]![0]).toMatchObject({ bold: true });
        expect(book.merges(sheet)).toEqual([at("C5:D5")]);
      });

      it("deleted columns take their cells along", () => {
        numbers("A1:D1", [[1, 2, 3, 4]]);
        book.shift(sheet, "column", 1, 2, "delete");
        expect(values("A1:D1")).toEqual([[1, 4, null, null]]);
      });

      it("tables, names and formulas follow", async () => {
        const { name } = book.sheets()[0]!;
        write("A2:B4", [
          [{ value: "Region" }, { value: "Units" }],
          [{ value: "North" }, { value: 1 }],
          [{ value: "South" }, { value: 2 }],
        ]);
        const id = book.addTable(table("Sales", sheet, "A2:B4"));
        book.setName("First", `=${name}!$B$3`);
        write("D1", [[{ formula: "=B4*2" }]]);
        await book.settle();
        book.shift(sheet, "row", 0, 1, "insert");
        await book.settle();
        expect(book.tables().find((one) => one.id === id)?.rect).toEqual(at("A3:B5"));
        expect(book.names()[0]?.refersTo).toBe(`=${name}!$B$4`);
        expect(formulas("D2")).toEqual([["=B5*2"]]);
      });

      it("rows inserted inside a table make it longer", () => {
        write("A1:A3", [[{ value: "Region" }], [{ value: "North" }], [{ value: "South" }]]);
        const id = book.addTable(table("Sales", sheet, "A1:A3"));
        book.shift(sheet, "row", 2, 3, "insert");
        expect(book.tables().find((one) => one.id === id)?.rect).toEqual(at("A1:A6"));
      });

      it("conditional formats, validations and links follow", () => {
        book.setExtras(sheet, {
          conditional: [{ kind: "rule", at: "B3:B9", formula: "TRUE", style: { bold: true } }],
          validation: [{ kind: "list", at: "C3", source: ["a", "b"] }],
          links: [{ at: "D3", to: `${book.sheets()[0]!.name}!A1`, tip: "" }],
        });
        book.shift(sheet, "row", 0, 2, "insert");
        const { conditional, validation, links } = book.extras(sheet);
        expect([conditional[0]?.at, validation[0]?.at, links[0]?.at]).toEqual(["B5:B11", "C5", "D5"]);
      });
    });

    describe("extras", () => {
      it("are replaced as whole lists, and the lists not named stay", () => {
        const bar = {
          kind: "bar",
          at: "C3:C9",
          color: "#9DC3E6",
          negativeColor: "#F8A5A5",
          axis: "middle",
          axisColor: "#7F7F7F",
          from: { number: 0 },
          to: { number: 1 },
        } as const;
        const rule = { kind: "rule", at: "D3:D9", formula: '$D3="behind"', style: { color: "#C00000" } } as const;
        const date = { kind: "date", at: "B1", from: 45658, to: 46022 } as const;
        const list = {
          kind: "list",
          at: "B2",
          source: ["on", "off"],
          prompt: { title: "State", message: "Choose one" },
        } as const;
        book.setExtras(sheet, { conditional: [bar, rule], validation: [date, list] });
        expect(book.extras(sheet)).toEqual({
          conditional: [bar, rule],
          validation: [date, list],
          charts: [],
          links: [],
          notes: [],
        });
        book.setExtras(sheet, { conditional: [rule] });
        expect(book.extras(sheet)).toEqual({
          conditional: [rule],
          validation: [date, list],
          links: [],
          notes: [],
          charts: [],
        });
      });
    });

    describe("notes", () => {
      const notes = (on = sheet) => book.extras(on).notes;

      it("one a cell, with its text as given", () => {
        const list = [
          { at: "A1", text: "Planboard\n=PLAN.MONTHS(A1)\n1 × 12" },
          { at: "C3", text: "ask Dana" },
        ];
        book.setExtras(sheet, { notes: list });
        expect(notes()).toEqual(list);
        book.setExtras(sheet, { notes: [{ at: "C3", text: "asked" }] });
        expect(notes()).toEqual([{ at: "C3", text: "asked" }]);
        book.setExtras(sheet, { notes: [] });
        expect(notes()).toEqual([]);
      });

      it("follow inserted and deleted rows and columns, and go with their cells", () => {
        book.setExtras(sheet, { notes: [{ at: "C3", text: "kept" }] });
        book.shift(sheet, "row", 0, 2, "insert");
        book.shift(sheet, "column", 1, 1, "insert");
        expect(notes()).toEqual([{ at: "D5", text: "kept" }]);
        book.shift(sheet, "row", 0, 1, "delete");
        book.shift(sheet, "column", 0, 1, "delete");
        expect(notes()).toEqual([{ at: "C4", text: "kept" }]);
        book.shift(sheet, "row", 3, 1, "delete");
        expect(notes()).toEqual([]);
      });

      it("belong to their sheet and stay when the cell is written", () => {
        const id = book.addSheet("Plan");
        book.setExtras(id, { notes: [{ at: "A1", text: "there" }] });
        write("A1", [[{ value: 7 }]], id);
        expect([notes(), notes(id)]).toEqual([[], [{ at: "A1", text: "there" }]]);
        book.shift(id, "row", 0, 3, "insert");
        expect([notes(), notes(id)]).toEqual([[], [{ at: "A4", text: "there" }]]);
        book.deleteSheet(id);
        expect(notes()).toEqual([]);
      });
    });

    describe("charts", () => {
      const chart = (at: string) => newChart("{c}", "Gap", at, [newSeries("ColumnStacked", "Base")]);

      it("stay with their sheet, follow its rows, and go with it", () => {
        const id = book.addSheet("Bridge");
        book.setExtras(id, { charts: [chart("B3:F9")] });
        book.shift(id, "row", 0, 2, "insert");
        expect([book.extras(id).charts, book.extras(sheet).charts]).toEqual([[chart("B5:F11")], []]);
        book.deleteSheet(id);
        expect(book.extras(book.addSheet("Bridge")).charts).toEqual([]);
      });
    });

    describe("life", () => {
      it("select moves the selection, and with it the active sheet", () => {
        const id = book.addSheet("Plan");
        book.select(id, at("B2:C3"));
        expect(book.selection()).toEqual({ sheet: id, rect: at("B2:C3") });
      });

      it("writes through the interface are not reported as edits of people", async () => {
        const kinds: string[] = [];
        const stop = book.onEvent((event) => kinds.push(event.kind));
        numbers("A1", [[1]]);
        write("B1", [[{ formula: "=A1" }]]);
        book.shift(sheet, "row", 0, 1, "insert");
        const id = book.addSheet("Plan");
        book.deleteSheet(id);
        await book.settle();
        stop();
        expect(kinds.filter((kind) => kind !== "selection" && kind !== "sheetActivated")).toEqual([]);
      });
    });

    // A book without calculation has nothing to promise here.
    if (calculates) {
      describe("calculation", () => {
        it("settle waits for results", async () => {
          numbers("A1:A3", [[1], [2], [3]]);
          write("B1:B2", [[{ formula: "=SUM(A1:A3)" }], [{ formula: "=B1/0" }]]);
          await book.settle();
          expect(values("B1:B2")).toEqual([[6], ["#DIV/0!"]]);
          numbers("A1", [[11]]);
          await book.settle();
          expect(values("B1")).toEqual([[16]]);
        });

        it("structured references and names are calculated", async () => {
          write("A1:B3", [
            [{ value: "Region" }, { value: "Units" }],
            [{ value: "North" }, { value: 1 }],
            [{ value: "South" }, { value: 2 }],
          ]);
          book.addTable(table("Sales", sheet, "A1:B3"));
          book.setName("Rate", `=${book.sheets()[0]!.name}!$B$3`);
          write("D1", [[{ formula: '=SUMIFS(Sales[Units],Sales[Region],"North")+Rate' }]]);
          await book.settle();
          expect(values("D1")).toEqual([[3]]);
        });
      });
    }
  });
}

interface Edges {
  readonly top?: object;
  readonly bottom?: object;
  readonly left?: object;
  readonly right?: object;
}

function at(address: string): Rect {
  const rect = parseRect(address);
  if (!rect) throw new Error(`${address} is no address.`);
  return rect;
}

function table(name: string, sheet: string, address: string) {
  return { name, sheet, rect: at(address), style: "TableStyleMedium2", banded: true, filterButtons: true };
}

function sorted<T extends { readonly name: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
}
