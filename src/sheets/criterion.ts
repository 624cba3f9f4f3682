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

/** An error's name finds error values, not texts. */
const errorLike = /^#(n\/a|[a-z0-9/_]+[!?])$/i;

/** SUMIFS gives #VALUE! for longer criteria. */
const longestCriterion = 255;

/**
 * Whether SUMIFS cannot find exactly this name: it takes "01" for "1", "1E2" and the wide "１００" for 100, "#N/A" for
 * the error, and has no room for long ones. Such names are told apart by `=` in SUMPRODUCT instead, which is slower.
 */
export function isBeyondCriteria(key: Key): boolean {
  if (typeof key !== "string") return false;
  const text = key.trim().normalize("NFKC");
  if (errorLike.test(text) || valueLike.some((pattern) => pattern.test(text))) return true;
  return key.replace(/[*?~]/g, "~$&").length >= longestCriterion;
}
