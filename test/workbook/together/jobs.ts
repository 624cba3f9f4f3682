import type { Change, Place } from "../../../src/sheets/change";
import type { CellValue, SheetSpec } from "../../../src/sheets/spec";
import { ConflictError, WorkbookError } from "../../../src/workbook/errors";
import { readHistory } from "../../../src/workbook/history";
import { readTables } from "../../../src/workbook/read";
import type { Conflict, Preview, TableData, UndoOptions } from "../../../src/workbook/types";
import { preview, undo, write } from "../act";

/** Numbers in [0, 1), and whole ones below `n`. */
export interface Random {
  readonly below: (n: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (of: number) => boolean;
}

/** A small generator of numbers: the same seed, the same run. */
export function random(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, pick: (from) => from[below(from.length)]!, chance: (of) => next() < of };
}

/** What came of a job. */
export type Outcome =
  | { readonly kind: "written"; readonly id: string; readonly preview: Preview; readonly kept: readonly Conflict[] }
  | { readonly kind: "undone"; readonly id: string; readonly which: UndoOptions["which"] }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly told: readonly Conflict[];
      readonly details: unknown;
      readonly preview?: Preview;
    }
  | { readonly kind: "nothing" };

export interface Done {
  readonly job: string;
  readonly outcome: Outcome;
}

/** Where the tables are by their ids; `readTables` follows them. */
export interface Start {
  readonly leads: Place;
  readonly plan: Place;
  readonly ledger: string;
}

/** One job as the pane does it: read, preview, write; or the history and an undo. `name` marks all that it writes. */
export async function doJob(name: string, start: Start, dice: Random): Promise<Outcome> {
  return dice.chance(0.25) ? undoing(dice) : writing(await changesOf(name, start, dice), dice);
}

async function writing(changes: readonly Change[], dice: Random): Promise<Outcome> {
  if (!changes.length) return { kind: "nothing" };
  let shown: Preview | undefined;
  try {
    shown = await preview(changes);
    const { id } = await write(shown);
    return { kind: "written", id, preview: shown, kept: [] };
  } catch (error) {
    if (!(error instanceof ConflictError) || !shown || !dice.chance(0.5)) return refused(error, shown);
    const { conflicts } = error;
    if (!conflicts.every(({ canKeep }) => canKeep)) return refused(error, shown);
    // The person says: leave these as my colleague has them, and write the rest.
    return write(shown, { keep: conflicts }).then(
      ({ id }) => ({ kind: "written", id, preview: shown as Preview, kept: conflicts }),
      (second: unknown) => refused(second, shown, conflicts),
    );
  }
}

async function undoing(dice: Random): Promise<Outcome> {
  const { entries } = await readHistory();
  const ready = entries.filter((entry) => entry.undo === "ready");
  if (!ready.length) return { kind: "nothing" };
  const { id } = dice.pick(ready);
  try {
    await undo({ id });
    return { kind: "undone", id, which: "asWritten" };
  } catch (error) {
    if (!(error instanceof ConflictError)) return refused(error);
    const which = dice.pick(["unchanged", "all"] as const);
    return undo({ id }, { which }).then(
      () => ({ kind: "undone", id, which }),
      (second: unknown) => refused(second, undefined, error.conflicts),
    );
  }
}

function refused(error: unknown, shown?: Preview, before: readonly Conflict[] = []): Outcome {
  if (!(error instanceof WorkbookError)) throw error;
  const told = [...before, ...(error instanceof ConflictError ? error.conflicts : [])];
  const { code, details } = error;
  return { kind: "refused", code, told, details, ...(shown && { preview: shown }) };
}

async function changesOf(name: string, { leads, plan, ledger }: Start, dice: Random): Promise<Change[]> {
  const kind = dice.pick(["grade", "grade", "rows", "rows", "lead", "cells", "both", "sheet"] as const);
  if (kind === "cells") return [someCells(name, ledger, dice)];
  if (kind === "sheet") return [{ kind: "newSheet", sheet: board(name, dice) }];
  const [leadData, planData] = (await readTables([leads, plan])) as [TableData, TableData];
  switch (kind) {
    case "grade":
      return [grades(name, leadData, dice)];
    case "rows":
      return [planRows(name, planData, dice)];
    case "lead":
      return [moreRows(name, leadData)];
    case "both":
      return [grades(name, leadData, dice), planRows(name, planData, dice)];
  }
}

/** New grades over some rows, with the reasons beside the table; computed from the names of the leads. */
function grades(name: string, { place, headers, rows }: TableData, dice: Random): Change {
  const texts = (what: string, of: number) =>
    rows.map((_, row): CellValue => (dice.chance(of) ? `${name} ${what}${row}` : null));
  const reason = headers.indexOf("Reason");
  const columns = [
    { header: "Grade", column: 1, values: texts("grade", 0.6) },
    ...(dice.chance(0.5)
      ? [{ header: "Reason", ...(reason >= 0 && { column: reason }), values: texts("reason", 0.8) }]
      : []),
  ];
  return { kind: "setColumns", place, columns, basis: [{ column: 0, values: rows.map(([lead]) => lead ?? null) }] };
}

/** Months of rows that are there, rows below, or both. */
function planRows(name: string, { place, rows }: TableData, dice: Random): Change {
  const over = dice.chance(0.5) ? [dice.below(rows.length)] : [];
  const below = dice.chance(0.7) || !over.length ? 1 + dice.below(2) : 0;
  return {
    kind: "addRows",
    place,
    over,
    rows: [
      ...over.map((): CellValue[] => [null, null, `${name} over`]),
      ...Array.from({ length: below }, (_, row): CellValue[] => [2026, `${name} row${row}`, `${name} jan${row}`]),
    ],
    basis: [0, 1].map((column) => ({ column, values: rows.map((row) => row[column] ?? null) })),
  };
}

function moreRows(name: string, { place, headers }: TableData): Change {
  return { kind: "addRows", place, rows: [headers.map((_, column) => `${name} lead${column}`)] };
}

function someCells(name: string, sheet: string, dice: Random): Change {
  const places = ["A2", "A3", "B2", "C5"].filter(() => dice.chance(0.5));
  return {
    kind: "setCells",
    sheet,
    cells: (places.length ? places : ["A2"]).map((at) => ({ at, value: `${name} cell` })),
  };
}

function board(name: string, dice: Random): SheetSpec {
  const common = dice.chance(0.5);
  return {
    name: common ? "Board" : `Board ${name}`,
    blocks: [
      {
        at: "A1",
        values: [
          [name, "x"],
          ["y", 1],
        ],
      },
    ],
  };
}
