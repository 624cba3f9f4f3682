import type { PlanLock } from "../../planning/targets/plan/types";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { InTheWay } from "./InTheWay";
import { planProblem } from "./planErrors";
import { placeText } from "./planText";
import type { PlanEdits } from "./usePlanEdits";

/** A place whose lock somebody pressed, and what holds it: locks, or that its month is issued. */
export interface Inspected {
  readonly place: PlanLock;
  readonly locks: readonly PlanLock[];
  /** 0 to 11. */
  readonly issued?: number;
}

export interface PlanBarProps {
  readonly session: PlanEdits;
  readonly inspected: Inspected | undefined;
  readonly issuedTo: number;
  readonly onUnlock: (lock: PlanLock) => void;
  /** Lifts a lock in the way of a refused edit and tries it again. */
  readonly onUnlockAndTry: (lock: PlanLock) => void;
}

/** The one bar of the editor: a change that is impossible, a step that no longer is possible, or what holds a place. */
export function PlanBar({ session, inspected, issuedTo, onUnlock, onUnlockAndTry }: PlanBarProps) {
  const words = useWords();
  const { text, monthLong } = words;
  const { open } = usePane();
  const { refused } = session;
  const problem = refused && planProblem(refused.error, words);
  const failed = session.result.failed;
  const failedEdit = failed && session.edits[failed.index];
  if (inspected?.issued !== undefined) {
    return (
      <InTheWay
        key={placeText(inspected.place, words)}
        locks={[]}
        onUnlock={onUnlock}
        ways={[{ label: text("issue.withdraw", { month: monthLong(issuedTo - 1) }), go: () => open("issue") }]}
      >
        {text("year.issuedMonth", { month: monthLong(inspected.issued) })}
      </InTheWay>
    );
  }
  if (problem && problem.locks.length > 0) {
    return (
      <InTheWay
        key={problem.text}
        title={text("plan.impossible", { place: placeText(refused.edit, words) })}
        locks={problem.locks}
        onUnlock={onUnlockAndTry}
      >
        {problem.text}
      </InTheWay>
    );
  }
  if (failed && failedEdit) {
    return (
      <InTheWay
        key={failed.index}
        title={text("plan.changedBelow", { place: placeText(failedEdit, words) })}
        locks={[]}
        onUnlock={onUnlock}
        ways={[
          { label: text("do.takeBack"), go: () => session.takeBack(failed.index) },
          { label: text("plan.reset"), go: session.reset },
        ]}
      >
        {planProblem(failed.error, words).text}
      </InTheWay>
    );
  }
  if (!inspected) return null;
  return (
    <InTheWay key={placeText(inspected.place, words)} locks={inspected.locks} onUnlock={onUnlock}>
      {text("plan.heldBy", {
        place: placeText(inspected.place, words),
        locks: words.list(inspected.locks.map((lock) => placeText(lock, words))),
      })}
    </InTheWay>
  );
}
