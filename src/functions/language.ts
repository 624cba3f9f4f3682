import { functionsEn, type FunctionsKey } from "../locale/functions.en";
import { functionsZh } from "../locale/functions.zh";
import { holdsHan } from "../planning/text/holdsHan";

export type Language = "en" | "zh";

/** Chinese when any text given holds Han characters, else English: never the reader's language. */
export function languageOf(given: unknown): Language {
  return anyText(given, holdsHan) ? "zh" : "en";
}

/** Whether any text given has a letter. Headers of months 1 to 12 or of dates speak no language. */
export function speaks(given: unknown): boolean {
  return anyText(given, (text) => /\p{Letter}/u.test(text));
}

/** The words of the functions in a language. */
export function wordsOf(language: Language): Readonly<Record<FunctionsKey, string>> {
  return language === "zh" ? functionsZh : functionsEn;
}

function anyText(given: unknown, test: (text: string) => boolean): boolean {
  return typeof given === "string" ? test(given) : Array.isArray(given) && given.some((each) => anyText(each, test));
}
