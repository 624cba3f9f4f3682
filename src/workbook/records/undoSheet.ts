import { undoLayout, undoSheetName } from "../../sheets/undoSheet";
import { columnCount, rowCount, type Rect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import { literal } from "../literal";
import { largestPart, step, type Step } from "../steps";
import type { Obstacle } from "../types";
import { pack, unpack } from "./pack";

/** A write in the index of the undo sheet. */
export interface UndoEntry {
  readonly id: string;
  readonly state: UndoStateOfEntry;
  readonly at: number;
  readonly who: string;
  readonly job: string;
  readonly where: string;
  /** Rows of its block. */
  readonly rows: number;
}

/** `writing` with the number of structural steps that are done; a write that broke off stays there. */
export type UndoStateOfEntry =
  { readonly kind: "writing"; readonly done: number } | { readonly kind: "done" | "undoing" };

export interface UndoSheet {
  /** Oldest first. */
  readonly entries: readonly UndoEntry[];
}

const { index, blocks } = undoLayout;

/** Asks for the undo sheet and its index; call the result after the next sync. */
export function askUndoSheet({ workbook }: Excel.RequestContext): () => {
  readonly sheet?: UndoSheet;
  readonly obstacles: readonly Obstacle[];
} {
  const sheet = workbook.worksheets.getItemOrNullObject(undoSheetName).load("name,protection/protected");
  const rows = sheet.getRange(`A${index.header}:G${blocks.header - 1}`).load("values");
  return () => {
    if (sheet.isNullObject) return { obstacles: [] };
    const obstacles: Obstacle[] = sheet.protection.protected
      ? [{ code: "sheetProtected", details: { sheet: sheet.name } }]
      : [];
    const entries = (rows.values as CellValue[][]).slice(1).flatMap((row) => entryOf(row) ?? []);
    return { sheet: { entries }, obstacles };
  };
}

function entryOf([id, state, at, who, job, where, rows]: readonly CellValue[]): UndoEntry | undefined {
  const kind = stateOf(String(state ?? ""));
  if (typeof id !== "string" || id === "" || !kind || typeof at !== "number" || typeof rows !== "number")
    return undefined;
  return { id, state: kind, at, who: String(who ?? ""), job: String(job ?? ""), where: String(where ?? ""), rows };
}

function stateOf(text: string): UndoStateOfEntry | undefined {
  if (text === "done" || text === "undoing") return { kind: text };
  const [, done] = /^writing (\d+)$/.exec(text) ?? [];
  return done === undefined ? undefined : { kind: "writing", done: Number(done) };
}

/** A copy of cells kept for their looks: where they lie, and where in the block their copy goes. */
export interface KeptLook {
  /** "Formats" without validation, for cells whose contents stay: there may be very many of them. */
  readonly kind: "All" | "Formats";
  readonly sheet: string;
  readonly address: string;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly offset: { readonly row: number; readonly column: number };
}

const lastColumn = 16_384 - 9;

/** Lays copies of rectangles side by side, in a new band below when the sheet ends. */
export function layOut(rects: readonly Rect[]): readonly KeptLook["offset"][] {
  let row = 0;
  let column: number = undoLayout.copies;
  let tallest = 0;
  return rects.map((rect) => {
    if (column + columnCount(rect) > lastColumn) {
      row += tallest;
      column = undoLayout.copies;
      tallest = 0;
    }
    const offset = { row, column };
    column += columnCount(rect);
    tallest = Math.max(tallest, rowCount(rect));
    return offset;
  });
}

/**
 * Opens an entry before anything is written: the record, and copies of cells with all that belongs to their looks, so
 * that formats, validation and conditional formats come back as well. The contents are in the record.
 */
export function openSteps(
  entry: Omit<UndoEntry, "state" | "rows">,
  record: unknown,
  looks: readonly KeptLook[],
  roomForWritten: number,
): Step[] {
  const pieces = pack(record);
  const tallest = Math.max(0, ...looks.map(({ offset, size }) => offset.row + size.rows));
  const rows = Math.max(1 + pieces.length, 1 + roomForWritten, tallest) + 1;
  const { id, at, who, job, where } = entry;
  return [
    step(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(undoSheetName);
      const first = sheet.getRange(blocks.column).getUsedRange(true).getLastCell().getOffsetRange(1, 0);
      first.values = [[id]];
      first.getOffsetRange(rows - 1, 0).values = [["end"]];
      const line = sheet.getRange(index.columns).getUsedRange(true).getLastCell().getOffsetRange(1, 0);
      const cells = [id, "writing 0", at, who, job, where, rows];
      line.getResizedRange(0, index.width - 1).values = [cells.map(literal)];
    }),
    ...pieceSteps(id, 0, pieces),
    ...looks.map(({ kind, sheet, address, size, offset }) =>
      step(({ workbook }) => {
        const copy = blockOf(workbook, id)
          .getOffsetRange(offset.row, offset.column)
          .getResizedRange(size.rows - 1, size.columns - 1);
        copy.copyFrom(workbook.worksheets.getItem(sheet).getRange(address), kind);
        // Live formulas have no business here.
        if (kind === "All") copy.clear("Contents");
      }),
    ),
  ];
}

