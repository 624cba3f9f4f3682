import type { CellValue } from "../sheets/spec";
import { officeCode } from "./errors";

export interface Parts {
  readonly columns: number;
  /** Rows there are before the first part is read. */
  readonly rows: number;
  /** Queues a part: so many rows from this one on. */
  readonly ask: (from: number, rows: number) => Part;
  /** Whether nothing after this part is wanted. */
  readonly isEnd: (part: readonly (readonly CellValue[])[]) => boolean;
}

export interface Part {
  readonly range: Excel.Range;
  /** Rows there are now; called once the part is read. */
  readonly rows: () => number;
}

/** Cells of the first part, and never fewer rows than one. */
const first = 50_000;
/** Of an answer: well under the 5 MB that Excel on the web refuses, since later rows may hold longer texts. */
const wanted = 3_000_000;

/**
 * Reads many rows, a sync a part. How much a part may hold is learnt from the one before: ten digits a cell or a
 * hundred letters make a difference. A part that is refused all the same is asked for again, by halves.
 */
export async function readParts(context: Excel.RequestContext, parts: Parts): Promise<CellValue[][]> {
  const { columns, ask, isEnd } = parts;
  let { rows } = parts;
  const read: CellValue[][] = [];
  let cells = first;
  while (read.length < rows) {
    const count = Math.min(rows - read.length, Math.max(1, Math.floor(cells / columns)));
    const asked = ask(read.length, count);
    try {
      // One sync could not answer all: that is why there are parts.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded" || count === 1) throw error;
      cells = Math.floor((count * columns) / 2);
      continue;
    }
    const part = asked.range.values as CellValue[][];
    rows = asked.rows();
    for (const line of part) read.push(line);
    if (isEnd(part)) break;
    const perCell = byteLength(part) / (count * columns);
    cells = Math.floor(wanted / perCell);
  }
  return read;
}

/** About the length in UTF-8: a Han character takes three bytes. */
function byteLength(lines: readonly (readonly CellValue[])[]): number {
  const json = JSON.stringify(lines);
  return json.length + 2 * (json.match(/[^\0-\x7f]/g)?.length ?? 0);
}
