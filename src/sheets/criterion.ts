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

const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

/** What Excel may take for a number, a date, a time, a share, an amount of money or a flag. */
const valueLike: readonly RegExp[] = [
  /^(?=.*\d)[\s\d.,:/+\-%()$€£¥￥]*(e[+-]?\d+)?\s*(am|pm)?$/i,
  new RegExp(`^(?=.*\\d)(\\d{1,4}[\\s./-]*)?(${monthNames})[a-z]*[\\s.,/-]*\\d*([\\s.,/-]+\\d+)?$`, "i"),
  /^(?=.*\d)[\d\s年月日时分秒]+$/,
  /^(true|false)$/i,
];

/**
 * Whether SUMIFS would take a text for a value, and so "01" for "1" and "1E2" for "100": such names are told apart by
 * `=` in SUMPRODUCT instead, which is slower.
 */
export function looksLikeValue(key: Key): boolean {
  return typeof key === "string" && valueLike.some((pattern) => pattern.test(key.trim()));
}
