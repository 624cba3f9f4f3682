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
