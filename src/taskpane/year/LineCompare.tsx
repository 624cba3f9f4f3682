import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { sum } from "../../planning/exact/clean";
import { findLine, treeOf } from "../../planning/targets/plan/tree";
import type { PlanPath, PlanUnit } from "../../planning/targets/plan/types";
import { LineChooser } from "../plan/LineChooser";
import { linesOf } from "../plan/planLines";
import { lineText } from "../plan/planText";
import { useWords } from "../words/useWords";
import { lineMonths } from "./lineMonths";
import { MonthsTable } from "./MonthsTable";

const useStyles = makeStyles({ chooser: { display: "flex", marginBottom: "4px" } });

export interface LineCompareProps {
  /** Names the table for a line. */
  readonly label: (line: string) => string;
  readonly heads: { readonly before: string; readonly after: string };
  /** The same units in the same order. */
  readonly before: readonly PlanUnit[];
  readonly after: readonly PlanUnit[];
}

/** The company or any line of it, month by month, before and after. */
export function LineCompare({ label, heads, before, after }: LineCompareProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, month } = words;
  const [path, setPath] = useState<PlanPath>([]);
  const tree = useMemo(() => treeOf(after), [after]);
  const line = findLine(tree, path) ?? tree;
  const lines = linesOf(tree);
  const [was, is] = [lineMonths(before, line), lineMonths(after, line)];
  return (
    <>
      {lines.length > 1 && (
        <div className={styles.chooser}>
          <LineChooser lines={lines} path={line.path} onChoose={setPath} />
        </div>
      )}
      <MonthsTable
        label={label(lineText(line.path, words))}
        heads={heads}
        rows={[
          ...is.map((after_, index) => ({ label: month(index), before: was[index] ?? 0, after: after_ })),
          { label: text("plan.yearRow"), before: sum(was), after: sum(is), tone: "total" as const },
        ]}
      />
    </>
  );
}