/** Keeps what added sheets hold, once Excel has spelled their formulas in its own way. */
export function writtenSteps(id: string, written: unknown, room: number): Step[] {
  const pieces = pack(written);
  return pieces.length > room ? [] : pieceSteps(id, undoLayout.written, pieces);
}

function pieceSteps(id: string, column: number, pieces: readonly string[]): Step[] {
  const perStep = Math.max(1, Math.floor(largestPart / 32_002));
  const steps: Step[] = [];
  for (let from = 0; from < pieces.length; from += perStep) {
    const part = pieces.slice(from, from + perStep);
    steps.push({
      bytes: part.reduce((sum, { length }) => sum + length + 10, 500),
      queue: ({ workbook }) => {
        const cells = blockOf(workbook, id).getOffsetRange(1 + from, column);
        cells.getResizedRange(part.length - 1, 0).values = part.map((piece) => [piece]);
      },
    });
  }
  return steps;
}

/** Says in the index how far an entry is. */
export function stateStep(id: string, state: UndoStateOfEntry): Step {
  const text = state.kind === "writing" ? `writing ${state.done}` : state.kind;
  return step(({ workbook }) => {
    lineOf(workbook, id).getOffsetRange(0, 1).values = [[text]];
  });
}

/** Ends the request with ItemNotFound when the entry is no longer there. */
export function entryStands(id: string): Step {
  return step(({ workbook }) => void lineOf(workbook, id).load("address"));
}

/** Forgets an entry. Others move up, so everything here is found by its id. */
export function forgetStep({ id, rows }: Pick<UndoEntry, "id" | "rows">): Step {
  return step((context) => {
    blockOf(context.workbook, id)
      .getResizedRange(rows - 1, 0)
      .getEntireRow()
      .delete("Up");
    forgetLineStep(id).queue(context);
  });
}

/** Takes an entry whose block is gone out of the index. */
export function forgetLineStep(id: string): Step {
  return step(({ workbook }) => {
    lineOf(workbook, id)
      .getResizedRange(0, index.width - 1)
      .delete("Up");
  });
}

/** Where the look of cells is kept. */
export function keptLook(workbook: Excel.Workbook, id: string, { offset, size }: KeptLook): Excel.Range {
  return blockOf(workbook, id)
    .getOffsetRange(offset.row, offset.column)
    .getResizedRange(size.rows - 1, size.columns - 1);
}

/**
 * The record of an entry and what its sheets held, or that its block is gone: one sync, more only above some 2 MB. Its pieces stand at the top of
 * the block, which may be as tall as the tallest look.
 */
export async function readRecord(
  context: Excel.RequestContext,
  { id, rows }: Pick<UndoEntry, "id" | "rows">,
): Promise<{ readonly record: unknown; readonly written: unknown; readonly isGone: boolean }> {
  const most = Math.floor(largestPart / (2 * 32_002));
  const lines: CellValue[][] = [];
  for (let from = 1; from < rows; from += most) {
    const range = context.workbook.worksheets
      .getItem(undoSheetName)
      .getRange(blocks.column)
      .findOrNullObject(id, exactly)
      .getOffsetRange(from, 0)
      .getResizedRange(Math.min(most, rows - from) - 1, undoLayout.written)
      .load("values");
    // Another one only where one answer could not hold the record.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (range.isNullObject) break;
    const part = range.values as CellValue[][];
    lines.push(...part);
    if (!part[part.length - 1]?.some(isPiece)) break;
  }
  const pieces = (column: number) => lines.map((line) => line[column]).filter(isPiece);
  return { record: unpack(pieces(0)), written: unpack(pieces(undoLayout.written)), isGone: !lines.length };
}

function isPiece(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("z:");
}

const exactly = { completeMatch: true, matchCase: true } as const;

function blockOf({ worksheets }: Excel.Workbook, id: string): Excel.Range {
  return worksheets.getItem(undoSheetName).getRange(blocks.column).find(id, exactly);
}

function lineOf({ worksheets }: Excel.Workbook, id: string): Excel.Range {
  return worksheets.getItem(undoSheetName).getRange(index.columns).find(id, exactly);
}
