import type { MonthPeriod } from "../planning/targets/plan/types";
import { headerKey } from "../planning/headerText";
import { monthRecordColumns } from "./issueSheet";
import { word, type Language } from "./language";
import { numberFormats } from "./numberFormats";
import { recordTable, type RecordPlaces } from "./recordTable";

/** Name of the Excel table of versions, in every language: by it they are found wherever the table was moved. */
export const versionsTable = "PlanboardVersions";

export const versionKinds = ["locked", "issued", "withdrawn", "rolled", "restored", "adopted"] as const;
export type VersionKind = (typeof versionKinds)[number];

/** What a row below a head row holds of a unit: its annual plan, or its targets in force. */
export const recordKinds = ["plan", "targets"] as const;
export type RecordKind = (typeof recordKinds)[number];

export type VersionsColumn =
  "version" | "plan" | "year" | "kind" | "issuedTo" | "record" | MonthPeriod | "by" | "on" | "note";
export type VersionsPlaces = RecordPlaces<VersionsColumn>;

/**
 * What plan and targets of a year were after each change: a head row a version (`record` blank, the months of the
 * company's targets), and a row for each unit whose plan or targets differ from those of the version before. Months are
 * blank for a unit that the plan no longer had.
 */
export const versionsRecord = recordTable<VersionsColumn>({
  ...{ table: versionsTable, title: "versions.title", note: "versions.note" },
  before: [
    { id: "version", header: "versions.version", width: 9, format: "0", align: "left" },
    { id: "plan", header: "locks.plan", width: 14 },
    { id: "year", header: "locks.year", width: 8, format: "0", align: "left" },
    { id: "kind", header: "versions.kind", width: 12 },
    { id: "issuedTo", header: "issue.issuedTo", width: 10, format: "0", align: "right" },
    { id: "record", header: "versions.record", width: 10 },
  ],
  after: [
    ...monthRecordColumns,
    { id: "by", header: "versions.by", width: 16 },
    { id: "on", header: "versions.on", width: 16, format: numberFormats.dateTime, align: "left" },
    { id: "note", header: "versions.remark", width: 30 },
  ],
});

export function kindWord(language: Language, kind: VersionKind): string {
  return word(language, `versions.kind.${kind}`);
}

export function recordWord(language: Language, record: RecordKind): string {
  return word(language, `versions.record.${record}`);
}

/** Reads a kind as `kindWord` says it, in either language. */
export function readKind(cell: unknown): VersionKind | undefined {
  return versionKinds.find((kind) => isSaid(cell, (language) => kindWord(language, kind)));
}

/** Reads what a row holds as `recordWord` says it, in either language. */
export function readRecord(cell: unknown): RecordKind | undefined {
  return recordKinds.find((record) => isSaid(cell, (language) => recordWord(language, record)));
}

function isSaid(cell: unknown, saidIn: (language: Language) => string): boolean {
  return (["en", "zh"] as const).some((language) => headerKey(cell) === headerKey(saidIn(language)));
}
