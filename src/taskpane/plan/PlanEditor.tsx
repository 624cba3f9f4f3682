import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowSplit20Regular, LockClosed20Regular, LockOpen20Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { findLine, treeOf, type TreeLine } from "../../planning/targets/plan/tree";
import type { PlanLock, PlanPath, PlanPeriod } from "../../planning/targets/plan/types";
import type { PlanOfYear } from "../../jobs/readPlan";
import { useWords } from "../words/useWords";
import { ChildGrid } from "./ChildGrid";
import { parseEntry } from "./entry";
import { GiveWayField } from "./GiveWayField";
import { givesWay, lineChoices, lineGivesWay, monthChoices } from "./giveWay";
import { InTheWay } from "./InTheWay";
import { lockStates } from "./lockState";
import { linesOf } from "./planLines";
import { planProblem } from "./planErrors";
import { PlanGrid } from "./PlanGrid";
import { PlanHead } from "./PlanHead";
import type { PlanGridRow } from "./PlanRow";
import { periodRows, type PlanScene } from "./planRows";
import { lineText, placeText } from "./planText";
import { SpreadPart } from "./SpreadPart";
import { StepList } from "./StepList";
import { stepText } from "./stepText";
import type { Answer, PlanEdits } from "./usePlanEdits";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "6px 0 4px -6px" },
  ways: { marginBottom: "16px" },
  tool: { minWidth: 0, fontWeight: "inherit" },
});

export interface PlanEditorProps {
  readonly read: PlanOfYear;
  readonly session: PlanEdits;
  readonly path: PlanPath;
  readonly onPath: (path: PlanPath) => void;
  readonly onYear: (year: number) => void;
  readonly lockedBy: PlanScene["lockedBy"];
}

