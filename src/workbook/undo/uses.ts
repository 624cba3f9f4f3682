import { parseRect } from "../../sheets/rect";
import { WorkbookError } from "../errors";
import { readFormulas } from "../formulas";
import type { UndoRecord } from "./record";
import type { UndoState } from "./state";
import { leaving } from "./steps";

/**
 * Stops an undo that would break formulas: some cell or name outside of what goes refers to a sheet, a table or a name
 * that the write added. No sync when nothing of that kind goes.
 */
export async function refuseUsed(context: Excel.RequestContext, record: UndoRecord, state: UndoState): Promise<void> {
  const { sheets: going, names } = leaving(state);
  const words: Word[] = [
    ...going.map(({ name }) => ({ name, find: sheetReference(name) })),
    ...going.flatMap(({ tables }) => tables).map(table),
    ...state.made.map(({ name }) => table(name)),
    ...names.map((name) => ({ name, find: word(name) })),
  ];
  if (!words.length) return;
  const used = (formula: string): string | undefined => {
    const code = formula.replace(/"[^"]*"/g, "");
    return words.find(({ find }) => find.test(code))?.name;
  };
  for (const { name: by, formula } of state.allNames) {
    const name = names.includes(by) ? undefined : used(formula);
    if (name !== undefined) throw new WorkbookError("inUseByName", { by, formula, name });
  }
  const gone = new Set(going.map(({ id }) => id));
  for (const { sheetId, sheet, at, formula } of await readFormulas(context)) {
    if (gone.has(sheetId) || isTakenBack(record, sheetId, at)) continue;
    const name = used(formula);
    if (name !== undefined) throw new WorkbookError("inUse", { sheet, at, formula, name });
  }
}

interface Word {
  readonly name: string;
  readonly find: RegExp;
}

/** A reference to cells of the sheet, quoted or not. */
function sheetReference(name: string): RegExp {
  return new RegExp(`'${escaped(name.replaceAll("'", "''"))}'!|${bounded(name)}!`, "iu");
}

function table(name: string): Word {
  return { name, find: word(name) };
}

/** The name as a whole: no part of a longer one, no function, no sheet. */
function word(name: string): RegExp {
  return new RegExp(`${bounded(name)}(?![\\p{L}\\p{N}_.!(])`, "iu");
}

function bounded(name: string): string {
  return `(?<![\\p{L}\\p{N}_.'])${escaped(name)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Whether the cell is one of those the undo brings back. */
function isTakenBack({ regions }: UndoRecord, sheetId: string, at: string): boolean {
  const { row, column } = parseRect(at);
  return regions.some(
    ({ sheet, rect, after }) => sheet === sheetId && (after[row - rect.row]?.[column - rect.column] ?? null) !== null,
  );
}
