import { rectAddress, type Rect } from "../sheets/rect";
import type { Input } from "./literal";

/** A part of a write that has to go into one request. */
export interface Step {
  /** About how much of the request it takes. */
  readonly bytes: number;
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
  const parts: Step[] = [];
  let from = 0;
  let bytes = 0;
  const close = (to: number) => {
    const lines = inputs.slice(from, to).map((line) => [...line]);
    const at = rectAddress({ ...rect, row: rect.row + from, rowEnd: rect.row + to - 1 });
    parts.push({
      bytes: bytes + small,
      queue: ({ workbook }) => (workbook.worksheets.getItem(sheet).getRange(at).values = lines),
    });
    from = to;
    bytes = 0;
  };
  inputs.forEach((line, row) => {
    const length = byteLength(line);
    if (bytes + length > largestPart && row > from) close(row);
    bytes += length;
  });
  if (from < inputs.length) close(inputs.length);
  return parts;
}

/** Length in UTF-8: a Han character takes three bytes. */
function byteLength(line: readonly Input[]): number {
  const json = JSON.stringify(line);
  return json.length + 2 * (json.match(/[^\0-\x7f]/g)?.length ?? 0);
}

/** Puts the steps into as few requests as their size allows, in order; nearly always one. */
export function requests(steps: readonly Step[]): Step[][] {
  const parts: Step[][] = [];
  let bytes = Infinity;
  for (const one of steps) {
    if (bytes + one.bytes > largest) {
      parts.push([]);
      bytes = 0;
    }
    parts[parts.length - 1]?.push(one);
    bytes += one.bytes;
  }
  return parts;
}

/** Carries the steps out; `onRequest` is told after each request. */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onRequest: (done: number, of: number) => void,
): Promise<void> {
  const parts = requests(steps);
  for (const [index, part] of parts.entries()) {
    part.forEach(({ queue }) => queue(context));
    // One request, except above 4 MB, which Excel on the web would refuse.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    onRequest(index + 1, parts.length);
  }
}
