import type { Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

/**
 * Lets the engine forget formulas that are gone. When it takes the formulas of a sheet down (the sheet is deleted, a
 * table on it changes) it removes what reads that sheet from its index instead of what stands on it, and every later
 * calculation complains about each formula left over.
 */
export function forgetGoneFormulas(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  // The list of formulas that are there is private; nothing public tells.
  const { _allTreeMap: present } = dependencies as unknown as { readonly _allTreeMap: ReadonlyMap<number, unknown> };
  const search = dependencies.searchDependency.bind(dependencies);
  dependencies.searchDependency = (ranges, except) => {
    const found = search(ranges, except);
    for (const id of found) if (!present.has(id)) found.delete(id);
    return found;
  };
}

/** Above and left of all cells, by more than any format has rows. */
const nowhere = -10_000_000;

/**
 * Formulas of conditional formats stand in no cell. The engine takes the one for the nth cell of a format for the
 * formula of the nth cell of the sheet, counted from the corner: what reads the cells there then seems to depend on the
 * format, and a format that depends on that makes a circle, in which formulas are calculated in the wrong order.
 */
export function placeFormatsNowhere(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  const add = dependencies.addOtherFormulaDependency.bind(dependencies);
  dependencies.addOtherFormulaDependency = (unit, sheet, formula, tree) => {
    // Those of a format's other cells are placed by their distance from its first one.
    if (!tree.isVirtual) Object.assign(tree, { row: nowhere, column: nowhere });
    add(unit, sheet, formula, tree);
  };
}
