import type { Rect } from "./book";
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "./rect";

/** 0 → "A", 26 → "AA" */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** "B2:D9", "B2", "A:C" for whole columns, "1:3" for whole rows. */
export function formatRect(rect: Rect): string {
  if (isWholeRows(rect)) return `${rect.row + 1}:${rect.rowEnd + 1}`;
  if (isWholeColumns(rect)) return `${columnName(rect.column)}:${columnName(rect.columnEnd)}`;
  const first = `${columnName(rect.column)}${rect.row + 1}`;
  const last = `${columnName(rect.columnEnd)}${rect.rowEnd + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The reverse of `formatRect`, with or without "$"; null when the text is no address or lies off the sheet. */
export function parseRect(address: string): Rect | null {
  const [first = "", last = first, ...more] = address.replace(/\$/g, "").split(":");
  if (more.length > 0) return null;
  const a = parseCorner(first);
  const b = parseCorner(last);
  if (!a || !b || (a.row === undefined) !== (b.row === undefined)) return null;
  if ((a.column === undefined) !== (b.column === undefined)) return null;
  // A lone "A" or "7" is no address; "A:A" and "7:7" are.
  if ((a.row === undefined || a.column === undefined) && !address.includes(":")) return null;
  const rows = [a.row ?? 0, b.row ?? MAX_ROWS - 1];
  const columns = [a.column ?? 0, b.column ?? MAX_COLUMNS - 1];
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rowEnd: Math.max(...rows),
    columnEnd: Math.max(...columns),
  };
}

function parseCorner(text: string): { row?: number; column?: number } | null {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  const column = letters && [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
  const row = digits && Number(digits) - 1;
  if (typeof column === "number" && column >= MAX_COLUMNS) return null;
  if (typeof row === "number" && (row < 0 || row >= MAX_ROWS)) return null;
  return { ...(typeof row === "number" && { row }), ...(typeof column === "number" && { column }) };
}

/** Sheet names that are not plain words, or that look like a cell, are quoted, as Excel does. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseRect(name) && !/^(R|C|R\d*C\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "'My plan'!A1" → { sheet: "My plan", address: "A1" } */
export function splitSheet(text: string): { readonly sheet?: string; readonly address: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { address: text };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? "", address: match[3] ?? "" };
}