/** The plan of a year: a line's 17 periods, the lines below it in one of them, locks, spreading, and the steps so far. */
export function PlanEditor({ read, session, path, onPath, onYear, lockedBy }: PlanEditorProps) {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const [spreading, setSpreading] = useState(false);
  const [inspected, setInspected] = useState<{ readonly place: PlanLock; readonly locks: readonly PlanLock[] }>();
  const [tried, setTried] = useState<ReturnType<PlanEdits["tryOut"]>>();
  const [period, setPeriod] = useState<PlanPeriod>("year");
  const tree = useMemo(() => treeOf(read.plan.units), [read]);
  const line = findLine(tree, path) ?? tree;
  const after = tried && !tried.failed ? tried.plan : session.result.plan;
  const stateOf = useMemo(() => lockStates(after), [after]);
  const scene: PlanScene = { before: read.plan, after, words, stateOf, lockedBy };
  const { asked, choices, refused } = session;

  const enter = (at: PlanPath, of: PlanPeriod, row: PlanGridRow, typed: string, answer: Answer): string | undefined => {
    setInspected(undefined);
    const value = parseEntry(typed, row.after, read.plan.step);
    if (value === undefined) return text("plan.entryBad", { typed });
    const error = session.make({ kind: "set", path: at, period: of, value }, answer);
    if (!error) return undefined;
    const problem = planProblem(error, words);
    // Locks in the way are said above, with the links that lift them.
    return problem.locks.length > 0 ? undefined : problem.text;
  };
  const toggle = (place: PlanLock): void => {
    const { own, held } = stateOf(place.path, place.period);
    setInspected(!own && held.length > 0 ? { place, locks: held } : undefined);
    if (own) session.lock(own, "unlock");
    else if (held.length === 0) session.lock(place, "lock");
  };
  const whole = { path: line.path, period: "all" } as const;
  const wholeLocked = stateOf(line.path, "all").own !== undefined;
  const problem = refused && planProblem(refused.error, words);
  const failed = session.result.failed;
  const failedEdit = failed && session.edits[failed.index];
  const steps = session.edits.map((edit, index) => {
    const before = session.result.before[index];
    const next = session.result.before[index + 1] ?? session.result.plan;
    return before ? stepText(edit, before, next, words) : text("plan.stepFails", { place: placeText(edit, words) });
  });
  const open = (to: TreeLine): void => {
    onPath(to.path);
    setInspected(undefined);
  };
  return (
    <>
      {problem && problem.locks.length > 0 && refused ? (
        <InTheWay
          key={problem.text}
          title={text("plan.impossible", { place: placeText(refused.edit, words) })}
          locks={problem.locks}
          onUnlock={session.unlockAndTry}
        >
          {problem.text}
        </InTheWay>
      ) : failed && failedEdit ? (
        <InTheWay
          key={failed.index}
          title={text("plan.changedBelow", { place: placeText(failedEdit, words) })}
          locks={[]}
          onUnlock={() => undefined}
          ways={[
            { label: text("do.takeBack"), go: () => session.takeBack(failed.index) },
            { label: text("plan.reset"), go: session.reset },
          ]}
        >
          {planProblem(failed.error, words).text}
        </InTheWay>
      ) : (
        inspected && (
          <InTheWay
            key={placeText(inspected.place, words)}
            locks={inspected.locks}
            onUnlock={(lock) => {
              setInspected(undefined);
              session.lock(lock, "unlock");
            }}
          >
            {text("plan.heldBy", {
              place: placeText(inspected.place, words),
              locks: words.list(inspected.locks.map((lock) => placeText(lock, words))),
            })}
          </InTheWay>
        )
      )}
      <PlanHead read={read} lines={linesOf(tree)} line={line} scene={scene} onPath={onPath} onYear={onYear} />
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.tool}
          icon={<ArrowSplit20Regular />}
          aria-expanded={spreading}
          onClick={() => {
            session.forget();
            setInspected(undefined);
            setSpreading(!spreading);
            setTried(undefined);
          }}
        >
          {text("plan.spread")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.tool}
          icon={wholeLocked ? <LockClosed20Regular /> : <LockOpen20Regular />}
          aria-pressed={wholeLocked}
          onClick={() => toggle(whole)}
        >
          {text("plan.lockLine")}
        </Button>
      </div>
      {spreading && (
        <SpreadPart
          key={`spread ${JSON.stringify(line.path)}`}
          line={line}
          lines={linesOf(tree)}
          session={session}
          onTry={setTried}
          onEnd={() => {
            setSpreading(false);
            setTried(undefined);
          }}
        />
      )}
      <PlanGrid
        key={`months ${JSON.stringify(line.path)}`}
        label={text("plan.gridOf", { line: lineText(line.path, words), year: read.year })}
        head={text("plan.month")}
        rows={periodRows(line, scene)}
        onEnter={(row, typed) => {
          const of = row.key as PlanPeriod;
          return enter(line.path, of, row, typed, givesWay(choices, line.path, of));
        }}
        onLock={(row) => toggle({ path: line.path, period: row.key as PlanPeriod })}
        // The lines below are shown in the period at hand.
        onRow={(row) => setPeriod(row.key as PlanPeriod)}
      />
      <div className={styles.ways}>
        <GiveWayField
          label="plan.takenFrom"
          choices={monthChoices(line.path)}
          value={choices.months}
          asked={asked === "months"}
          onChoose={(months) => session.choose({ months })}
        />
        {read.dimensions.length > 0 && (
          <GiveWayField
            label="plan.linesTakenFrom"
            choices={lineChoices}
            value={choices.lines}
            asked={asked === "lines"}
            onChoose={(lines) => session.choose({ lines: lines === "siblings" ? "siblings" : "none" })}
          />
        )}
      </div>
      {line.children.size > 0 && (
        <ChildGrid
          key={`children ${JSON.stringify(line.path)}`}
          line={line}
          dimension={read.dimensions[line.path.length] ?? ""}
          period={period}
          onPeriod={setPeriod}
          scene={scene}
          onOpen={open}
          onEnter={(child, row, typed) => enter(child.path, period, row, typed, lineGivesWay(choices, child.path))}
          onLock={(child) => toggle({ path: child.path, period })}
        />
      )}
      <StepList steps={steps} onTakeBack={session.takeBack} />
    </>
  );
}
