import type { Univer } from "@univerjs/core";
import type { CellInput, Scalar } from "../../../../src/preview/host/book";
import type { UniverBook } from "../../../../src/preview/grid/UniverBook";
import { parseRect } from "../../../../src/preview/host/a1";
import { loadHeadless } from "./headless";

const { headlessBook } = loadHeadless();
const started: Univer[] = [];

/** A calculating workbook with its first sheet at hand: cells by address, values after calculation. */
export interface TestBook {
  readonly book: UniverBook;
  readonly univer: Univer;
  readonly sheet: string;
  /** Writes rows of values from `at` on; texts that start with "=" are formulas. */
  readonly put: (at: string, rows: readonly (readonly Scalar[])[], sheet?: string) => void;
  readonly values: (address: string, sheet?: string) => Promise<Scalar[][]>;
  /** Calculates formulas one below the other in column Z. */
  readonly calculate: (...formulas: string[]) => Promise<Scalar[]>;
  readonly table: (name: string, address: string, sheet?: string) => string;
}

export function testBook(): TestBook {
  const { book, univer } = headlessBook();
  started.push(univer);
  const sheet = book.sheets()[0]!.id;
  const put: TestBook["put"] = (at, rows, on = sheet) => {
    const { row, column } = parseRect(at)!;
    const rect = { row, column, rowEnd: row + rows.length - 1, columnEnd: column + rows[0]!.length - 1 };
    const input = (value: Scalar): CellInput =>
      typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
    book.write(
      on,
      rect,
      rows.map((line) => line.map(input)),
    );
  };
  const values: TestBook["values"] = async (address, on = sheet) => {
    await book.settle();
    return book.read(on, parseRect(address)!).map((line) => line.map(({ value }) => value));
  };
  return {
    book,
    univer,
    sheet,
    put,
    values,
    calculate: async (...formulas) => {
      put(
        "Z1",
        formulas.map((formula) => [formula]),
      );
      return (await values(`Z1:Z${formulas.length}`)).flat();
    },
    table: (name, address, on = sheet) =>
      book.addTable({
        name,
        sheet: on,
        rect: parseRect(address)!,
        style: "TableStyleLight1",
        banded: false,
        filterButtons: true,
      }),
  };
}

/** To be called once in a test file, so that Jest can end. */
export function disposeAfterAll(): void {
  afterAll(() => {
    for (const univer of started.splice(0)) univer.dispose();
  });
}
