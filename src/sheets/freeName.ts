/**
 * A name that is not taken yet, compared without case as Excel does: the wanted one, else the first of
 * `variant(wanted, 2)`, `variant(wanted, 3)` … that is free.
 */
export function freeName(
  wanted: string,
  taken: readonly string[],
  variant: (name: string, count: number) => string,
): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count++) name = variant(wanted, count);
  return name;
}

/** "Plan 2026 (2)", cut where Excel's 31 characters for sheet names end. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted.slice(0, 31), taken, (name, count) => {
    const tail = ` (${count})`;
    return name.slice(0, 31 - tail.length) + tail;
  });
}

/** "Plan_2", for tables and defined names: no spaces there, and a digit alone could make a cell address. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, (name, count) => `${name}_${count}`);
}
