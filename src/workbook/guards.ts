import type { Change } from "../sheets/change";
import { parseRect, rectAddress } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { changedCells, changedNotes, elsewhere, withBasis } from "./conflicts";
import type { Inspection } from "./inspect";
import { inspectCells } from "./inspectCells";
import { askBasis, inspectPlace, type InspectedPlace } from "./inspectPlace";
import { askNotes, type InspectedRegion } from "./inspectRegion";
import { restored, sameCell } from "./literal";
import { Reads } from "./reads";
import { byteLength, step, type Step } from "./steps";
import { tableStands } from "./tableStands";
import type { Conflict, Obstacle } from "./types";
import type { RecordedRegion, UndoRecord } from "./undo/record";

export interface Guards {
  /** Go ahead of everything written. */
  readonly first: readonly Step[];
  /** Goes right before rows of a region are written; `to` is not included. */
  readonly ofRows: (region: InspectedRegion, from: number, to: number) => Step;
  /** Goes right before the notes of a region are set. */
  readonly ofNotes: (region: InspectedRegion) => Step;
  /** What came in between the check and the write; asked after the last request. */
  readonly conflicts: () => Conflict[];
  readonly obstacles: () => Obstacle[];
  /** The record with what the cells really held, for taking the write back. */
  readonly patched: (record: UndoRecord) => UndoRecord;
}

/**
 * Reads the cells of a write once more, in the requests that write them. Excel cannot write on a condition: somebody
 * may come in between the last look and the write. These reads are carried out right before the cells are overwritten,
 * so that nobody's entry can disappear unseen.
 */
export function guards(changes: readonly Change[], now: Inspection): Guards {
  const rows: { readonly region: InspectedRegion; readonly from: number; readonly range: Excel.Range }[] = [];
  const notes: { readonly region: InspectedRegion; readonly answer: () => FoundNotes }[] = [];
  const { first, moved, obstacles } = firstLook(changes);
  return {
    first,
    ofNotes: (region) => ({
      bytes: 500,
      answer: byteLength(region.notes),
      queue: (context) => void notes.push({ region, answer: askNotes(context, region.sheet, region.notes) }),
    }),
    ofRows: (region, from, to) => ({
      bytes: 500,
      answer: answerOf(region, from, to),
      queue: ({ workbook }) => {
        const { row } = region.rect;
        const rect = { ...region.rect, row: row + from, rowEnd: row + to - 1 };
        const range = workbook.worksheets.getItem(region.sheet).getRange(rectAddress(rect));
        rows.push({ region, from, range: range.load("formulas,values") });
      },
    }),
    conflicts: () => {
      const cells = rows.flatMap(({ region, from, range }) => {
        const found = range.formulas as CellValue[][];
        const { rect, inputs, formulas, spilled } = region;
        const to = from + found.length;
        const part = {
          ...region,
          rect: { ...rect, row: rect.row + from },
          inputs: inputs.slice(from, to),
          ...(spilled && { spilled: spilled.slice(from, to) }),
        };
        return changedCells(part, formulas.slice(from, to), found);
      });
      const ofNotes = notes.flatMap(({ region, answer }) => changedNotes(region, region.notes, answer()));
      return withBasis([...cells, ...elsewhere(ofNotes, cells)], moved());
    },
    obstacles,
    patched: (record) => ({
      ...record,
      regions: record.regions.map((region, index) => {
        const own = rows.filter((one) => now.regions.indexOf(one.region) === index);
        const [found] = notes.filter((one) => now.regions.indexOf(one.region) === index);
        const patched = found ? { ...region, notes: found.answer() } : region;
        return own.reduce((so, { region: seen, from, range }) => withFound(so, seen, from, range), patched);
      }),
    }),
  };
}

type FoundNotes = InspectedRegion["notes"];

/** Steps that look once more at what the changes are about, and at what they were computed from. */
function firstLook(changes: readonly Change[]): {
  readonly first: readonly Step[];
  readonly moved: () => Conflict[];
  readonly obstacles: () => Obstacle[];
} {
  const reads = new Reads();
  const basis = changes.map((change) => ("place" in change ? askBasis(change, reads) : () => []));
  const { steps, keep } = reads.steps();
  const cells: (() => Conflict[])[] = [];
  const places: (() => InspectedPlace)[] = [];
  const look = step((context) => {
    for (const change of changes) {
      if (change.kind === "setCells") cells.push(inspectCells(context, change));
      if (!("place" in change)) continue;
      const { table, address } = change.place;
      // A table that moved or grew would have to be measured anew: nothing is to be written then.
      if (table) tableStands(context, table.id, parseRect(address));
      places.push(inspectPlace(context, change));
    }
  });
  return {
    first: [look, ...steps],
    moved: () => {
      keep();
      return [...basis, ...cells].flatMap((answer) => answer());
    },
    obstacles: () => places.flatMap((answer) => answer().obstacles),
  };
}

/** How much rows of a region take of an answer that tells formulas and values; they are known from the check. */
function answerOf({ formulas, values }: InspectedRegion, from: number, to: number): number {
  return byteLength(formulas.slice(from, to)) + byteLength(values.slice(from, to));
}

/** A region of a record with what came in between in rows from `from` on, right before they were written. */
function withFound(
  region: RecordedRegion,
  { formulas }: InspectedRegion,
  from: number,
  range: Excel.Range,
): RecordedRegion {
  const found = range.formulas as CellValue[][];
  const before = region.before.map((line, r) =>
    r < from || r >= from + found.length
      ? line
      : line.map((input, c) => {
          const now = found[r - from]?.[c] ?? "";
          const isSpill = region.spilled?.[r]?.[c] && region.after[r]?.[c] !== "";
          if (input === null || isSpill || sameCell(formulas[r]?.[c] ?? "", now)) return input;
          // By its value: a text that looks like a formula must not come back as one.
          return restored(now, (range.values[r - from]?.[c] ?? "") as CellValue);
        }),
  );
  return { ...region, before };
}
