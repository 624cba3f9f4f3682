/**
 * Univer calls the iterator helpers of ES2025 (`map.keys().some(…)`), which Node 20 and Safari before 18.4 lack.
 * Loaded for its effect, before Univer.
 */
type Fold = (callback: (...args: unknown[]) => unknown, ...rest: unknown[]) => unknown;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<string, unknown>;

function define(name: string, value: (this: Iterable<unknown>, ...args: Parameters<Fold>) => unknown): void {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

for (const name of ["some", "every", "find", "forEach", "reduce"] as const) {
  define(name, function (...args) {
    return ([...this][name] as unknown as Fold).apply([...this], args);
  });
}
for (const name of ["map", "filter", "flatMap"] as const) {
  define(name, function (callback) {
    const method = [...this][name] as unknown as (callback: unknown) => unknown[];
    return method.call([...this], callback)[Symbol.iterator]();
  });
}
define("toArray", function () {
  return [...this];
});
