import type { Change } from "../../sheets/change";
import { monthIds } from "../../sheets/issueSheet";
import type { Language } from "../../sheets/language";
import type { RecordRow } from "../../sheets/recordTable";
import { kindWord, recordWord, versionsRecord, type VersionsColumn } from "../../sheets/versionsSheet";
import { basisOf } from "../planChange";
import { recordChanges } from "../recordColumns";
import { sumByMonth } from "../sum";
import { differences } from "./readVersions";
import type { ReadYear } from "./readYear";
import type { PlanVersion } from "./types";

/**
 * A version more: its head row, and a row for each unit whose plan or targets differ from the latest version. All that
 * tells versions apart is the basis. A new sheet called `sheet` while there is none.
 */
export function versionChanges(read: ReadYear, version: PlanVersion, language: Language, sheet: string): Change[] {
  const { record, versions } = read;
  const rows = (said: Language) => versionRows(read, versions[versions.length - 1], version, said);
  if (!record) {
    return [{ kind: "newSheet", sheet: versionsRecord.sheet(language, sheet, read.dimensions, rows(language)) }];
  }
  const { wide, places } = record;
  const width = wide.data.headers.length;
  const { version: number, plan, year, kind, issuedTo, record: what } = places.columns;
  return recordChanges(wide, {
    rows: rows(places.language).map((row) => versionsRecord.cells(places, width, row)),
    basis: basisOf(wide.read, [number, plan, year, kind, issuedTo, what]),
  });
}

function versionRows(
  { name, year }: ReadYear,
  latest: PlanVersion | undefined,
  version: PlanVersion,
  language: Language,
): RecordRow<VersionsColumn>[] {
  const { number, kind, issuedTo, by, on, note } = version;
  const shared = { version: number, plan: name, year, kind: kindWord(language, kind), issuedTo };
  const amounts = (months: readonly number[]) =>
    Object.fromEntries(monthIds.map((id, month) => [id, months[month] ?? 0]));
  const head = { ...shared, ...amounts(sumByMonth(version.targets)), by, on: on ?? null, note: note || null };
  return [
    { values: head },
    ...differences(latest, version).map(({ record, keys, months }) => ({
      path: keys,
      values: { ...shared, record: recordWord(language, record), ...(months && amounts(months)) },
    })),
  ];
}
