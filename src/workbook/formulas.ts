import { cell } from "../sheets/address";
import { parseRect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { undoSheetName } from "../sheets/undoSheet";
import { readAreas, type Area } from "./areas";
import type { FormulaCell } from "./types";

/** A sheet with its formulas and what there is besides. */
export interface SheetFormulas {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly formulas: readonly FormulaCell[];
  /** Cells from the first to the last that holds something, both ways. */
  readonly used: number;
}

/** Every formula of the workbook, hidden sheets included, in tab order and row by row within areas. */
export async function readFormulas(context: Excel.RequestContext): Promise<FormulaCell[]> {
  return (await readSheetFormulas(context)).flatMap(({ formulas }) => formulas);
}

/** The same by sheet; 3 syncs, more only above 10,000 formulas. */
export async function readSheetFormulas(context: Excel.RequestContext): Promise<SheetFormulas[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const asked = worksheets.items
    .filter(({ name }) => name !== undoSheetName)
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).load("address,cellCount");
      // Excel finds no special cells on a protected sheet: there everything is read.
      if (sheet.protection.protected) return { sheet, used };
      const found = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
      return { sheet, used, found: found.load("areas/items/address") };
    });
  await context.sync();

  const areas = asked.flatMap(({ sheet, used, found }): readonly Area[] => {
    const area = (address: string): Area => ({ sheetId: sheet.id, rect: parseRect(address) });
    if (found) return found.isNullObject ? [] : found.areas.items.map(({ address }) => area(address));
    return used.isNullObject ? [] : [area(used.address)];
  });
  const formulas = await readAreas(context, areas, "formulas");
  // Where everything is read, a text that looks like a formula is told by showing itself.
  const whole = new Set(asked.filter(({ found }) => !found).map(({ sheet }) => sheet.id));
  const values = await readAreas(
    context,
    areas.filter(({ sheetId }) => whole.has(sheetId)),
    "values",
  );
  let next = 0;
  const shown = areas.map(({ sheetId }) => (whole.has(sheetId) ? values[next++] : undefined));

  return asked.map(({ sheet: { id, name, visibility, protection }, used }) => ({
    id,
    name,
    visible: visibility === "Visible",
    protected: protection.protected,
    used: used.isNullObject ? 0 : used.cellCount,
    formulas: areas.flatMap((area, index) =>
      area.sheetId === id ? formulaCells(area, name, formulas[index] ?? [], shown[index]) : [],
    ),
  }));
}

function formulaCells(
  { sheetId, rect }: Area,
  sheet: string,
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[] | undefined,
): FormulaCell[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || values?.[r]?.[c] === formula) return [];
      return [{ sheetId, sheet, at: cell(rect.column + c, rect.row + r + 1), formula }];
    }),
  );
}
