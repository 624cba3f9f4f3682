import { columnCount, rectAddress, rowCount, type Rect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { officeCode } from "./errors";
import { largestPart, requests, type Step } from "./steps";

/** Cells as read, row by row; none when their sheet is gone. */
export interface Cells {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/** Bytes that may go along with other questions: even if the guess is far too low, Excel answers. */
const joint = 2_000_000;

interface Piece {
  /** Id or name. */
  readonly sheet: string;
  readonly rect: Rect;
  readonly what: "values" | "formulas,values";
  /** Of the answer, about. */
  readonly bytes: number;
  readonly into: { formulas: CellValue[][]; values: CellValue[][] };
  /** Row of `into` that its first row is. */
  readonly from: number;
}

/**
 * Cells to be read together: in one sync with all other questions, nearly always, and in several when the answer would
 * be so large that Excel on the web refuses it.
 */
export class Reads {
  private pieces: Piece[] = [];

  /** Asks for cells; `bytesPerCell` is what one content may take of the answer. Call the result when all are read. */
  ask(sheet: string, rect: Rect, what: Piece["what"], bytesPerCell: number): () => Cells {
    const into: Piece["into"] = { formulas: [], values: [] };
    const perRow = columnCount(rect) * bytesPerCell * (what === "values" ? 1 : 2);
    const rows = Math.max(1, Math.floor(largestPart / perRow));
    for (let from = 0; from < rowCount(rect); from += rows) {
      const count = Math.min(rows, rowCount(rect) - from);
      const part = { ...rect, row: rect.row + from, rowEnd: rect.row + from + count - 1 };
      this.pieces.push({ sheet, rect: part, what, bytes: count * perRow, into, from });
    }
    return () => into;
  }

  /** Steps that read what was asked for, to go along with others; call the result when they are carried out. */
  steps(): { readonly steps: Step[]; readonly keep: () => void } {
    const taken = this.pieces.splice(0).map((piece) => asking(piece));
    return { steps: taken.map(({ step }) => step), keep: () => taken.forEach(({ keep }) => keep()) };
  }

  /** Carries out what is queued, and reads what was asked for. */
  async sync(context: Excel.RequestContext): Promise<void> {
    const parts = packed(this.pieces.splice(0));
    const [only = []] = parts;
    if (parts.length <= 1 && only.reduce((sum, { bytes }) => sum + bytes, 0) <= joint) return readAll(context, only);
    // Whatever else is queued is answered on its own: it cannot be asked for again should an answer be refused.
    await context.sync();
    while (parts.length) {
      const part = parts.shift() as Piece[];
      try {
        // Too much for one answer.
        await readAll(context, part);
      } catch (error) {
        const halves = part.flatMap(halved);
        if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded" || halves.length === part.length) throw error;
        const middle = Math.ceil(halves.length / 2);
        parts.unshift(halves.slice(0, middle), halves.slice(middle));
      }
    }
  }
}

async function readAll(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const asked = pieces.map((piece) => asking(piece));
  for (const { step } of asked) step.queue(context);
  await context.sync();
  for (const { keep } of asked) keep();
}

function asking({ sheet, rect, what, bytes, into, from }: Piece): { readonly step: Step; readonly keep: () => void } {
  let range: Excel.Range | undefined;
  const queue = ({ workbook }: Excel.RequestContext): void => {
    range = workbook.worksheets.getItemOrNullObject(sheet).getRange(rectAddress(rect)).load(what);
  };
  const keep = (): void => {
    if (!range || range.isNullObject) return;
    for (const [row, line] of (range.values as CellValue[][]).entries()) into.values[from + row] = line;
    if (what === "values") return;
    for (const [row, line] of (range.formulas as CellValue[][]).entries()) into.formulas[from + row] = line;
  };
  return { step: { bytes: 500, answer: bytes, queue }, keep };
}

function packed(pieces: readonly Piece[]): Piece[][] {
  const steps = pieces.map((piece) => ({ bytes: 500, answer: piece.bytes, piece, queue: () => undefined }));
  return requests(steps).map((part) => part.map(({ piece }) => piece));
}

function halved(piece: Piece): Piece[] {
  const { rect, from, bytes } = piece;
  const rows = Math.ceil(rowCount(rect) / 2);
  if (rows === rowCount(rect)) return [piece];
  const half = bytes / 2;
  return [
    { ...piece, rect: { ...rect, rowEnd: rect.row + rows - 1 }, bytes: half },
    { ...piece, rect: { ...rect, row: rect.row + rows }, from: from + rows, bytes: half },
  ];
}
