import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneKey } from "../../locale/pane.en";
import { Sentence } from "../words/Sentence";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  // Chinese puts no space before the next sentence.
  link: { fontSize: "inherit", lineHeight: "inherit", marginRight: "4px" },
});

/** More names than these are counted first and listed on request. */
const few = 3;

export interface NewNamesProps {
  readonly names: readonly string[];
  /** Sentence with all the `{names}`. */
  readonly all: PaneKey;
  /** Sentence with their `{count}`, the `{first}` and the `{last}`. */
  readonly many: PaneKey;
}

/** Tables or names that are added: a few of them in full, many as a count that unfolds. */
export function NewNames({ names, all, many }: NewNamesProps) {
  const styles = useStyles();
  const { text, number, list } = useWords();
  const [open, setOpen] = useState(false);
  const n = names.length;
  const full = <Sentence of={all} values={{ n, names: list(names) }} />;
  if (n <= few) return full;
  const [first = ""] = names;
  const last = names[n - 1] ?? "";
  return (
    <>
      {open ? full : <Sentence of={many} values={{ count: number(n), first, last }} />}
      {text("between")}
      <Link as="button" inline className={styles.link} aria-expanded={open} onClick={() => setOpen(!open)}>
        {text(open ? "where.fewer" : "where.all")}
      </Link>
    </>
  );
}
