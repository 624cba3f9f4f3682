import { createContext, useContext } from "react";
import type { Words } from "./words";

const Context = createContext<Words | undefined>(undefined);

export const WordsProvider = Context.Provider;

/** The words of the reader's language; a component outside the provider is a programming error. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error("useWords needs a WordsProvider above it");
  return words;
}
