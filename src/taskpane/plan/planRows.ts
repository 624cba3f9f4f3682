import { monthsOf, planPeriods } from "../../planning/targets/plan/periods";
import type { TreeLine } from "../../planning/targets/plan/tree";
import type { PlanLock, PlanPeriod, TreePlan } from "../../planning/targets/plan/types";
import type { Words } from "../words/words";
import { lineValue } from "./planLines";
import type { LockState, lockStates } from "./lockState";
import { lineText, periodText, shortPeriod } from "./planText";
import type { PlanGridRow } from "./PlanRow";

/** What both grids are drawn from. */
export interface PlanScene {
  readonly before: TreePlan;
  readonly after: TreePlan;
  /** How locks hold the lines after the edits. */
  readonly stateOf: ReturnType<typeof lockStates>;
  readonly words: Words;
  /** "Li Wei, Jun 3" of a lock that stands in the workbook; undefined for one of this session. */
  readonly lockedBy: (lock: PlanLock) => string | undefined;
  /** Leading months that are issued, and those that are closed. */
  readonly issuedTo: number;
  readonly closed: number;
}

/** The 17 periods of a line. */
export function periodRows(line: TreeLine, scene: PlanScene): PlanGridRow[] {
  return planPeriods.map((period) => ({
    ...numbersOf(line, period, scene),
    key: period,
    label: shortPeriod(period, scene.words),
    name: periodText(period, scene.words),
    kind: period === "year" ? "total" : period.startsWith("Q") ? "group" : "month",
  }));
}

/** Lines that stand beside each other, in one period. */
export function childRows(
  children: readonly TreeLine[],
  period: PlanPeriod,
  scene: PlanScene,
  open: (line: TreeLine) => void,
): PlanGridRow[] {
  return children.map((child) => ({
    ...numbersOf(child, period, scene),
    key: JSON.stringify(child.path),
    label: child.path.at(-1) ?? "",
    name: lineText(child.path, scene.words),
    kind: "line",
    open: () => open(child),
  }));
}

function numbersOf(line: TreeLine, period: PlanPeriod, scene: PlanScene) {
  const { before, after, words, stateOf } = scene;
  const lock = stateOf(line.path, period);
  const meta = monthMeta(period, scene) ?? lockMeta(lock, scene);
  return {
    before: lineValue(before.units, line, period),
    after: lineValue(after.units, line, period),
    lock,
    ...(meta === undefined ? {} : { meta: words.text(meta.key, meta.values) }),
  };
}

/** What has become of a month says more than its lock. */
function monthMeta(period: PlanPeriod, { issuedTo, closed }: PlanScene) {
  const [month] = period.startsWith("M") ? monthsOf(period) : [];
  if (month === undefined || month >= Math.max(issuedTo, closed)) return undefined;
  return { key: month < closed ? "year.closed" : "year.issued", values: {} } as const;
}

function lockMeta({ own, held, partly }: LockState, { lockedBy }: PlanScene) {
  const by = own && lockedBy(own);
  if (by !== undefined) return { key: "plan.lockedBy", values: { by } } as const;
  if (own || held.length > 0) return { key: "plan.locked", values: {} } as const;
  return partly ? ({ key: "plan.partly", values: {} } as const) : undefined;
}
