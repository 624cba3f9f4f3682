import { fill } from "../../locale/fill";
import { word, type Language } from "../language";

/** A dimension header inside an English sentence: "Region" → "region", "SKU" stays. */
export function inSentence(language: Language, header: string): string {
  return language === "en" && /^[A-Z][a-z]/.test(header) ? header[0]?.toLowerCase() + header.slice(1) : header;
}

/** Its plural: regions, countries, classes; unchanged in Chinese and for headers that are no plain English words. */
export function plural(language: Language, header: string): string {
  const name = inSentence(language, header);
  if (language !== "en" || !/[a-z]$/.test(name)) return name;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** What a subtotal says under the inner dimension: "All models", 小计; "Subtotal" where no plural can be made. */
export function subtotalLabel(language: Language, dimension: string): string {
  const name = plural(language, dimension);
  if (name === inSentence(language, dimension)) return word(language, "board.subtotal");
  return fill(word(language, "board.subtotalOf"), { dimension: name });
}

/** "region and model", "区域 × 车型". */
export function dimensionList(language: Language, dimensions: readonly string[]): string {
  return dimensions.map((name) => inSentence(language, name)).join(word(language, "board.dimensionSeparator"));
}
