import { Fragment, type ReactNode } from "react";
import { fill } from "../../locale/fill";
import type { PaneKey } from "../../locale/pane.en";
import { useWords } from "./useWords";

export interface SentenceProps {
  readonly of: PaneKey;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What stands in place of `{name}` when it is more than text, for example a cell link. */
  readonly nodes?: Readonly<Record<string, ReactNode>>;
}

/** A sentence of the locale with links or emphasis in it. */
export function Sentence({ of, values, nodes = {} }: SentenceProps) {
  const { template } = useWords();
  // Nodes first: a name in the workbook may itself look like a placeholder.
  return template(of)
    .split(/(\{\w+\})/)
    .map((part, index) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      const node = name === undefined ? undefined : nodes[name];
      return <Fragment key={index}>{node ?? fill(part, values)}</Fragment>;
    });
}
