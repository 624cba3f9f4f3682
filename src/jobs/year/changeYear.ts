import type { PlanLock, PlanUnit } from "../../planning/targets/plan/types";
import { key } from "../../planning/text/key";
import type { AddRows, Change } from "../../sheets/change";
import type { JournalNote } from "../../sheets/journalNote";
import { jobWord } from "../../sheets/jobWord";
import type { TableData } from "../../workbook/types";
import { faultAt } from "../cellAddress";
import { stopAt } from "../faults";
import { lockChanges } from "../lockChanges";
import { basisOf, changedPlan } from "../planChange";
import { sheetName } from "../sheetNames";
import type { Language, Note, Source } from "../types";
import { issueBasis, issueChanges } from "./issueChanges";
import { readYear, type ReadYear } from "./readYear";
import type { PlanVersion, VersionKind, YearOptions, YearProposal } from "./types";
import { versionChanges } from "./versionChanges";

/** What a year is to become; what is missing stays as it is. */
export interface YearChange {
  readonly kind: YearProposal["kind"];
  /** The change leaves no version. */
  readonly silent?: true;
  /** As many as `units`, in their order. */
  readonly plan?: readonly PlanUnit[];
  readonly targets?: readonly PlanUnit[];
  readonly issuedTo?: number;
  readonly locks?: { readonly added: readonly PlanLock[]; readonly removed: readonly PlanLock[] };
  /** Why locks are set, or lifted. */
  readonly reason?: string;
  /** Of the version. */
  readonly note?: string;
  readonly journal: JournalNote;
  readonly notes?: readonly Note[];
}

/** The plan's year of the options, with its records. Throws a `JobError` as `readYear` and `refuseRange` do. */
export function yearOf({ source, year, locks, issue, versions }: YearOptions): ReadYear {
  refuseRange(source);
  return readYear(source, {
    year,
    ...(locks && { locks }),
    ...(issue && { issue }),
    ...(versions && { versions }),
  });
}

/**
 * Throws `planNoTable` (name) for a plan that is a plain range: it becomes a table with the first sheet over it, and
 * what is recorded of it is found by the table's name.
 */
export function refuseRange({ data }: Source): void {
  if (data.place.table) return;
  stopAt([{ code: "planNoTable", details: { name: data.place.sheet }, at: faultAt(data, -1, 0) }]);
}

/** Throws `handEdited` (count) with the first cell, while numbers are not what the latest version says. */
export function refuseHandEdits({ handEdits }: ReadYear): void {
  const [first] = handEdits;
  if (!first) return;
  const { length } = handEdits;
  stopAt([{ code: "handEdited", details: { n: length, count: length }, at: first.at }]);
}

/** A reason without spaces around it. Throws `reasonMissing` for none. */
export function reasonOf(reason: string | undefined): string {
  const text = reason?.trim() ?? "";
  if (text === "") stopAt([{ code: "reasonMissing", details: {} }]);
  return text;
}

/** ", because" behind what was done; nothing without a reason. */
export function because(language: Language, reason: string | undefined): string {
  const text = reason?.trim() ?? "";
  return text === "" ? "" : jobWord(language, "year.reason", { reason: text });
}

/**
 * The proposal of a change: cells of the plan and of the Issue table that change, a version, locks set and lifted. All
 * that the year was read from is watched, also where nothing is written: a colleague's edit since is a conflict, so two
 * people who issue at once do not both succeed.
 */
export function changeYear(options: YearOptions, read: ReadYear, change: YearChange): YearProposal {
  const { language, who, at } = options;
  const { kind, silent, plan = read.plan.units, targets = read.targets, issuedTo = read.issuedTo } = change;
  const number = silent ? undefined : read.versions.length + 1;
  const names = namesOf(options);
  // A locked plan has no targets of its own before the first issue or roll: they follow the plan, also when it is put
  // back, which leaves no version.
  const says = change.targets !== undefined || change.issuedTo !== undefined;
  const writesTargets = read.inForce || (says && !silent);
  const version: PlanVersion = {
    ...{ number: number ?? 0, kind: kind as VersionKind, issuedTo, by: who, on: at },
    ...{ note: change.note ?? "", plan, targets },
  };
  const { added, removed } = change.locks ?? { added: [], removed: [] };
  const changes: Change[] = [
    changedPlan(options.source, read, plan),
    ...(writesTargets
      ? issueChanges(read, { language, sheet: names.issue, targets, issuedTo })
      : watched(options.issue, issueBasis(read))),
    ...(number === undefined ? [] : versionChanges(read, version, language, names.versions)),
    ...watched(options.locks, options.locks && allOf(options.locks)),
    ...lockChanges({
      ...{ language, plan: read, added, removed, who, at, sheets: names.all },
      ...(options.locks && { data: options.locks }),
      ...(change.reason && { reason: change.reason, unlockReason: change.reason }),
    }),
  ];
  return {
    ...{ changes, journal: change.journal, year: read.year, kind },
    notes: [...(change.notes ?? []), ...lostName(options, read)],
    ...(number !== undefined && { version: number }),
    ...{ before: read.targets, after: targets, plan, issuedTo: { before: read.issuedTo, after: issuedTo } },
  };
}

/** Names of the sheets that a change may add, and all in use then. */
export function namesOf({ language, taken: { sheets: taken } }: YearOptions) {
  const issue = sheetName(language, "sheet.issue", taken);
  const versions = sheetName(language, "sheet.versions", [...taken, issue]);
  return { issue, versions, all: [...taken, issue, versions] };
}

/** Writes nothing, but what was read must still stand. */
export function watched(data: TableData | undefined, basis: AddRows["basis"]): AddRows[] {
  return data && basis && basis.length > 0 ? [{ kind: "addRows", place: data.place, rows: [], basis }] : [];
}

function allOf(data: TableData): ReturnType<typeof basisOf> {
  return basisOf(
    data,
    data.headers.map((_, column) => column),
  );
}

/**
 * The first record of a plan, while there are records of its year under a name that no table has: it may have been
 * renamed, and all that was issued and locked then stands under the old name.
 */
function lostName({ taken }: YearOptions, { record, versions, name, year }: ReadYear): Note[] {
  if (!record || versions.length > 0) return [];
  const { wide, places } = record;
  const known = new Set([name, ...taken.tables].map(key));
  const lost = wide.data.rows
    .filter((line) => line[places.columns.year] === year)
    .map((line) => String(line[places.columns.plan] ?? "").trim())
    .find((plan) => plan !== "" && !known.has(key(plan)));
  if (lost === undefined) return [];
  return [
    { code: "planRenamed", details: { name, old: lost, year, sheet: wide.data.place.sheet }, severity: "warning" },
  ];
}
