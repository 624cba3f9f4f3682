import type { Change } from "../../src/sheets/change";
import type { JournalNote } from "../../src/sheets/journalNote";
import { preview as previewOf } from "../../src/workbook/preview";
import type { Preview, Receipt, Undone, UndoOptions, WriteOptions } from "../../src/workbook/types";
import { undo as undoById } from "../../src/workbook/undo/undo";
import { write as writeBy } from "../../src/workbook/write";

/** 18 June 2026, 10:42. */
export const now = 46191 + 642 / 1440;

export const note: JournalNote = { language: "en", job: "Grade leads", what: "3 grades changed" };

/** Previews, writes and undoes as Dana at 10:42, unless said otherwise. */
export const preview = (changes: readonly Change[], said: Partial<JournalNote> = {}): Promise<Preview> =>
  previewOf(changes, { ...note, ...said });

export const write = (shown: Preview, options: Partial<WriteOptions> = {}): Promise<Receipt> =>
  writeBy(shown, { who: "Dana", at: now, ...options });

export const undo = (receipt: Pick<Receipt, "id">, options: Partial<UndoOptions> = {}): Promise<Undone> =>
  undoById(receipt.id, { which: "asWritten", who: "Dana", at: now + 1 / 24, ...options });
