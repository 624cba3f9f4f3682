import { Dropdown, makeStyles, Option, Tab, TabList, tokens } from "@fluentui/react-components";
import { ChevronRight12Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { GradeMove, GradeProposal } from "../../jobs/types";
import { CellLink } from "../parts/CellLink";
import { useHidden } from "../parts/hidden";
import { VirtualRows } from "../parts/VirtualRows";
import { useWords } from "../words/useWords";
import { GradeBadge } from "./GradeBadge";

const kinds = ["up", "new", "down", "lost"] as const;
const rowHeight = 52;

const useStyles = makeStyles({
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    marginLeft: "-6px",
    // Four filters do not fit the narrowest pane: they become one list there.
    "@media (max-width: 299px)": { display: "none" },
  },
  narrow: { display: "none", "@media (max-width: 299px)": { display: "block" } },
  dropdown: { minWidth: 0, width: "100%" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  grades: { display: "flex", alignItems: "center", gap: "4px", flexShrink: 0 },
  text: { flexGrow: 1, minWidth: 0 },
  lead: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  reason: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  at: { fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  none: { margin: "8px 0 0", color: tokens.colorNeutralForeground3 },
});

export interface GradeMovesProps {
  readonly moves: GradeProposal["moves"];
  /** Grades in the rules' order. */
  readonly grades: readonly string[];
  readonly sheet: string;
}

/** Every lead whose grade changes, by the way it moves, with the reason and a link to its cell. */
export function GradeMoves({ moves, grades, sheet }: GradeMovesProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { text, number } = useWords();
  const [chosen, choose] = useState<GradeMove["kind"]>();
  const filled = kinds.filter((kind) => moves.some((move) => move.kind === kind));
  const kind = chosen ?? filled[0];
  if (kind === undefined) return <p className={styles.none}>{text("grade.noMoves")}</p>;
  const label = (of: GradeMove["kind"]): string =>
    text("grade.tab", { kind: text(`grade.${of}`), count: number(moves.filter((move) => move.kind === of).length) });
  const shown = moves.filter((move) => move.kind === kind);
  return (
    <section aria-label={text("grade.moves")}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={kind}
        onTabSelect={(_, { value }) => choose(kinds.find((of) => of === value))}
      >
        {kinds.map((of) => (
          <Tab key={of} value={of}>
            {label(of)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.narrow}>
        <Dropdown
          size="small"
          className={styles.dropdown}
          aria-label={text("grade.moves")}
          value={label(kind)}
          selectedOptions={[kind]}
          onOptionSelect={(_, { optionValue }) => choose(kinds.find((of) => of === optionValue))}
        >
          {kinds.map((of) => (
            <Option key={of} value={of}>
              {label(of)}
            </Option>
          ))}
        </Dropdown>
      </div>
      {shown.length === 0 && <p className={styles.none}>{text("grade.noMoves")}</p>}
      <VirtualRows
        key={kind}
        count={shown.length}
        rowHeight={rowHeight}
        label={label(kind)}
        row={(index, place) => {
          const move = shown[index];
          if (!move) return null;
          return (
            <li key={move.row} className={styles.row} {...place}>
              <span className={styles.grades}>
                <GradeBadge grade={move.from} rank={grades.indexOf(move.from)} />
                <ChevronRight12Regular aria-hidden />
                <span className={hidden}> → </span>
                <GradeBadge grade={move.to} rank={grades.indexOf(move.to)} />
              </span>
              <span className={styles.text}>
                <div className={styles.lead} title={move.lead}>
                  {move.lead}
                </div>
                <div className={styles.reason} title={move.reason}>
                  {move.reason}
                </div>
              </span>
              <span className={styles.at}>
                <CellLink sheet={sheet} address={move.at} />
              </span>
            </li>
          );
        }}
      />
    </section>
  );
}
