import { ICommandService, type Injector } from "@univerjs/core";
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { recalculateAll } from "./recalculate";

const names = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);
const tables = new Set([SetSuperTableMutation.id, RemoveSuperTableMutation.id]);

/**
 * Makes the engine read formulas anew when a table or a name changes. It does so once by itself, but keeps the old
 * reading, with the old cells in it, for the calculation after that; and formulas whose name moved to another cell it
 * does not calculate at all.
 */
export function rereadFormulas(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (!names.has(id) && !tables.has(id)) return;
    // Readings are kept by workbook id and formula; names may stand for tables, so all of them go.
    injector.get(IFunctionService).deleteFormulaAstCacheKey((params as { unitId: string }).unitId);
    if (names.has(id)) recalculateAll(commands);
  });
}
