import type { Book } from "../../../src/preview/host/book";
import type { Change } from "../../../src/sheets/change";
import { cell } from "../../../src/sheets/address";
import { parseRect } from "../../../src/sheets/rect";
import type { CellValue, SheetSpec } from "../../../src/sheets/spec";
import { sheetId } from "../fixture";

interface Wanted {
  readonly sheet: string;
  readonly at: string;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/**
 * Every formula of the book is one that a change means, letter by letter, and every text and number of a new sheet
 * stands where it was meant to, as it was. `formulas` are those that were in the book before.
 */
export function expectWritten(book: Book, changes: readonly Change[], formulas: ReadonlySet<string> = new Set()): void {
  const sheets = changes.flatMap((change) => (change.kind === "newSheet" ? [change.sheet] : []));
  const wanted = new Map<string, Wanted>();
  for (const one of sheets.flatMap(wantedIn)) wanted.set(`${one.sheet}!${one.at}`, one);
  const stray = formulasIn(book).filter(
    ({ place, formula }) =>
      !formulas.has(place) && !(wanted.get(place)?.isFormula && wanted.get(place)?.value === formula),
  );
  expect(stray).toEqual([]);
  const wrong = [...wanted.values()].filter(({ sheet, at, value, isFormula }) => {
    const [[found]] = book.read(sheetId(book, sheet), parseRect(at)) as [[ReturnType<Book["read"]>[number][number]]];
    return isFormula ? found.formula !== value : found.formula !== undefined || (found.value ?? "") !== value;
  });
  expect(wrong).toEqual([]);
}

function wantedIn({ name, blocks }: SheetSpec): Wanted[] {
  return blocks.flatMap((block) => {
    const lines = "values" in block ? block.values : block.formulas;
    const { row, column } = parseRect(block.at);
    return lines.flatMap((line, r) =>
      line.flatMap((value, c): Wanted[] => {
        if (value === null) return [];
        const isFormula = "formulas" in block && typeof value === "string" && value.startsWith("=");
        return [{ sheet: name, at: cell(column + c, row + r + 1), value, isFormula }];
      }),
    );
  });
}

/** Every formula of the book with its place. */
export function formulasIn(book: Book): { readonly place: string; readonly formula: string }[] {
  return book.sheets().flatMap(({ id, name }) => {
    const used = book.used(id, true);
    if (!used) return [];
    return book
      .read(id, used)
      .flatMap((line, r) =>
        line.flatMap(({ formula }, c) =>
          formula === undefined ? [] : [{ place: `${name}!${cell(used.column + c, used.row + r + 1)}`, formula }],
        ),
      );
  });
}
