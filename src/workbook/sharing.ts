import { parseFrozenNote } from "../sheets/frozenNote";
import { intersects, parseRect, rectAddress, splitAddress, type Rect } from "../sheets/rect";
import { readAreas } from "./areas";
import { readSheetFormulas, type SheetFormulas } from "./formulas";
import { planFunctions } from "./planFunctions";
import { hasNotes } from "./hasNotes";
import { run } from "./run";
import type { FormulaCell, FrozenFormula, PlanFormula, SharedSheet, SharingSummary } from "./types";

/** Cells asked about in one request. */
const mostCells = 1_000;

/**
 * What colleagues without Planboard can use and what breaks for them: every PLAN formula with its result, those frozen
 * before, names that call PLAN functions, and what the visible sheets hold. At most 8 syncs, more only for protected
 * sheets and thousands of formulas.
 */
export function findPlanFormulas(): Promise<SharingSummary> {
  return run(async (context) => {
    const canFreeze = hasNotes();
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    const sheets = await readSheetFormulas(context);
    const calls = sheets.flatMap((sheet) => sheet.formulas.filter(({ formula }) => planFunctions(formula).length > 0));
    const formulas = await readResults(context, sheets, calls);
    const frozen = canFreeze ? await readFrozen(context, sheets) : [];
    const live = new Set(formulas.map(keyOf));
    return {
      canFreeze,
      formulas: canFreeze ? await withNotes(context, formulas) : formulas,
      frozen: frozen.filter((one) => !live.has(keyOf(one))),
      names: names.items
        .map(({ name, formula }) => ({ name, refersTo: String(formula) }))
        .filter(({ refersTo }) => planFunctions(refersTo).length > 0),
      sheets: sheets.flatMap((sheet) => sharedSheet(sheet, formulas)),
    };
  });
}

const keyOf = ({ sheetId, at }: FormulaCell): string => `${sheetId}!${at}`;

/** What each formula shows and where. Cells that a result spills into are no formulas of their own. */
async function readResults(
  context: Excel.RequestContext,
  sheets: readonly SheetFormulas[],
  calls: readonly FormulaCell[],
): Promise<PlanFormula[]> {
  const { worksheets } = context.workbook;
  const asked = await inParts(context, calls, (call) => {
    const cell = worksheets.getItem(call.sheetId).getRange(call.at).load("text");
    return { call, cell, spill: cell.getSpillingToRangeOrNullObject().load("address") };
  });
  const placed = asked.map(({ call, cell, spill }) => {
    const rect = parseRect(spill.isNullObject ? call.at : spill.address);
    return { ...call, rect, own: parseRect(call.at), text: String(cell.text[0]?.[0] ?? "") };
  });
  const spills = placed.filter(({ rect }) => rectAddress(rect) !== rectAddress(corner(rect)));
  const own = placed.filter((one) => !spills.some((spill) => spill !== one && reaches(spill, one)));
  const values = await readAreas(context, own, "values");
  return own.map(({ sheetId, sheet: name, at, formula, rect, text }, index) => {
    const call: FormulaCell = { sheetId, sheet: name, at, formula };
    const sheet = sheets.find(({ id }) => id === sheetId);
    const result = values[index] ?? [];
    const value = result[0]?.[0] ?? "";
    return {
      ...call,
      functions: planFunctions(formula),
      address: rectAddress(rect),
      values: result,
      // A column too narrow shows "####" instead of the number.
      shown: /^#+$/.test(text) ? String(value) : text,
      sheetProtected: sheet?.protected ?? false,
      sheetVisible: sheet?.visible ?? false,
      note: "",
    };
  });
}

function corner({ row, column }: Rect): Rect {
  return { row, column, rowEnd: row, columnEnd: column };
}

function reaches(spill: Placed, { sheetId, own }: Placed): boolean {
  return spill.sheetId === sheetId && intersects(spill.rect, own);
}

interface Placed {
  readonly sheetId: string;
  /** The cell of the formula. */
  readonly own: Rect;
  /** Its result. */
  readonly rect: Rect;
}

/** Notes that people wrote on the cells: freezing keeps them. */
async function withNotes(
  context: Excel.RequestContext,
  formulas: readonly PlanFormula[],
): Promise<readonly PlanFormula[]> {
  const asked = await inParts(context, formulas, (formula) => ({
    formula,
    note: context.workbook.worksheets.getItem(formula.sheetId).notes.getItemOrNullObject(formula.at).load("content"),
  }));
  return asked.map(({ formula, note }) => {
    const text = note.isNullObject ? "" : note.content;
    return { ...formula, note: parseFrozenNote(text)?.own ?? text };
  });
}

async function readFrozen(context: Excel.RequestContext, sheets: readonly SheetFormulas[]): Promise<FrozenFormula[]> {
  const lists = sheets.map((sheet) => ({
    sheet,
    notes: context.workbook.worksheets.getItem(sheet.id).notes.load("items/content"),
  }));
  await context.sync();
  const found = lists.flatMap(({ sheet, notes }) =>
    notes.items.flatMap((note) => {
      const parsed = parseFrozenNote(note.content);
      return parsed ? [{ sheet, note, parsed }] : [];
    }),
  );
  const asked = await inParts(context, found, (one) => ({ ...one, cell: one.note.getLocation().load("address") }));
  return asked.map(({ sheet, parsed, cell }) => {
    const { row, column } = parseRect(cell.address);
    const rect = { row, column, rowEnd: row + parsed.rows - 1, columnEnd: column + parsed.columns - 1 };
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      at: splitAddress(cell.address).at,
      formula: parsed.formula,
      address: rectAddress(rect),
      rows: parsed.rows,
      columns: parsed.columns,
      frozenAt: parsed.at,
      ...(parsed.date !== undefined && { date: parsed.date }),
      note: parsed.own,
      sheetProtected: sheet.protected,
    };
  });
}

/** Queues something for every entry, a thousand to a request. */
async function inParts<T, R>(
  context: Excel.RequestContext,
  entries: readonly T[],
  queue: (entry: T) => R,
): Promise<R[]> {
  const asked: R[] = [];
  for (let from = 0; from < entries.length; from += mostCells) {
    asked.push(...entries.slice(from, from + mostCells).map(queue));
    // One request, except for thousands of formulas.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return asked;
}

/** A visible sheet without PLAN formulas that holds something. */
function sharedSheet(
  { id, name, visible, formulas, used }: SheetFormulas,
  calls: readonly PlanFormula[],
): SharedSheet[] {
  if (!visible || used === 0 || calls.some(({ sheetId }) => sheetId === id)) return [];
  const count = formulas.length;
  if (count === 0) return [{ sheet: name, holds: "values", formulas: 0 }];
  return [{ sheet: name, holds: formulas.every(isSum) && count < used ? "sums" : "formulas", formulas: count }];
}

/** "=SUM(B2:B9)", "=C2+D2": a total of cells beside it, no more. */
function isSum({ formula }: FormulaCell): boolean {
  return /^=((SUM|SUBTOTAL)\([^("]*\)|[$A-Z0-9]+(\+[$A-Z0-9]+)+)$/i.test(formula);
}
