import { newSheets, writingSteps } from "./writing";
import { cell } from "../sheets/address";
import { rectAddress } from "../sheets/rect";
import { changedCells, changedNotes, elsewhere, withBasis } from "./conflicts";
import { ConflictError, WorkbookError, named, officeCode } from "./errors";
import { inspect, type Inspection } from "./inspect";
import { guards } from "./guards";
import { tableChanged } from "./inspectPlace";
import { Reads } from "./reads";
import { newId } from "./records/id";
import { journalStep } from "./records/journal";
import { askRecords, ensureRecords, type Records } from "./records/records";
import { forgetOld } from "./records/forgetOld";
import { entryStands, openSteps, stateStep, writtenSteps } from "./records/undoSheet";
import { run } from "./run";
import { carryOut, step, type Step } from "./steps";
import type { Conflict, Obstacle, Preview, Progress, Receipt, WriteOptions } from "./types";
import { readBack } from "./undo/readBack";
import { undoRecord, type UndoRecord, type WrittenSheet } from "./undo/record";
import { takeBack } from "./undo/takeBack";

const silent: Progress = () => undefined;

/**
 * Writes what was previewed: one sync to check, one to write (more only above about 4 MB), and one more when sheets are
 * added, to keep for undo what Excel made of their formulas. A workbook's first write adds the journal and the undo
 * sheet before.
 *
 * Throws a `ConflictError` when a cell that would be overwritten, or that the values were computed from, is no longer
 * as previewed, and the first obstacle as a `WorkbookError` when something is in the way; nothing is written then. The
 * same questions travel with the write: a colleague who comes in between the check and the write is a conflict too, and
 * what was written is taken back. Should Excel refuse in the middle, or `signal` cancel, what was written is taken back
 * and `writeFailed` or `cancelled` thrown (`writeFailed` with `leftBy` when even that was refused; the write then stays
 * open on the undo sheet, to be taken back later).
 */
export async function write(preview: Preview, options: WriteOptions): Promise<Receipt> {
  const { onProgress = silent, signal, keep = [], who, at } = options;
  const { changes, note } = preview;
  refuse(preview.obstacles);
  return run(
    async (context) => {
      onProgress("checking", 0, 1);
      const reads = new Reads();
      const answer = inspect(context, changes, reads);
      const recordsAnswer = askRecords(context, note.language);
      await reads.sync(context);
      stopIf(signal);
      const now = leave(answer(), keep);
      const conflicts = conflictsBetween(preview.snapshot as Inspection, now);
      if (conflicts.length) throw new ConflictError(conflicts, cellCount(now));
      const found = recordsAnswer();
      refuse([...now.obstacles, ...found.obstacles]);

      const records = await ensureRecords(context, found, note.language, { at, who });
      stopIf(signal);
      onProgress("writing", 0, 1);
      const id = newId();
      await carryOutAll(context, { id, preview, now, records, options });
      return { id, preview, written: preview.targets.map(({ sheet, address }) => `${sheet}!${address}`) };
    },
    { undoGroup: true, onWaiting: () => onProgress("waiting", 0, 1) },
  );
}

interface Job {
  readonly id: string;
  readonly preview: Preview;
  readonly now: Inspection;
  readonly records: Records;
  readonly options: WriteOptions;
}

async function carryOutAll(context: Excel.RequestContext, job: Job): Promise<void> {
  const { id, preview, now, records, options } = job;
  const { changes, note } = preview;
  const { who, at, onProgress = silent, signal } = options;
  const where = placesOf(preview);
  const record = undoRecord(changes, now);
  const room = roomForWritten(preview);
  const guard = guards(changes, now);
  const sheets: (() => WrittenSheet)[] = [];
  const steps = [
    ...guard.first,
    ...openSteps({ id, at, who, job: note.job, where }, record, record.looks, room),
    ...writingSteps(changes, now, {
      onDone: (done) => stateStep(id, { kind: "writing", done }),
      before: guard,
    }),
    ...newSheets(changes).map((spec) => step((to) => sheets.push(readBack(to, spec)))),
    ...journalLast(records, newSheets(changes).length),
    journalStep(records.journal, { at, who, job: note.job, where, what: note.what, ...totals(preview), id }),
    stateStep(id, { kind: "done" }),
  ];
  let sent = 0;
  try {
    const onRequest = (done: number, of: number): void => {
      sent = done;
      onProgress("writing", done, of);
      if (done < of) stopIf(signal);
    };
    // A colleague who took it for broken off and took it back must not find more of it afterwards.
    await carryOut(context, steps, onRequest, entryStands(id));
  } catch (error) {
    // An edit that began after the check: Excel refused the request as a whole, and `run` tries again.
    if (!sent && officeCode(error) === "InvalidOperationInCellEditMode") throw error;
    await takeBackAfter(error, id, record, options);
    throw isCancel(error) ? error : await reason(context, preview, error);
  }
  const raced = guard.conflicts();
  const [obstacle] = guard.obstacles();
  if (raced.length || obstacle) {
    const cause = obstacle
      ? new WorkbookError(obstacle.code, obstacle.details)
      : new ConflictError(raced, cellCount(now));
    await takeBackAfter(cause, id, guard.patched(record), options);
    throw cause;
  }
  try {
    const written = sheets.map((sheet) => sheet());
    if (written.length) await carryOut(context, writtenSteps(id, written, room), () => undefined);
    await forgetOld(context, records.undo);
  } catch (error) {
    // The write is done, and its journal says so: told as a failure, or tried again while a cell is being edited, it
    // would be done twice. Undo then goes by what the sheets were to hold, and the next write forgets the oldest.
    if (officeCode(error) === "") throw error;
  }
}

