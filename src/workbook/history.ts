import { journalTable, type JournalPlaces } from "../sheets/journal";
import { undoSheetName } from "../sheets/undoSheet";
import type { CellValue } from "../sheets/spec";
import { askJournal } from "./records/journal";
import { askUndoSheet, forgetStep, type UndoEntry } from "./records/undoSheet";
import { run } from "./run";
import { carryOut } from "./steps";
import type { History, HistoryEntry } from "./types";

/** Rows of the journal that are shown: the rest is on its sheet. */
const shown = 500;

/**
 * The writes of the workbook, the latest first: the end of the journal, with what the undo sheet still holds. A write
 * that is not in the journal (it broke off, or its row was deleted) is there as long as the undo sheet has it. Two
 * syncs.
 */
export function readHistory(): Promise<History> {
  return run(async (context) => {
    const journalAnswer = askJournal(context);
    const undoAnswer = askUndoSheet(context);
    const table = context.workbook.tables.getItemOrNullObject(journalTable);
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    const { journal } = journalAnswer();
    const entries = undoAnswer().sheet?.entries ?? [];
    if (!journal) return { entries: entries.map(broken).reverse(), journal: undefined };
    const from = Math.max(0, body.rowCount - shown);
    const last = context.workbook.tables
      .getItem(journalTable)
      .getDataBodyRange()
      .getRow(from)
      .getResizedRange(body.rowCount - from - 1, 0)
      .load("values");
    await context.sync();
    const rows = (last.values as CellValue[][]).map((row) => entryOf(row, journal.places, entries));
    const told = new Set(rows.flatMap((row) => row?.id ?? []));
    return {
      entries: [
        ...rows.flatMap((row) => row ?? []),
        ...entries.filter(({ id }) => !told.has(id)).map(broken),
      ].reverse(),
      journal: journal.sheet,
    };
  });
}

/** Forgets all that can be undone, by deleting the undo sheet; the journal stays. The next write begins a new one. */
export function emptyUndo(): Promise<void> {
  return run(async (context) => {
    const answer = askUndoSheet(context);
    await context.sync();
    const { sheet } = answer();
    if (!sheet) return;
    // A write under way is found by its id: only what is done goes.
    const done = sheet.entries.filter(({ state }) => state.kind === "done");
    if (done.length < sheet.entries.length) await carryOut(context, done.map(forgetStep), () => undefined);
    else {
      context.workbook.worksheets.getItem(undoSheetName).delete();
      await context.sync();
    }
  });
}

function entryOf(
  row: readonly CellValue[],
  places: JournalPlaces,
  entries: readonly UndoEntry[],
): HistoryEntry | undefined {
  const text = (column: keyof JournalPlaces) => String(row[places[column]] ?? "");
  const number = (column: keyof JournalPlaces) => {
    const value = row[places[column]];
    return typeof value === "number" ? value : undefined;
  };
  const id = text("id");
  // The row the journal began with, and rows that people added.
  if (id === "") return undefined;
  const entry = entries.find((one) => one.id === id);
  const before = number("before");
  const after = number("after");
  const isUndone = text("undone") !== "";
  return {
    id,
    at: number("at"),
    who: text("who"),
    job: text("job"),
    where: text("where"),
    what: text("what"),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(isUndone && { undone: { at: number("undone"), who: text("undoneBy") } }),
    undo: entry ? undoOf(entry) : "gone",
  };
}

function broken(entry: UndoEntry): HistoryEntry {
  const { id, at, who, job, where } = entry;
  return { id, at, who, job, where, what: "", undo: undoOf(entry) };
}

function undoOf({ state }: UndoEntry): HistoryEntry["undo"] {
  return state.kind === "done" ? "ready" : "unfinished";
}
