import { functionsEn, type FunctionsKey } from "../locale/functions.en";
import type { Parameter } from "../locale/parameters.zh";
import { resultsEn, type ResultKey } from "../locale/results.en";
import { resultsZh } from "../locale/results.zh";
import { holdsHan } from "../planning/text/holdsHan";

export type Language = "en" | "zh";

/** Chinese when any text given holds Han characters, else English: never the reader's language. */
export function languageOf(given: unknown): Language {
  return anyText(given, holdsHan) ? "zh" : "en";
}

/**
 * The language of a message to the reader: Office's display language where functions share the runtime with the pane.
 * Excel's bare function runtime knows no reader: there the texts given decide. Results never depend on it.
 */
export function messageLanguage(given: unknown): Language {
  const { Office: office } = globalThis as { Office?: { context?: { displayLanguage?: unknown } } };
  const reader = office?.context?.displayLanguage;
  return typeof reader === "string" ? (/^zh\b/i.test(reader) ? "zh" : "en") : languageOf(given);
}

/** Whether any text given has a letter. Headers of months 1 to 12 or of dates speak no language. */
export function speaks(given: unknown): boolean {
  return anyText(given, (text) => /\p{Letter}/u.test(text));
}

/** The words of results in a language. */
export function wordsOf(language: Language): Readonly<Record<ResultKey, string>> {
  return language === "zh" ? resultsZh : resultsEn;
}

/** Sentences and names of parameters for messages. English calls parameters by their own names. */
export interface Messages {
  readonly language: Language;
  readonly sentences: Readonly<Record<FunctionsKey, string>>;
  readonly parameters?: Readonly<Record<Parameter, string>>;
}

const english: Messages = { language: "en", sentences: functionsEn };

/**
 * The messages in a language. The Chinese ones come in a script of their own, `functions.zh.js`, so that the first
 * calculation does not wait for them; where it was not loaded, messages are English.
 */
export function messagesIn(language: Language): Messages {
  const { planboardChinese } = globalThis as { planboardChinese?: Messages };
  return (language === "zh" && planboardChinese) || english;
}

function anyText(given: unknown, test: (text: string) => boolean): boolean {
  return typeof given === "string" ? test(given) : Array.isArray(given) && given.some((each) => anyText(each, test));
}
