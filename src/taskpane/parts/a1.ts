import { cell } from "../../sheets/address";

/** Addresses as people read them. Rows and columns are zero-based; addresses carry no sheet name unless said. */

/** "B3:E9" → row 2, column 1 of its top left cell; undefined for what is no address. */
export function cornerOf(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)/i.exec(address);
  if (!match?.[1] || !match[2]) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** "Sales by month!F3" or "'Jan 2026'!F3" → its sheet and address; undefined when no sheet is named. */
export function splitAddress(at: string): { sheet: string; address: string } | undefined {
  const bang = at.lastIndexOf("!");
  if (bang < 1) return undefined;
  const sheet = at.slice(0, bang);
  return {
    sheet: /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
    address: at.slice(bang + 1),
  };
}

/** A cell inside a range: `cellAt("B3:E9", 1, 2)` is "D4". */
export function cellAt(address: string, row: number, column: number): string {
  const corner = cornerOf(address);
  if (!corner) return address;
  return cell(corner.column + column, corner.row + row + 1);
}
