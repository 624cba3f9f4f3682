import { rectAddress, type Rect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import { held, restored, sameCell, type Input } from "../literal";
import { run } from "../run";
import { byteLength, carryOut, cellSteps, rowParts, step, type Step } from "../steps";

/** Cells about to be written over. */
export interface Overwriting {
  /** Id. */
  readonly sheet: string;
  readonly rect: Rect;
  /** Formulas at the last look. */
  readonly seen: readonly (readonly CellValue[])[];
  /** What is written; null leaves a cell alone. */
  readonly inputs: readonly (readonly Input[])[];
  /** Rows or columns that a table lets go: put back, they belong to it again. */
  readonly letGo?: LetGo;
}

export interface LetGo {
  readonly table: string;
  readonly rows: number;
  readonly columns: number;
}

export interface Watch {
  /** Go before the cells are written over: right before, unless there are very many. */
  readonly before: (cells: Overwriting) => readonly Step[];
  /**
   * Puts back what somebody wrote in the moment between the last look and the overwriting. What comes in between while
   * it does so is put back as well. No sync when there was nothing. A run of its own: the undo itself is done by then,
   * and must not be tried again when a cell is being edited.
   */
  readonly putBack: () => Promise<void>;
}

/** Tries of putting back: each needs somebody who writes the same cells in the same moment. */
const most = 5;

/** Watches cells that are written over without a way to refuse: their contents are read right before. */
export function watch(): Watch {
  let reads: { readonly cells: Overwriting; readonly range: Excel.Range }[] = [];
  const before = (cells: Overwriting): Step[] =>
    // Formulas and values are about the same.
    rowParts(cells.seen, (row) => 2 * byteLength(cells.seen[row] ?? [])).map(({ from, to, bytes }) => ({
      bytes: 500,
      answer: bytes,
      queue: ({ workbook }) => {
        const part = rowsOf(cells, from, to);
        const range = workbook.worksheets.getItem(part.sheet).getRange(rectAddress(part.rect));
        reads.push({ cells: part, range: range.load("formulas,values") });
      },
    }));
  return {
    before,
    putBack: async () => {
      for (let nth = 0; nth < most && reads.length; nth += 1) {
        const raced = reads.filter(({ cells, range }) => holds(cameBetween(cells, range)));
        const grow = new Map(raced.flatMap(({ cells: { letGo } }) => (letGo ? [[letGo.table, letGo]] : [])));
        const found = reads.flatMap(({ cells, range }): Overwriting[] => {
          const { sheet, rect, letGo } = cells;
          // A colleague filled cells of a row or column that was about to go: it stays as a whole.
          const inputs = letGo && grow.has(letGo.table) ? contents(cells, range) : cameBetween(cells, range);
          return holds(inputs) ? [{ sheet, rect, seen: cells.inputs.map((line) => line.map(held)), inputs }] : [];
        });
        reads = [];
        const steps = [
          ...[...grow.values()].map(growStep),
          ...found.flatMap((cells) => [...before(cells), ...cellSteps(cells.sheet, cells.rect, cells.inputs)]),
        ];
        // Once; more often only when somebody writes the same cells at that very moment.
        if (steps.length) await run((context) => carryOut(context, steps, () => undefined));
      }
    },
  };
}

function rowsOf({ rect, seen, inputs, ...cells }: Overwriting, from: number, to: number): Overwriting {
  const part = { ...rect, row: rect.row + from, rowEnd: rect.row + to - 1 };
  return { ...cells, rect: part, seen: seen.slice(from, to), inputs: inputs.slice(from, to) };
}

function holds(inputs: readonly (readonly Input[])[]): boolean {
  return inputs.some((line) => line.some((input) => input !== null));
}

/** What was there although it had not been seen. */
function cameBetween({ seen, inputs }: Overwriting, range: Excel.Range): Input[][] {
  const formulas = range.formulas as CellValue[][];
  return contents({ inputs }, range).map((line, r) =>
    line.map((input, c) => {
      const now = formulas[r]?.[c] ?? "";
      const wasSeen = sameCell(seen[r]?.[c] ?? "", now) || sameCell(held(inputs[r]?.[c] ?? null), now);
      return wasSeen ? null : input;
    }),
  );
}

/** What the cells held right before they were written over. */
function contents({ inputs }: Pick<Overwriting, "inputs">, { formulas, values }: Excel.Range): Input[][] {
  return inputs.map((line, r) =>
    line.map((input, c) =>
      input === null ? null : restored((formulas[r]?.[c] ?? "") as CellValue, (values[r]?.[c] ?? "") as CellValue),
    ),
  );
}

function growStep({ table, rows, columns }: LetGo): Step {
  return step(({ workbook }) => {
    const one = workbook.tables.getItem(table);
    one.resize(one.getRange().getResizedRange(rows, columns));
  });
}
