/**
 * Characters that make Excel ask for a second pair of brackets around a column name; a space at an end is part of the
 * name only inside of them. `[`, `]`, `#`, `@` and `'` are escaped with `'` as well.
 */
const needsBrackets = /^\s|\s$|[\t\n\r,:.[\]#'"{}$^&*+=\-<>/()@!|~`;?%\\]/;

/** The body of a table column in a formula: `Sales[Quantity]`, `Sales[[Qty '[net']]]`. */
export function columnReference(table: string, column: string): string {
  return needsBrackets.test(column) ? `${table}[${bracketed(column)}]` : `${table}[${column}]`;
}

/** Neighbouring columns of a table, first to last: `Plan[[Jan]:[Dec]]`. */
export function columnsReference(table: string, first: string, last: string): string {
  return `${table}[${bracketed(first)}:${bracketed(last)}]`;
}

function bracketed(column: string): string {
  return `[${column.replace(/['[\]#@]/g, "'$&")}]`;
}
