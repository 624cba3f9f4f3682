import { cell } from "../../sheets/address";
import { parseRect, splitAddress } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import { hasNotes } from "../hasNotes";
import { sameCell } from "../literal";
import type { Conflict } from "../types";
import type { AddedSheet, WrittenSheet } from "./record";

/** A sheet that a write added and that is still there. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  /** Its name when it was added. */
  readonly addedAs: string;
  readonly locked: boolean;
  /** Names of the tables that came with it. */
  readonly tables: readonly string[];
  readonly edited: readonly Conflict[];
  /** People put notes, comments, shapes or charts on it, beside the charts that came with it. */
  readonly attached: boolean;
  /** Nothing stands on it. */
  readonly blank: boolean;
}

/** Asks for a sheet that a write added, and what was edited on it; undefined when it is gone. Call after the next sync. */
export function askSheet(
  { workbook }: Excel.RequestContext,
  added: AddedSheet,
  written: WrittenSheet | undefined,
): () => SheetNow | undefined {
  const sheet = workbook.worksheets.getItemOrNullObject(written?.id ?? added.name);
  sheet.load("id,name,protection/protected");
  const used = sheet.getUsedRange(true).load(written && !written.formulas ? "address" : "address,formulas");
  const attached = askAttached(sheet, added.charts ?? []);
  return () => sheetNow(sheet, used, attached, added, written);
}

/** Asks for what people may have put on a sheet beside contents of cells; call the result after the next sync. */
function askAttached(sheet: Excel.Worksheet, own: readonly string[]): () => boolean {
  const charts = sheet.charts.load("items/name");
  const shapes = sheet.shapes.load("items/id");
  const comments = sheet.comments.load("items/id");
  const notes = hasNotes() ? sheet.notes.load("items/content") : { items: [] };
  return () =>
    charts.items.length > own.length ||
    charts.items.some(({ name }) => !own.includes(name)) ||
    [shapes, comments, notes].some(({ items }) => items.length > 0);
}

function sheetNow(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  attached: () => boolean,
  added: AddedSheet,
  written: WrittenSheet | undefined,
): SheetNow | undefined {
  if (sheet.isNullObject) return undefined;
  const { id, name, protection } = sheet;
  const edited = editedOn(name, used, added, written);
  const blank = !(written && !written.formulas) && used.formulas.flat().every((formula) => formula === "");
  return {
    ...{ id, name, addedAs: added.name, locked: protection.protected },
    ...{ tables: added.tables, edited, attached: attached(), blank },
  };
}

function editedOn(
  sheet: string,
  used: Excel.Range,
  added: AddedSheet,
  written: WrittenSheet | undefined,
): readonly Conflict[] {
  if (written && !written.formulas) return editedExtent(sheet, written.address, splitAddress(used.address).at);
  const now = cellsOf(used.address, used.formulas as CellValue[][]);
  if (written?.formulas) return differing(sheet, cellsOf(written.address, written.formulas), now);
  // The write broke off: any part of what it would have written may be there, and nothing else.
  const wanted = new Map(added.blocks.flatMap(({ at, cells }) => [...cellsOf(at, cells)]));
  const there = new Map([...now].filter(([, value]) => value !== ""));
  return differing(sheet, new Map([...there.keys()].map((at) => [at, wanted.get(at) ?? ""])), there);
}

function differing(
  sheet: string,
  before: ReadonlyMap<string, CellValue>,
  now: ReadonlyMap<string, CellValue>,
): Conflict[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((at) => {
    const expected = before.get(at) ?? "";
    const current = now.get(at) ?? "";
    return sameCell(expected, current) ? [] : [{ sheet, at, expected, now: current }];
  });
}

function editedExtent(sheet: string, expected: string, now: string): Conflict[] {
  return expected === now ? [] : [{ sheet, at: now, expected, now }];
}

function cellsOf(address: string, cells: readonly (readonly CellValue[])[]): Map<string, CellValue> {
  const { row, column } = parseRect(address);
  return new Map(
    cells.flatMap((line, r) => line.map((value, c) => [cell(column + c, row + r + 1), value ?? ""] as const)),
  );
}
