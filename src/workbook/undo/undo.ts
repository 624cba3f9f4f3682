import { ConflictError, WorkbookError } from "../errors";
import { Reads } from "../reads";
import { askJournal, askRow, undoneStep, type Journal } from "../records/journal";
import {
  readRecord,
  askUndoSheet,
  entryStands,
  forgetLineStep,
  forgetStep,
  stateStep,
  type UndoEntry,
} from "../records/undoSheet";
import { run } from "../run";
import { carryOut } from "../steps";
import type { Progress, Undone, UndoOptions } from "../types";
import type { Undoing } from "./afterUndo";
import { again } from "./again";
import { refuseLocked } from "./held";
import { askKeptTables } from "./keptTables";
import { refuseLater, refusePart } from "./later";
import { tablesNow, tablesStand } from "./locate";
import { watch } from "./putBack";
import type { UndoRecord, WrittenSheet } from "./record";
import { look, type UndoState } from "./state";
import { leaving, undoPlan, type UndoPlan } from "./steps";
import { refuseUsed } from "./uses";

const silent: Progress = () => undefined;

/**
 * Takes a write back, by anybody and in any order: contents, formats, validation, notes and sizes of overwritten cells
 * as they were, added columns, rows, tables, names and sheets gone. Also takes back a write that broke off.
 *
 * Nothing is undone and it throws: with `asWritten`, a `ConflictError` when cells were edited since, `tableGone`,
 * `tableChanged` or `grewSince` when a table is not as the write left it; and always `sheetProtected`, `inUse` or
 * `inUseByName` when formulas or names elsewhere need what would go, `undoLocked`, `undoLater` or `undoPart` when part of
 * a locked or issued plan would go, `undoneAlready` or `undoGone` when the write is no longer kept. A sheet that was
 * added and edited since is never deleted, whatever was asked for.
 */
export function undo(id: string, options: UndoOptions): Promise<Undone> {
  return again(() => undoOnce(id, options));
}

function undoOnce(id: string, options: UndoOptions): Promise<Undone> {
  const { which, who, at, onProgress = silent, signal } = options;
  return run(
    async (context) => {
      onProgress("checking", 0, 1);
      const found = await findRecord(context, id);
      if (found === "done") return { cells: 0, keptSheets: [] };
      const { entry, record, written, journal } = found;
      const tables = await tablesNow(context, record);
      const done = entry.state.kind === "writing" ? entry.state.done : Infinity;
      const halfway = entry.state.kind !== "done";
      const reads = new Reads();
      const answer = look(context, record, { done, halfway, tables, places: "moved", written, reads });
      const keptAnswer = askKeptTables(context);
      const inJournal = journal && askRow(context, journal, id);
      await reads.sync(context);
      const state = answer();
      const { before, putBack } = watch();
      const plan = undoPlan(record, state, { id, edited: which === "all" ? "restore" : "leave", before });
      if (state.obstacle?.code === "sheetProtected") throw state.obstacle;
      const kept = keptAnswer();
      const undoing = undoingOf(record, state, { tables, plan, at: entry.at, halfway });
      const own = await refuseLater(context, undoing, kept);
      if (state.obstacle && which === "asWritten") throw state.obstacle;
      if (which === "asWritten" && state.conflicts.length) {
        throw new ConflictError(
          state.conflicts,
          cellCount(record) + state.sheets.flatMap(({ edited }) => edited).length,
        );
      }
      refusePart(undoing, kept, own);
      await refuseLocked(context, undoing, kept);
      await refuseUsed(context, record, state);
      if (signal?.aborted) throw new WorkbookError("cancelled");

      const marks = journal && inJournal?.() ? [undoneStep(journal, id, { at, who })] : [];
      onProgress("writing", 0, 1);
      await carryOut(
        context,
        [tablesStand(tables), stateStep(id, { kind: "undoing" }), ...plan.steps, ...marks, forgetStep(entry)],
        (done, of) => onProgress("writing", done, of),
        entryStands(id),
      );
      await putBack();
      return { cells: plan.cells, keptSheets: plan.keptSheets };
    },
    { undoGroup: true, onWaiting: () => onProgress("waiting", 0, 1) },
  );
}

function undoingOf(
  record: UndoRecord,
  state: UndoState,
  { tables, plan, ...rest }: Pick<Undoing, "tables" | "at" | "halfway"> & { readonly plan: UndoPlan },
): Undoing {
  const { sheets, stay } = leaving(state);
  const isExact = state.conflicts.length === 0 && state.regions.every(({ strangers }) => strangers.size === 0);
  return {
    ...{ record, state, tables, restored: plan.restored, isExact, ...rest },
    going: new Set(sheets.map(({ id }) => id)),
    staying: stay.flatMap((sheet) => sheet.tables),
  };
}

interface FoundRecord {
  readonly entry: UndoEntry;
  readonly record: UndoRecord;
  readonly written: readonly WrittenSheet[];
  readonly journal: Journal | undefined;
}

/** The record of a write, from the undo sheet: two syncs, more only for one above 4 MB. */
async function findRecord(context: Excel.RequestContext, id: string): Promise<FoundRecord | "done"> {
  const sheetAnswer = askUndoSheet(context);
  const journalAnswer = askJournal(context);
  await context.sync();
  const { sheet, obstacles } = sheetAnswer();
  const [locked] = obstacles;
  if (locked) throw new WorkbookError(locked.code, locked.details);
  const entry = sheet?.entries.find((one) => one.id === id);
  const { journal } = journalAnswer();
  if (!entry) {
    const inJournal = journal && askRow(context, journal, id);
    await context.sync();
    throw new WorkbookError(inJournal?.()?.undone ? "undoneAlready" : "undoGone");
  }
  const { record, written, isGone } = await readRecord(context, entry);
  if (isGone && entry.state.kind === "undoing") {
    // An undo that broke off at its very end.
    await carryOut(context, [forgetLineStep(id)], () => undefined);
    return "done";
  }
  // Somebody changed the undo sheet.
  if (!isRecord(record)) throw new WorkbookError("undoGone");
  return { entry, record, journal, written: Array.isArray(written) ? (written as WrittenSheet[]) : [] };
}

function isRecord(record: unknown): record is UndoRecord {
  return typeof record === "object" && record !== null && "version" in record && record.version === 1;
}

function cellCount({ regions }: UndoRecord): number {
  return regions.reduce((sum, { after }) => sum + after.flat().filter((input) => input !== null).length, 0);
}
