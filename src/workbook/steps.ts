import { rectAddress, type Rect } from "../sheets/rect";
import type { Input } from "./literal";

/** A part of a write that has to go into one request. */
export interface Step {
  /** About how much of the request it takes. */
  readonly bytes: number;
  /** About how much of the answer it takes; missing for little. */
  readonly answer?: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Excel on the web refuses requests above 5 MB; the rest is left to what surrounds the values. */
const largest = 4_000_000;
/** Cells that go together, so that several steps fill a request well; also what a single answer may hold. */
export const largestPart = 2_000_000;
/** Allowance for a call that carries no cells. */
const small = 500;

/** A step without cells. */
export function step(queue: Step["queue"]): Step {
  return { bytes: small, queue };
}

/** Steps that write `inputs` into `rect` of a sheet (id or name): one, or several by rows when there is very much. */
export function cellSteps(sheet: string, rect: Rect, inputs: readonly (readonly Input[])[]): Step[] {
  return rowParts(inputs, (row) => byteLength(inputs[row] ?? [])).map(({ from, to, bytes }) => {
    const lines = inputs.slice(from, to).map((line) => [...line]);
    const at = rectAddress({ ...rect, row: rect.row + from, rowEnd: rect.row + to - 1 });
    return {
      bytes: bytes + small,
      queue: ({ workbook }) => (workbook.worksheets.getItem(sheet).getRange(at).values = lines),
    };
  });
}

/** Cuts rows into as few parts as go together; `to` is not included. */
export function rowParts(
  rows: readonly unknown[],
  weigh: (row: number) => number,
): { readonly from: number; readonly to: number; readonly bytes: number }[] {
  const parts: { from: number; to: number; bytes: number }[] = [];
  let last = { from: 0, to: 0, bytes: Infinity };
  rows.forEach((_, row) => {
    const bytes = weigh(row);
    if (last.bytes + bytes > largestPart) parts.push((last = { from: row, to: row, bytes: 0 }));
    last.to = row + 1;
    last.bytes += bytes;
  });
  return parts;
}

/** Length in UTF-8: a Han character takes three bytes. */
export function byteLength(line: readonly unknown[]): number {
  const json = JSON.stringify(line);
  return json.length + 2 * (json.match(/[^\0-\x7f]/g)?.length ?? 0);
}

/** Puts the steps into as few requests as the size of these and of their answers allows, in order; nearly always one. */
export function requests<S extends Step>(steps: readonly S[]): S[][] {
  const parts: S[][] = [];
  let bytes = Infinity;
  let answer = 0;
  for (const one of steps) {
    if (bytes + one.bytes > largest || answer + (one.answer ?? 0) > largest) {
      parts.push([]);
      bytes = 0;
      answer = 0;
    }
    parts[parts.length - 1]?.push(one);
    bytes += one.bytes;
    answer += one.answer ?? 0;
  }
  return parts;
}

/** Carries the steps out; `onRequest` is told after each request. `ahead` begins every request but the first. */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onRequest: (done: number, of: number) => void,
  ahead?: Step,
): Promise<void> {
  const parts = requests(steps);
  for (const [index, part] of parts.entries()) {
    if (index) ahead?.queue(context);
    part.forEach(({ queue }) => queue(context));
    // One request, except above 4 MB, which Excel on the web would refuse.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    onRequest(index + 1, parts.length);
  }
}
