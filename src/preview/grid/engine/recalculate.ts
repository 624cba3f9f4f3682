import type { ICommandService } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";

/** Has every formula calculated anew, soon: several calls in a row are one calculation. */
export function recalculateAll(commands: ICommandService): void {
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
    forceCalculation: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
}
