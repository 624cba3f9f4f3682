import { useMemo, useState, useSyncExternalStore } from "react";
import type { PlanningError } from "../../planning/error";
import { replayer, type Replayed } from "../../planning/targets/plan/replay";
import type { GiveWay, PlanEdit, PlanLock, TreePlan } from "../../planning/targets/plan/types";
import { useServices } from "../services/PaneServices";
import type { GiveWayChoices, GiveWayQuestion } from "./giveWay";
import type { NumberEdit } from "../../planning/targets/plan/numberEdit";
import { withEdit } from "./planSession";

/** An edit of numbers, but for what gives way to it. */
export type Wish = { readonly [E in NumberEdit as E["kind"]]: Omit<E, "from"> }[NumberEdit["kind"]];
/** What gives way to an edit, or the question that decides it. */
export type Answer = { readonly from: GiveWay } | { readonly ask: GiveWayQuestion };

/** An edit that could not be made, to be tried again when locks are lifted. */
export interface Refused {
  readonly edit: NumberEdit;
  readonly error: PlanningError;
}

export interface PlanEdits {
  readonly edits: readonly PlanEdit[];
  /** The plan after all edits, and with the number that waits for an answer or is tried. */
  readonly result: Replayed;
  readonly choices: GiveWayChoices;
  /** The question a change waits for. */
  readonly asked: GiveWayQuestion | undefined;
  readonly refused: Refused | undefined;
  /** Makes an edit, or asks first. The error when it cannot be made. */
  readonly make: (wish: Wish, answer: Answer) => PlanningError | undefined;
  readonly lock: (lock: PlanLock, kind: "lock" | "unlock") => void;
  /** Lifts locks in the way of the refused edit and tries it again. */
  readonly unlockAndTry: (lock: PlanLock) => void;
  readonly choose: (choice: Partial<GiveWayChoices>) => void;
  /** What was refused is no longer wanted. */
  readonly forget: () => void;
  readonly takeBack: (index: number) => void;
  readonly reset: () => void;
  /** Shows an edit without making it. */
  readonly tryOut: (edit: NumberEdit) => Replayed;
}

/** The edits of a plan, made anew over the plan whenever one of the two changes; nothing is written. */
export function usePlanEdits(plan: TreePlan): PlanEdits {
  const { giveWay } = useServices();
  const choices = useSyncExternalStore(giveWay.subscribe, giveWay.get);
  const [edits, setEdits] = useState<readonly PlanEdit[]>([]);
  const [waiting, setWaiting] = useState<{ readonly wish: Wish; readonly ask: GiveWayQuestion }>();
  const [refused, setRefused] = useState<Refused>();
  const run = useMemo(() => replayer(plan), [plan]);
  const made = run(edits);

  const tryOut = (edit: NumberEdit): Replayed => run([...edits, edit]);
  const attempt = (next: readonly PlanEdit[], edit: NumberEdit): PlanningError | undefined => {
    const { failed } = run(next);
    setWaiting(undefined);
    if (failed) setRefused({ edit, error: failed.error });
    else {
      setRefused(undefined);
      setEdits(next);
    }
    return failed?.error;
  };
  const change = (next: readonly PlanEdit[]): void => {
    setRefused(undefined);
    setWaiting(undefined);
    setEdits(next);
  };
  const shown = waiting ? run([...edits, { ...waiting.wish, from: "none" }]) : made;
  return {
    edits,
    // What waits may be impossible even with nothing giving way: then it is said when it is answered.
    result: waiting && !shown.failed ? shown : made,
    choices,
    asked: waiting?.ask,
    refused,
    make: (wish, answer) => {
      if ("ask" in answer) {
        setRefused(undefined);
        setWaiting({ wish, ask: answer.ask });
        return undefined;
      }
      const edit = { ...wish, ...answer };
      return attempt(withEdit(edits, edit), edit);
    },
    lock: ({ path, period }, kind) => change([...edits, { kind, path, period }]),
    unlockAndTry: ({ path, period }) => {
      const next = [...edits, { kind: "unlock", path, period } as const];
      setEdits(next);
      if (refused) attempt([...next, refused.edit], refused.edit);
    },
    choose: (choice) => {
      giveWay.say(choice);
      if (!waiting) return;
      const from = choice[waiting.ask];
      if (from === undefined) return;
      const edit = { ...waiting.wish, from };
      attempt(withEdit(edits, edit), edit);
    },
    forget: () => setRefused(undefined),
    takeBack: (index) => change(edits.filter((_, at) => at !== index)),
    reset: () => change([]),
    tryOut,
  };
}
