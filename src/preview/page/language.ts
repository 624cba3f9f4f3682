import type { Language } from "../../jobs/types";
import { fill } from "../../locale/fill";
import { previewEn, type PreviewKey } from "../../locale/preview.en";
import { previewZh } from "../../locale/preview.zh";

/** A text of the page in its language, with values put in. */
export type Say = (key: PreviewKey, values?: Readonly<Record<string, string | number>>) => string;

/** The page's language stands in its address: `?lang=zh`, else English. */
export function languageOf(search: string): Language {
  return new URLSearchParams(search).get("lang") === "zh" ? "zh" : "en";
}

export function sayIn(language: Language): Say {
  const texts = language === "zh" ? previewZh : previewEn;
  return (key, values) => fill(texts[key], values);
}

/** Puts the texts into the page: `data-text`, `data-title` and `data-label` name their keys. */
export function translate(root: ParentNode, say: Say): void {
  const each = (name: string, put: (element: HTMLElement, text: string) => void): void => {
    for (const element of root.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
      put(element, say(element.dataset[name] as PreviewKey));
    }
  };
  each("text", (element, text) => (element.textContent = text));
  each("title", (element, text) => (element.title = text));
  each("label", (element, text) => element.setAttribute("aria-label", text));
}
