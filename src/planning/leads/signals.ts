/** Separators inside one cell: , ; ， ； 、 and line breaks (L1). */
const separators = /[,;，；、\r\n]+/;

/** The signals of one cell, without surrounding spaces; a blank cell has none. */
export function signalsIn(cell: string): string[] {
  if (cell === "") return [];
  return cell
    .split(separators)
    .map((signal) => signal.trim())
    .filter((signal) => signal !== "");
}
