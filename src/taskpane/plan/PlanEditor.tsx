import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { findLine, treeOf, type TreeLine } from "../../planning/targets/plan/tree";
import type { PlanLock, PlanPath, PlanPeriod } from "../../planning/targets/plan/types";
import type { YearOfPlan } from "../../jobs/year/types";
import { useWords } from "../words/useWords";
import { ChildGrid } from "./ChildGrid";
import { parseEntry } from "./entry";
import { GiveWayField } from "./GiveWayField";
import { givesWay, lineChoices, lineGivesWay, monthChoices } from "./giveWay";
import { isAnnual, issuedMonth } from "./heldLocks";
import { lockStates } from "./lockState";
import { linesOf } from "./planLines";
import { planProblem } from "./planErrors";
import { PlanBar, type Inspected } from "./PlanBar";
import { PlanGrid } from "./PlanGrid";
import { PlanHead } from "./PlanHead";
import type { PlanGridRow } from "./PlanRow";
import { periodRows, type PlanScene } from "./planRows";
import { lineText, placeText } from "./planText";
import { PlanTools } from "./PlanTools";
import { SpreadPart } from "./SpreadPart";
import { StepList } from "./StepList";
import { stepText } from "./stepText";
import type { Answer, PlanEdits } from "./usePlanEdits";
import { YearLock } from "./YearLock";
import { yearTotal } from "../year/lineMonths";

const useStyles = makeStyles({
  ways: { marginBottom: "16px" },
});

export interface PlanEditorProps {
  readonly read: YearOfPlan;
  readonly session: PlanEdits;
  readonly path: PlanPath;
  readonly onPath: (path: PlanPath) => void;
  readonly onYear: (year: number) => void;
  readonly lockedBy: PlanScene["lockedBy"];
  /** Leading months that are closed. */
  readonly closed: number;
  /** Previews that the annual total is locked, or unlocked, for a reason. */
  readonly onLockYear: (reason: string) => void;
}

/** The plan of a year: a line's 17 periods, the lines below it in one of them, locks, spreading, and the steps so far. */
export function PlanEditor({ read, session, path, onPath, onYear, lockedBy, closed, onLockYear }: PlanEditorProps) {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const [spreading, setSpreading] = useState(false);
  const [inspected, setInspected] = useState<Inspected>();
  const [lockingYear, setLockingYear] = useState(false);
  const [tried, setTried] = useState<ReturnType<PlanEdits["tryOut"]>>();
  const [period, setPeriod] = useState<PlanPeriod>("year");
  const tree = useMemo(() => treeOf(read.plan.units), [read]);
  const line = findLine(tree, path) ?? tree;
  const after = tried && !tried.failed ? tried.plan : session.result.plan;
  const stateOf = useMemo(() => lockStates(after), [after]);
  const scene: PlanScene = { before: read.plan, after, words, stateOf, lockedBy, issuedTo: read.issuedTo, closed };
  const { asked, choices } = session;

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
  const issuedTo = read.issuedTo;
  // The annual total and issued months are let go with a reason, which is asked elsewhere.
  const isOwnLock = (lock: PlanLock): boolean => !isAnnual(lock) && issuedMonth(lock, issuedTo) === undefined;
  const unlock = (lock: PlanLock): void => {
    const issued = issuedMonth(lock, issuedTo);
    setInspected(issued === undefined ? undefined : { place: lock, locks: [], issued });
    if (isAnnual(lock)) setLockingYear(true);
    else if (issued === undefined) session.lock(lock, "unlock");
  };
  const toggle = (place: PlanLock): void => {
    const { own, held } = stateOf(place.path, place.period);
    setInspected(!own && held.length > 0 ? { place, locks: held } : undefined);
    if (isAnnual(place)) setLockingYear(true);
    else if (own) unlock(own);
    else if (held.length === 0) session.lock(place, "lock");
  };
  const whole = { path: line.path, period: "all" } as const;
  const wholeLocked = stateOf(line.path, "all").own !== undefined;
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
      <PlanBar
        session={session}
        inspected={inspected}
        issuedTo={issuedTo}
        onUnlock={unlock}
        onUnlockAndTry={(lock) => {
          if (isOwnLock(lock)) session.unlockAndTry(lock);
          else unlock(lock);
        }}
      />
      <PlanHead read={read} lines={linesOf(tree)} line={line} scene={scene} onPath={onPath} onYear={onYear} />
      <PlanTools
        year={read.year}
        issuedTo={issuedTo}
        spreading={spreading}
        onSpread={() => {
          session.forget();
          setInspected(undefined);
          setSpreading(!spreading);
          setTried(undefined);
        }}
        lineLocked={wholeLocked}
        onLockLine={() => toggle(whole)}
        yearLocked={read.isLocked}
        lockingYear={lockingYear}
        onLockYear={() => setLockingYear(!lockingYear)}
      />
      {lockingYear && (
        <YearLock
          year={read.year}
          total={yearTotal(read.plan.units)}
          isLocked={read.isLocked}
          hasEdits={session.edits.length > 0}
          onPreview={onLockYear}
          onCancel={() => setLockingYear(false)}
        />
      )}
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
