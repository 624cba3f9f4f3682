import type { PlanUnit } from "../../planning/targets/plan/types";
import { joinedKey } from "../../planning/text/key";
import { stopAt } from "../faults";
import { readPlan, type PlanOfYear, type ReadPlanOptions } from "../readPlan";
import type { Fault, Source } from "../types";
import { isAnnualLock, planHandEdits, targetHandEdits } from "./handEdits";
import { readIssue, type ReadIssue } from "./readIssue";
import { readVersions, unitMap, type ReadVersions } from "./readVersions";
import { isAmount, isWhole } from "./recordRows";
import type { HandEdit, PlanVersion, YearOfPlan, YearTables } from "./types";
import { monthIds } from "../../sheets/issueSheet";

export type ReadYearOptions = ReadPlanOptions & YearTables;

/** The same with where its records stand, for writing them. */
export interface ReadYear extends YearOfPlan {
  readonly issue?: ReadIssue;
  readonly record?: ReadVersions;
  /** Targets are recorded: they no longer follow the plan. */
  readonly inForce: boolean;
}

/**
 * Reads a year of a plan with all that is recorded of it. The latest version says what is issued and what the targets
 * should be, the Issue table what they are; without versions the Issue table says both. Throws what `readPlan`,
 * `readIssue` and `readVersions` throw, and without a version `recordCell` for targets that are no amounts and for rows
 * that do not agree how far the year is issued.
 */
export function readYear(source: Source, options: ReadYearOptions): ReadYear {
  const read = readPlan(source, options);
  const issue = options.issue && readIssue(options.issue, read);
  const record = options.versions && readVersions(options.versions, read);
  const versions = record?.versions ?? [];
  const latest = versions[versions.length - 1];
  if (!latest && issue) stopAt(issueFaults(issue));
  const inForce = (issue?.rows.length ?? 0) > 0 || versions.some(({ kind }) => kind !== "locked");
  const first = issue?.rows[0]?.issuedTo;
  const handEdits = latest
    ? [...planHandEdits(source, read, latest), ...(issue ? targetHandEdits(read, issue, latest, inForce) : [])]
    : [];
  return {
    ...read,
    ...(issue && { issue }),
    ...(record && { record }),
    isLocked: read.locks.some(({ lock }) => isAnnualLock(lock)),
    issuedTo: latest?.issuedTo ?? (typeof first === "number" ? first : 0),
    targets: inForce ? targetsOf(read, issue, latest) : read.plan.units,
    versions,
    handEdits,
    planEdited: latest !== undefined && isPlanEdited(read, latest, handEdits),
    inForce,
  };
}

/** What rows say that no version can be asked about. */
function issueFaults({ rows, at, wide, places }: ReadIssue): Fault[] {
  const [first] = rows;
  return rows.flatMap(({ row, months, issuedTo }) => {
    const bad = (id: keyof typeof places.columns, value: unknown): Fault => {
      const header = wide.data.headers[places.columns[id]] ?? "";
      const details = { header, value: typeof value === "number" ? value : String(value) };
      return { code: "recordCell", details, at: at(row, id) };
    };
    const wrong = !isWhole(issuedTo, 0, 12) || issuedTo !== first?.issuedTo;
    return [
      ...(wrong ? [bad("issuedTo", issuedTo)] : []),
      ...months.flatMap((value, month) => (isAmount(value) ? [] : [bad(monthIds[month] ?? "M1", value)])),
    ];
  });
}

/** As the Issue table has them, else the latest version, else the plan. */
function targetsOf(read: PlanOfYear, issue: ReadIssue | undefined, latest: PlanVersion | undefined): PlanUnit[] {
  const rows = new Map(issue?.rows.map((row) => [joinedKey(row.keys), row]));
  const then = unitMap(latest?.targets ?? []);
  return read.plan.units.map(({ keys, months }) => {
    const id = joinedKey(keys);
    const row = rows.get(id);
    const said = then.get(id)?.months;
    // A row left at 0 by a plan that had lost the unit: it has its plan again.
    const isLeft = !said && latest !== undefined && row?.months.every((value) => value === 0);
    return {
      keys,
      months: months.map((plan, month) => {
        const now = isLeft ? undefined : row?.months[month];
        return now !== undefined && isAmount(now) ? now : (said?.[month] ?? plan);
      }),
    };
  });
}

function isPlanEdited(read: PlanOfYear, latest: PlanVersion, handEdits: readonly HandEdit[]): boolean {
  const then = unitMap(latest.plan);
  const byHand = new Set(
    handEdits.flatMap(({ record, keys, month }) => (record === "plan" ? [`${month} ${joinedKey(keys)}`] : [])),
  );
  if (then.size !== read.plan.units.length) return true;
  return read.plan.units.some(({ keys, months }) => {
    const was = then.get(joinedKey(keys))?.months;
    return months.some((now, month) => now !== was?.[month] && !byHand.has(`${month} ${joinedKey(keys)}`));
  });
}
