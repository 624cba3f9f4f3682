import { isoDate } from "../locale/isoDate";
import { jobWord } from "./jobWord";
import type { Language } from "./language";

/** A formula whose result was put in its place, as the note on its cell tells it. */
export interface FrozenNote {
  readonly formula: string;
  /** Size of the result. */
  readonly rows: number;
  readonly columns: number;
  /** Where the formula stood, "B4": elsewhere its relative references may mean other cells. */
  readonly at: string;
  /** Serial number of the day. */
  readonly date?: number;
  /** What people had written on the cell themselves; "" for nothing. */
  readonly own: string;
}

/** What Excel allows in a note. */
export const longestNote = 32_767;

/**
 * The text of the note: a line that says what it is, the formula, its size, then a blank line and the note that was
 * there. Undefined when that is longer than a note can be.
 */
export function frozenNote(note: FrozenNote & { readonly date: number }, language: Language): string | undefined {
  const { formula, rows, columns, at, date, own } = note;
  const lines = [jobWord(language, "freeze.note", { at, date: isoDate(date) }), formula, `${rows} × ${columns}`];
  const text = [...lines, ...(own === "" ? [] : ["", own])].join("\n");
  return text.length > longestNote ? undefined : text;
}

/** Reads a note back, written in either language, also below or above lines added by people; undefined for others. */
export function parseFrozenNote(text: string): FrozenNote | undefined {
  const lines = text.split(/\r\n?|\n/);
  const head = lines.findIndex((line, index) => /^Planboard[:：]/.test(line) && lines[index + 1]?.startsWith("="));
  if (head < 0) return undefined;
  const title = lines[head] ?? "";
  const [, at = ""] = /(?<![A-Z])([A-Z]{1,3}[1-9]\d*)(?!\d)/.exec(title) ?? [];
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(title) ?? [];
  // A formula may go over several lines, and a text in it may look like a size.
  const end = lines.findIndex((line, index) => {
    const quotes =
      lines
        .slice(head + 1, index)
        .join("")
        .split('"').length - 1;
    return index > head + 1 && quotes % 2 === 0 && /^\d+ × \d+$/.test(line);
  });
  if (end < 0) return undefined;
  const [rows = 0, columns = 0] = (lines[end] ?? "").split(" × ").map(Number);
  if (rows < 1 || columns < 1) return undefined;
  const below = lines.slice(lines[end + 1] === "" ? end + 2 : end + 1);
  return {
    formula: lines.slice(head + 1, end).join("\n"),
    rows,
    columns,
    at,
    ...(day !== undefined && { date: Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 }),
    own: [...lines.slice(0, head), ...below].join("\n"),
  };
}
