import type { Language } from "./sentence";

/** Chinese when any text given holds Han characters, else English: never the reader's language. */
export function languageOf(texts: unknown): Language {
  return holdsHan(texts) ? "zh" : "en";
}

function holdsHan(given: unknown): boolean {
  if (typeof given === "string") return /\p{Script=Han}/u.test(given);
  return Array.isArray(given) && given.some(holdsHan);
}