/** A journal that is new goes behind the sheets that come with the write; later on its people place it. */
function journalLast({ journal, newAmong }: Records, added: number): Step[] {
  if (newAmong === undefined || !added) return [];
  return [step(({ workbook }) => (workbook.worksheets.getItem(journal.sheet).position = newAmong + added - 1))];
}

/** Why Excel refused in the middle: what is in the way now and was not at the check. */
async function reason(context: Excel.RequestContext, { changes, snapshot }: Preview, cause: unknown): Promise<unknown> {
  const failed = new WorkbookError("writeFailed", { message: String(cause) }, { cause });
  const reads = new Reads();
  const answer = inspect(context, changes, reads);
  try {
    await reads.sync(context);
  } catch {
    // Whatever keeps Excel from looking kept it from writing: that was said first.
    return failed;
  }
  const now = answer();
  const [first] = now.obstacles;
  if (first) return new WorkbookError(first.code, first.details, { cause });
  const conflicts = conflictsBetween(snapshot as Inspection, now);
  if (conflicts.length) return new ConflictError(conflicts, cellCount(now));
  const known = named(cause);
  if (known instanceof WorkbookError && (known.code === "tooLarge" || known.code === "offline")) return known;
  // It moved or grew for a moment only, by a write that was taken back.
  const place = changes.flatMap((change) => ("place" in change ? [change.place] : [])).find(({ table }) => table);
  return officeCode(cause) === "ItemNotFound" && place
    ? new WorkbookError("tableChanged", tableChanged(place).details, { cause })
    : failed;
}

async function takeBackAfter(error: unknown, id: string, record: UndoRecord, { at, who }: WriteOptions): Promise<void> {
  await takeBack(id, record, { at, who }).catch((second: unknown) => {
    throw new WorkbookError("writeFailed", { message: String(error), leftBy: String(second) }, { cause: error });
  });
}

function isCancel(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "cancelled";
}

function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError("cancelled");
}

function refuse([first]: readonly Obstacle[]): void {
  if (first) throw new WorkbookError(first.code, first.details);
}

/** "Leads!H1:J201, Plan!A3:D9": what the journal and the undo sheet say of the place. */
function placesOf({ targets }: Preview): string {
  const places = targets.map(({ sheet, address }) => `${sheet}!${address}`);
  const few = 3;
  return places.length > few ? `${places.slice(0, few).join(", ")} … (+${places.length - few})` : places.join(", ");
}

function totals({ note: { before, after } }: Preview): { readonly before?: number; readonly after?: number } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Pieces kept free for what new sheets hold: Excel spells formulas longer at times, and packing makes them shorter. */
function roomForWritten({ changes }: Preview): number {
  const sheets = newSheets(changes);
  return sheets.length ? 2 + Math.ceil(JSON.stringify(sheets.map(({ blocks }) => blocks)).length / 60_000) : 0;
}

/** Leaves cells alone that stay as a colleague left them. */
function leave(now: Inspection, keep: readonly Conflict[]): Inspection {
  if (!keep.length) return now;
  const kept = new Set(keep.map(({ sheet, at }) => `${sheet}!${at}`));
  return {
    ...now,
    regions: now.regions.map((region) => ({
      ...region,
      inputs: region.inputs.map((line, r) =>
        line.map((input, c) =>
          kept.has(`${region.sheetName}!${cell(region.rect.column + c, region.rect.row + r + 1)}`) ? null : input,
        ),
      ),
      notes: region.notes.filter(({ at }) => !kept.has(`${region.sheetName}!${at}`)),
    })),
  };
}

function cellCount({ regions }: Inspection): number {
  return regions.reduce((sum, { inputs }) => sum + inputs.flat().filter((input) => input !== null).length, 0);
}

/** Cells and notes written to that changed since the preview, and cells the values were computed from. */
function conflictsBetween(before: Inspection, now: Inspection): Conflict[] {
  // Not by index: a sheet that was deleted since takes its regions out of the list.
  const place = ({ change, rect }: Inspection["regions"][number]) => `${change} ${rectAddress(rect)}`;
  const then = new Map(before.regions.map((region) => [place(region), region]));
  const cells = now.regions.flatMap((region) =>
    changedCells(region, then.get(place(region))?.formulas ?? [], region.formulas),
  );
  const notes = now.regions.flatMap((region) =>
    changedNotes(region, then.get(place(region))?.notes ?? [], region.notes),
  );
  return withBasis([...cells, ...elsewhere(notes, cells)], now.moved);
}
