import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { HandEdit } from "../../jobs/year/types";
import { Bar } from "../parts/Bar";
import { AddressLink } from "../parts/CellLink";
import { Value } from "../parts/Value";
import { useNameAsk } from "../person/useNameAsk";
import { lineText } from "../plan/planText";
import { Sentence } from "../words/Sentence";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";
import { useSettle, type Settling } from "./useSettle";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "4px 0",
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ways: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px", marginTop: "4px" },
});

/** More than these are counted, not listed. */
const shown = 8;

/** Numbers typed over since the latest version, each with its cell, and the two ways to settle them; neither is taken silently. */
export function HandEdits({ readAgain, read }: Settling) {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const name = useNameAsk();
  const settle = useSettle({ readAgain, read });
  const { handEdits, versions, year } = read;
  const n = handEdits.length;
  if (n === 0) return null;
  const rest = n - shown;
  const say = (way: "putBack" | "adopt"): void => {
    if (name.ready()) settle(way);
  };
  return (
    <Bar intent="warning">
      {text("year.handEdited", { n, count: number(n), version: versions.at(-1)?.number ?? 0, year })}
      {text("between")}
      {text("year.handEditedHow")}
      <ul className={styles.list} aria-label={text("year.handCells")}>
        {handEdits.slice(0, shown).map((edit) => (
          <li key={`${edit.record} ${edit.at}`}>
            <AddressLink at={edit.at} /> {placeOf(edit, words)}
            {text("history.comma")}
            <Sentence
              of="year.handIs"
              values={{ expected: number(edit.expected) }}
              nodes={{ now: <Value of={edit.now} /> }}
            />
          </li>
        ))}
        {rest > 0 && <li>{text("year.handMore", { count: number(rest) })}</li>}
      </ul>
      {name.field}
      <div className={styles.ways}>
        <Link as="button" inline onClick={() => say("putBack")}>
          {text("year.handPut")}
        </Link>
        <Link as="button" inline onClick={() => say("adopt")}>
          {text("year.handAdopt")}
        </Link>
      </div>
    </Bar>
  );
}

function placeOf({ keys, month }: HandEdit, words: Words): string {
  const at = month === 12 ? words.text("year.handTotal") : words.monthLong(month);
  return words.text("year.handPlace", { month: at, line: lineText(keys, words) });
}
