import { bareHeaderKey, headerKey } from "./headerText";
import { key } from "./text/key";

/**
 * The column whose header means `spellings`, or undefined. Of several, the earliest spelling wins, then the header
 * without a note in brackets ("Quantity" before "Quantity (returns)"), then the leftmost column. Columns that do not
 * fit are passed over.
 */
export function columnOf(
  headers: readonly unknown[],
  spellings: { readonly en: readonly string[]; readonly zh: readonly string[] },
  fits: (column: number) => boolean = () => true,
): number | undefined {
  const exact = headers.map(headerKey);
  const bare = headers.map(bareHeaderKey);
  for (const spelling of [...spellings.en, ...spellings.zh]) {
    for (const keys of [exact, bare]) {
      const column = keys.findIndex((name, index) => name === headerKey(spelling) && fits(index));
      if (column >= 0) return column;
    }
  }
  return undefined;
}

/** Whether a text holds one of the words anywhere, without regard to case. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => key(text).includes(key(word)));
}
