/** Letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A1 address of a zero-based column and a row counted from 1, as people read rows. */
export function cell(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A1 address of a rectangle; both corners included, one cell when they are the same. */
export function range(column: number, row: number, columnEnd: number, rowEnd: number): string {
  const from = cell(column, row);
  const to = cell(columnEnd, rowEnd);
  return from === to ? from : `${from}:${to}`;
}

/** A sheet name as formulas and links need it, always quoted: names such as "2026" or "Q1" need quotes too. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "=Rules!$C$4" for a defined name. */
export function absolute(sheet: string, at: string): string {
  return `=${quotedSheet(sheet)}!${at.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
