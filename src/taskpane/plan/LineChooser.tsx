import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import { key } from "../../planning/text/key";
import type { TreeLine } from "../../planning/targets/plan/tree";
import type { PlanPath } from "../../planning/targets/plan/types";
import { useWords } from "../words/useWords";
import { lineText } from "./planText";

const useStyles = makeStyles({
  box: { minWidth: 0, flexGrow: 1, "& input": { minWidth: 0, width: "100%" } },
  list: { maxHeight: "320px" },
  option: { overflowWrap: "anywhere" },
});

/** More are found by typing: a list of thousands helps nobody and is slow to draw. */
const mostShown = 100;

export interface LineChooserProps {
  readonly lines: readonly TreeLine[];
  readonly path: PlanPath;
  readonly onChoose: (path: PlanPath) => void;
}

/** Chooses a line of the plan: company, regions, dealers … indented as a tree, found by typing part of a name. */
export function LineChooser({ lines, path, onChoose }: LineChooserProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const [typed, setTyped] = useState<string>();
  const wanted = key(typed ?? "");
  const found = wanted === "" ? lines : lines.filter((line) => key(lineText(line.path, words)).includes(wanted));
  const rest = found.length - mostShown;
  return (
    <Combobox
      className={styles.box}
      listbox={{ className: styles.list }}
      aria-label={text("plan.line")}
      freeform
      value={typed ?? lineText(path, words)}
      selectedOptions={[JSON.stringify(path)]}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        // Enter chooses here, and never previews the form around it.
        if (event.key === "Enter") event.preventDefault();
      }}
      onOptionSelect={(_, { optionValue }) => {
        const line = lines.find((one) => JSON.stringify(one.path) === optionValue);
        setTyped(undefined);
        if (line) onChoose(line.path);
      }}
    >
      {found.slice(0, mostShown).map((line) => {
        const name = wanted === "" ? (line.path.at(-1) ?? lineText([], words)) : lineText(line.path, words);
        return (
          <Option
            key={JSON.stringify(line.path)}
            value={JSON.stringify(line.path)}
            text={lineText(line.path, words)}
            className={styles.option}
            style={wanted === "" ? { paddingLeft: `${8 + line.path.length * 14}px` } : {}}
          >
            {name}
          </Option>
        );
      })}
      {found.length === 0 && (
        <Option key="none" value="" text="" disabled>
          {text("plan.noLine")}
        </Option>
      )}
      {rest > 0 && (
        <Option key="rest" value="" text="" disabled>
          {text("plan.moreLines", { n: rest, count: number(rest) })}
        </Option>
      )}
    </Combobox>
  );
}
