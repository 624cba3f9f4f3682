import type { Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

/**
 * Lets the engine forget formulas that were replaced. It looks for them by the box around all they read, not by the
 * ranges it stored, so that formulas reading several ranges of a sheet stay in its index and every later calculation
 * complains about each of them.
 */
export function forgetReplacedFormulas(injector: Injector): void {
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
