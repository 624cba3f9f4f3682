import type { History } from "../../workbook/types";

/** The names that wrote last, each once; a list to choose from stays short. */
export function suggestedNames(history: History | undefined, most = 8): readonly string[] {
  const names = (history?.entries ?? []).map(({ who }) => who.trim()).filter((who) => who !== "");
  return [...new Set(names)].slice(0, most);
}
