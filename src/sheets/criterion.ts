/** A name as a plan or ledger holds it: mostly text, numbers where a team uses codes. */
export type Key = string | number;

/**
 * A criterion of SUMIFS that finds exactly the name standing in `at`. Excel reads `*`, `?` and `~` in a criterion as
 * wildcards, a leading `=`, `<` or `>` as an operator, and a blank cell as 0; names with any of these get an
 * expression that undoes it, all others the bare cell, so that formulas stay readable.
 */
export function criterion(at: string, key: Key): string {
  if (key === "") return '"="';
  if (typeof key === "number" || !/[*?~]|^[<>=]/.test(key)) return at;
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${at},"~","~~"),"*","~*"),"?","~?")`;
}
