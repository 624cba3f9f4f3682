import { generateRandomId } from "@univerjs/core";
import { type ISheetNote, RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import { formatRect } from "../../host/a1";
import type { NoteState } from "../../host/book";
import { rectOf } from "../../host/rect";
import type { Grid } from "../grid";
import { placeOf } from "./place";

/** Pixels; Univer's own notes are 160 × 72, too small for a formula. */
const size = { width: 260, height: 120 };

/** Univer keeps the notes and moves them with their cells; here row by row. */
export function readNotes(grid: Grid, sheetId: string): NoteState[] {
  return notesOf(grid, sheetId)
    .sort((a, b) => a.row - b.row || a.col - b.col)
    .map(({ row, col, note }) => ({ at: formatRect(rectOf(row, col)), text: note }));
}

export function replaceNotes(grid: Grid, sheetId: string, list: readonly NoteState[]): void {
  const wanted = new Map(list.map((note) => [note.at, note.text]));
  const known = new Map<string, ISheetNote>();
  for (const note of notesOf(grid, sheetId)) {
    const at = formatRect(rectOf(note.row, note.col));
    if (wanted.has(at)) known.set(at, note);
    else grid.run(RemoveNoteMutation.id, sheetId, { sheetId, noteId: note.id });
  }
  for (const { at, text } of list) {
    const { row, column: col } = placeOf(grid, sheetId, at);
    const before = known.get(at);
    if (before?.note === text) continue;
    const note = { ...(before ?? { id: generateRandomId(), row, col, ...size }), note: text };
    grid.run(UpdateNoteMutation.id, sheetId, { sheetId, row, col, note });
  }
}

function notesOf(grid: Grid, sheetId: string): ISheetNote[] {
  const model = grid.injector.get(SheetsNoteModel);
  return [...(model.getSheetNotes(grid.unitId, sheetId)?.values() ?? [])];
}
