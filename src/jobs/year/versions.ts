import { monthsOf } from "../../planning/targets/plan/periods";
import { isUnder } from "../../planning/targets/plan/tree";
import type { PlanLock, PlanUnit } from "../../planning/targets/plan/types";
import { joinedKey } from "../../planning/text/key";
import { jobWord } from "../../sheets/jobWord";
import { stopAt } from "../faults";
import { JobError } from "../jobError";
import { journalNote } from "../journalNote";
import { placeWord } from "../planWords";
import { sum, sumByMonth } from "../sum";
import type { Language, Note } from "../types";
import { because, changeYear, refuseHandEdits, yearOf } from "./changeYear";
import { isSameLock, total } from "./handEdits";
import { issueLock } from "./issueMonth";
import { differences, unitMap } from "./readVersions";
import type { ReadYear } from "./readYear";
import type { PlanVersion, RestoreOptions, VersionDifference, YearProposal } from "./types";

/**
 * Brings a version back: targets of all months, how far the year is issued, and the plan where it differs, as a version
 * more; locks of issued months follow. Units the plan did not have then keep their numbers (note `unitsNotInVersion`);
 * those it no longer has do not come back (note `unitsNotInPlan`).
 *
 * Throws a `JobError`: as `readYear`, `handEdited`, `noVersion`, `lockedTotal` (before, after) when the locked annual
 * total would change, `restoreLocked` (locks) when numbers of the plan would change that other locks hold.
 */
export function proposeRestore(options: RestoreOptions): YearProposal {
  const { language, year, version: number } = options;
  const read = yearOf(options);
  refuseHandEdits(read);
  const version = read.versions.find((one) => one.number === number);
  if (!version) throw noVersion(number, year);
  const plan = withMonths(read.plan.units, version.plan);
  const targets = withMonths(read.targets, version.targets);
  refuseTotal(read, plan);
  const locks = {
    added: monthsBetween(0, version.issuedTo).filter((one) => !read.locks.some(({ lock }) => isSameLock(lock, one))),
    removed: monthsBetween(version.issuedTo, read.issuedTo),
  };
  refuseHeld(read, plan, locks.removed, language);
  const reason = because(language, options.reason);
  const note = jobWord(language, "year.restored", { version: number, reason });
  return changeYear(options, read, {
    ...{ kind: "restored", plan, targets, issuedTo: version.issuedTo, locks, note, reason: note },
    journal: journalNote(
      language,
      "job.versions",
      "what.restore",
      { year, version: number, reason },
      {
        before: total(read.targets),
        after: total(targets),
      },
    ),
    notes: [...strangers(read, version), ...lost(read, version)],
  });
}

/** Two versions side by side: the company's months of both, and the units whose plan or targets differ. */
export function compareVersions(before: PlanVersion, after: PlanVersion): VersionDifference {
  const was = { plan: unitMap(before.plan), targets: unitMap(before.targets) };
  return {
    company: {
      plan: { before: sumByMonth(before.plan), after: sumByMonth(after.plan) },
      targets: { before: sumByMonth(before.targets), after: sumByMonth(after.targets) },
    },
    units: differences(before, after).map(({ record, keys, months }) => {
      const then = was[record].get(joinedKey(keys))?.months;
      return { record, keys, ...(then && { before: then }), ...(months && { after: months }) };
    }),
  };
}

/** The locked annual total must not change. Throws `lockedTotal`. */
export function refuseTotal(read: ReadYear, plan: readonly PlanUnit[]): void {
  const [before, after] = [total(read.plan.units), total(plan)];
  if (read.isLocked && before !== after) {
    stopAt([{ code: "lockedTotal", details: { year: read.year, before, after } }]);
  }
}

/** Units with the months that others of the same name have; those without one as they are. */
export function withMonths(units: readonly PlanUnit[], others: readonly PlanUnit[]): PlanUnit[] {
  const known = unitMap(others);
  return units.map(({ keys, months }) => ({ keys, months: known.get(joinedKey(keys))?.months ?? months }));
}

function noVersion(version: number, year: number): JobError {
  return new JobError([{ code: "noVersion", details: { version, year } }]);
}

/** Locks of the issued months from `from` to before `to`. */
function monthsBetween(from: number, to: number): PlanLock[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => issueLock(from + index));
}

/** Numbers of the plan that locks hold, those apart that are lifted with it, must not change. */
function refuseHeld(read: ReadYear, plan: readonly PlanUnit[], lifted: readonly PlanLock[], language: Language): void {
  const held = read.plan.locks.filter((lock) => !lifted.some((one) => isSameLock(one, lock)));
  const broken = held.filter((lock) => isBroken(read.plan.units, plan, lock));
  if (broken.length === 0) return;
  const locks = broken.map((lock) => placeWord(language, lock)).join(", ");
  stopAt([{ code: "restoreLocked", details: { locks, n: broken.length, count: broken.length } }]);
}

function isBroken(before: readonly PlanUnit[], after: readonly PlanUnit[], { path, period }: PlanLock): boolean {
  const under = before.flatMap(({ keys }, index) => (isUnder(keys, path) ? [index] : []));
  const year = (units: readonly PlanUnit[]) => sum(under.flatMap((index) => units[index]?.months ?? []));
  if (period === "year") return year(before) !== year(after);
  return under.some((index) =>
    monthsOf(period).some((month) => before[index]?.months[month] !== after[index]?.months[month]),
  );
}

function strangers(read: ReadYear, version: PlanVersion): Note[] {
  const known = unitMap(version.plan);
  const names = read.units.filter(({ keys }) => !known.has(joinedKey(keys))).map(({ keys }) => keys.join(" · "));
  if (names.length === 0) return [];
  const details = { n: names.length, count: names.length, names: names.join(", ") };
  return [{ code: "unitsNotInVersion", details, severity: "warning" }];
}

/** Units that had targets then and are no longer in the plan: the restored year is smaller by theirs. */
function lost(read: ReadYear, version: PlanVersion): Note[] {
  const known = unitMap(read.plan.units);
  const gone = version.targets.filter((unit) => !known.has(joinedKey(unit.keys)) && total([unit]) !== 0);
  if (gone.length === 0) return [];
  const names = gone.map(({ keys }) => keys.join(" · ")).join(", ");
  const details = { n: gone.length, count: gone.length, names, total: total(gone) };
  return [{ code: "unitsNotInPlan", details, severity: "warning" }];
}
