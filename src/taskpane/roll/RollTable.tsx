import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RollProposal } from "../../jobs/year/types";
import { clean } from "../../planning/exact/clean";
import { findLine, treeOf } from "../../planning/targets/plan/tree";
import type { PlanPath } from "../../planning/targets/plan/types";
import { Checks } from "../parts/Checks";
import { LineChooser } from "../plan/LineChooser";
import { linesOf } from "../plan/planLines";
import { lineText } from "../plan/planText";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";
import { MonthsTable } from "../year/MonthsTable";
import { rolledLine, type RolledLine } from "./rollRows";

const useStyles = makeStyles({
  chooser: { display: "flex", margin: "12px 0 4px" },
  legend: {
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface RollTableProps {
  readonly proposal: RollProposal;
  readonly isLocked: boolean;
}

/** The year as planned and as it would be, for the company or any line, with the gap no month takes (T6). */
export function RollTable({ proposal, isLocked }: RollTableProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, month } = words;
  const [path, setPath] = useState<PlanPath>([]);
  const { plan, closed, issuedTo, year } = proposal;
  const tree = useMemo(() => treeOf(plan), [plan]);
  const line = findLine(tree, path) ?? tree;
  const lines = linesOf(tree);
  const rolled = rolledLine(proposal, line);
  const metaOf = (index: number): string | undefined =>
    index < closed ? text("year.actual") : index < issuedTo.after ? text("year.issued") : undefined;
  return (
    <>
      {lines.length > 1 && (
        <div className={styles.chooser}>
          <LineChooser lines={lines} path={line.path} onChoose={setPath} />
        </div>
      )}
      <MonthsTable
        label={text("roll.table", { line: lineText(line.path, words), year })}
        heads={{ before: text("roll.plan"), after: text("roll.rolled") }}
        rows={[
          ...rolled.rolled.map((after, index) => {
            const meta = metaOf(index);
            return {
              label: month(index),
              ...(meta === undefined ? {} : { meta }),
              before: rolled.plan[index] ?? 0,
              after,
              bar: index < closed ? ("count" as const) : ("plan" as const),
            };
          }),
          {
            label: text(rolled.gap < 0 ? "roll.gapOver" : "roll.gap"),
            after: Math.abs(rolled.gap),
            tone: rolled.gap < 0 ? ("over" as const) : ("gap" as const),
          },
          {
            label: text(isLocked ? "roll.annualLocked" : "roll.annual"),
            before: rolled.annual,
            after: clean(rolled.placed + rolled.gap),
            tone: "total" as const,
          },
        ]}
      />
      <p className={styles.legend} aria-hidden>
        {text("roll.legend")}
      </p>
      <Checks checks={[rollCheck(rolled, words)]} />
    </>
  );
}

/** "2,469 planned + 31 gap = 2,500", added here once more. */
export function rollCheck({ placed, gap, annual }: RolledLine, { text, number }: Words) {
  const holds = clean(placed + gap) === annual;
  const values = { placed: number(placed), gap: number(gap), over: number(Math.abs(gap)), total: number(annual) };
  return { holds, text: text(!holds ? "roll.sumWrong" : gap < 0 ? "roll.sumOver" : "roll.sum", values) };
}
