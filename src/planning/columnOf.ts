import { key } from "./text/key";

/** A header to compare: no surrounding spaces, case, note in brackets ("Quantity (cars)") or repeated spaces. */
export function headerKey(header: unknown): string {
  return key(String(header ?? "").replace(/\s*[(（][^)）]*[)）]\s*$/u, "")).replace(/\s+/g, " ");
}

/**
 * The column whose header means `spellings`, or undefined. Of several, the earliest spelling wins, then the leftmost
 * column.
 */
export function columnOf(
  headers: readonly unknown[],
  spellings: { readonly en: readonly string[]; readonly zh: readonly string[] },
): number | undefined {
  const keys = headers.map(headerKey);
  for (const spelling of [...spellings.en, ...spellings.zh]) {
    const column = keys.indexOf(headerKey(spelling));
    if (column >= 0) return column;
  }
  return undefined;
}

/** Whether a text holds one of the words anywhere, without regard to case. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => key(text).includes(key(word)));
}
