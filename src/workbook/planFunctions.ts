/**
 * The PLAN functions a formula calls, "PLAN.MONTHS", each once and in order; none in texts, sheet names and table
 * columns, nor for a defined name that begins like one.
 */
export function planFunctions(formula: string): string[] {
  if (!/plan\./i.test(formula)) return [];
  // Texts and quoted sheet names escape their own mark by doubling it, table columns theirs by an apostrophe.
  const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.)*\]/g, " ");
  const calls = code.matchAll(/(?<![\p{L}\p{N}_.\\])PLAN\.[A-Z][A-Z0-9.]*(?=\s*\()/giu);
  return [...new Set([...calls].map(([name]) => name.toUpperCase()))];
}
