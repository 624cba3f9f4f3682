import { stored } from "./stored";

/** The name of the person for the journal: asked once, then a setting of the pane in this browser. */
export interface PersonName {
  /** "" until it was said. */
  readonly get: () => string;
  /** Takes what was typed; blanks around it and all beyond 60 characters go. */
  readonly say: (typed: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const longestName = 60;
const key = "planboard.name";

/** What was typed, or what something else left in the storage, as a name: one line, trimmed, at most 60 characters. */
export function cleanName(typed: string): string {
  // By characters, not by UTF-16 units: a rare Chinese character is two of them.
  return [...typed.replace(/[\s\p{Cc}]+/gu, " ").trim()].slice(0, longestName).join("").trim();
}

/** The name over a storage that may not be there. */
export function personName(storage: () => Storage): PersonName {
  const listeners = new Set<() => void>();
  const kept = stored(storage, key);
  let name = cleanName(kept.read() ?? "");
  return {
    get: () => name,
    say: (typed) => {
      name = cleanName(typed);
      kept.write(name);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
