/** A reference in a formula: "Plan!$A$1:B2" has the sheet "Plan" and the address "$A$1:B2". */
export interface FormulaReference {
  readonly sheet?: string;
  readonly address: string;
}

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const ADDRESS = String.raw`(${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)`;
/** Strings and structured references are passed over; words and numbers too, so that no part of one is taken for a cell. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`${SHEET}${ADDRESS}(?![\p{L}\p{N}_.(!\[])`,
    String.raw`[\p{L}\p{N}_.\\]+`,
  ].join("|"),
  "gu",
);

/** Rewrites every cell reference of a formula; the rest of the text stays as it is. */
export function mapReferences(formula: string, map: (reference: FormulaReference) => string): string {
  return formula.replace(TOKENS, (token: string, sheet: string | undefined, address: string | undefined) => {
    if (address === undefined) return token;
    return map({ ...(sheet !== undefined && { sheet: unquote(sheet) }), address });
  });
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
