import type { ReactNode } from "react";
import { splitAddress } from "../parts/a1";
import { CellLink } from "../parts/CellLink";
import { sentenceOf, type Coded } from "./coded";
import { Sentence } from "./Sentence";
import { useWords } from "./useWords";

/** The sentence for a code, its address a link that selects the cell. */
export function CodeSentence({ coded }: { readonly coded: Coded }) {
  const words = useWords();
  const { key, values } = sentenceOf(coded, words);
  const place = coded.at === undefined ? undefined : splitAddress(coded.at);
  const nodes: Record<string, ReactNode> = place ? { at: <CellLink {...place} withSheet /> } : {};
  return <Sentence of={key} values={values} nodes={nodes} />;
}
