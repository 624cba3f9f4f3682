import { isBlank } from "../../planning/cells";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { joinedKey } from "../../planning/text/key";
import { monthIds } from "../../sheets/issueSheet";
import {
  readKind,
  readRecord,
  recordKinds,
  versionsRecord,
  type RecordKind,
  type VersionsColumn,
  type VersionsPlaces,
} from "../../sheets/versionsSheet";
import type { TableData } from "../../workbook/types";
import { stopAt } from "../faults";
import type { LockedPlan } from "../readLocks";
import { placesIn, widened, type Widened } from "../recordColumns";
import { sumByMonth } from "../sum";
import type { Fault } from "../types";
import { isAmount, isWhole, RecordRows } from "./recordRows";
import type { PlanVersion } from "./types";

export interface ReadVersions {
  /** Oldest first. */
  readonly versions: readonly PlanVersion[];
  readonly wide: Widened;
  readonly places: VersionsPlaces;
}

type Units = Readonly<Record<RecordKind, ReadonlyMap<string, PlanUnit>>>;

/** What a row below a head row says: the unit's months, none when the plan no longer had it. */
interface UnitRow {
  readonly record: RecordKind;
  readonly unit: PlanUnit;
  readonly isGone: boolean;
}

/**
 * Replays the versions of a plan's year, in whatever order the rows were sorted. Throws a `JobError`: `locksColumn` for
 * a column of its own that is gone; `recordCell` for a cell that says nothing; `recordTwice` for a version with two head
 * rows, or a unit with two rows in one; `versionGap` (version) when the head row of a version before others is gone;
 * `versionSum` (version, header, said, sum) for the first version whose units do not come to what its head row says:
 * rows of units are gone or were typed over, in it or before it.
 */
export function readVersions(read: TableData, plan: LockedPlan): ReadVersions {
  const wide = widened(read, versionsRecord.places(read.headers, plan.dimensions));
  const places = placesIn(read, versionsRecord.places(wide.data.headers, plan.dimensions));
  const record = new RecordRows<VersionsColumn>(wide.data, places, plan);
  const heads = new Map<number, number>();
  const below = new Map<number, Map<string, { readonly row: number; readonly said: UnitRow }>>();
  for (const row of record.rows) {
    const number = record.cell(row, "version");
    if (!isWhole(number, 1, 1e6)) record.fault(row, "version");
    else if (isBlank(record.cell(row, "record"))) {
      const first = heads.get(number);
      if (first !== undefined) record.twice(row, first, String(number));
      heads.set(number, row);
    } else {
      const said = unitRow(record, row);
      if (!said) continue;
      const id = `${said.record} ${joinedKey(said.unit.keys)}`;
      const others = below.get(number) ?? new Map<string, { readonly row: number; readonly said: UnitRow }>();
      const first = others.get(id);
      if (first) record.twice(row, first.row, said.unit.keys.join(" · ") || plan.name);
      below.set(number, others.set(id, { row, said }));
    }
  }
  const last = Math.max(0, ...heads.keys(), ...below.keys());
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter((number) => !heads.has(number));
  const name = read.place.sheet;
  // A row that cannot be read may be the one that is missing.
  stopAt(record.faults);
  stopAt(missing.map((version) => ({ code: "versionGap", details: { name, version, year: plan.year } })));

  const order = new Map(plan.units.map(({ keys }, index) => [joinedKey(keys), index]));
  const versions: PlanVersion[] = [];
  const sums: Fault[] = [];
  let units: Units = { plan: new Map(), targets: new Map() };
  for (let number = 1; number <= last; number++) {
    units = replayed(
      units,
      [...(below.get(number)?.values() ?? [])].map(({ said }) => said),
    );
    const head = heads.get(number) ?? 0;
    const kind = readKind(record.cell(head, "kind"));
    const issuedTo = record.cell(head, "issuedTo");
    const on = record.cell(head, "on");
    sums.push(...sumFaults(record, head, number, [...units.targets.values()]));
    if (!kind) record.fault(head, "kind");
    if (!isWhole(issuedTo, 0, 12)) record.fault(head, "issuedTo");
    versions.push({
      ...{ number, kind: kind ?? "adopted", issuedTo: Number(issuedTo), by: String(record.cell(head, "by")) },
      ...(typeof on === "number" && { on }),
      note: String(record.cell(head, "note")),
      ...{ plan: ordered(units.plan, order), targets: ordered(units.targets, order) },
    });
  }
  stopAt(record.faults);
  stopAt(sums.slice(0, 1));
  return { versions, wide, places };
}

/** Sums as the table keeps them may differ in their last binary digits. */
const sumNoise = 1e-6;

function sumFaults(
  record: RecordRows<VersionsColumn>,
  head: number,
  version: number,
  targets: readonly PlanUnit[],
): Fault[] {
  const sums = sumByMonth(targets);
  return monthIds.flatMap((id, month): Fault[] => {
    const [said, sum] = [record.cell(head, id), sums[month] ?? 0];
    if (typeof said !== "number") {
      record.fault(head, id);
      return [];
    }
    if (Math.abs(said - sum) <= sumNoise) return [];
    const header = record.data.headers[record.places.columns[id]] ?? "";
    const details = { name: record.data.place.sheet, version, year: record.year, header, said, sum };
    return [{ code: "versionSum", details, at: record.at(head, id) }];
  });
}

function unitRow(record: RecordRows<VersionsColumn>, row: number): UnitRow | undefined {
  const kind = readRecord(record.cell(row, "record"));
  if (!kind) record.fault(row, "record");
  const cells = monthIds.map((id) => record.cell(row, id));
  const isGone = cells.every(isBlank);
  if (!isGone) cells.forEach((value, month) => !isAmount(value) && record.fault(row, monthIds[month] ?? "M1"));
  return kind && { record: kind, unit: { keys: record.keys(row), months: cells.map(Number) }, isGone };
}

function replayed(before: Units, rows: readonly UnitRow[]): Units {
  const after = { plan: new Map(before.plan), targets: new Map(before.targets) };
  for (const { record, unit, isGone } of rows) {
    if (isGone) after[record].delete(joinedKey(unit.keys));
    else after[record].set(joinedKey(unit.keys), unit);
  }
  return after;
}

/** As the plan has its units, then those it no longer has. */
function ordered(units: ReadonlyMap<string, PlanUnit>, order: ReadonlyMap<string, number>): PlanUnit[] {
  const rank = (id: string) => order.get(id) ?? order.size;
  return [...units].sort(([a], [b]) => rank(a) - rank(b)).map(([, unit]) => unit);
}

/** Of the units of a version: those that differ from the version before, those that are new, and those that are gone. */
export function differences(
  before: Pick<PlanVersion, RecordKind> | undefined,
  after: Pick<PlanVersion, RecordKind>,
): { readonly record: RecordKind; readonly keys: readonly string[]; readonly months?: readonly number[] }[] {
  const was = (record: RecordKind) => unitMap(before?.[record] ?? []);
  const known = { plan: was("plan"), targets: was("targets") };
  const still = { plan: unitMap(after.plan), targets: unitMap(after.targets) };
  const changed = after.plan.flatMap(({ keys }) =>
    recordKinds.flatMap((record) => {
      const unit = still[record].get(joinedKey(keys));
      const months = known[record].get(joinedKey(keys))?.months;
      const isSame = unit && months && unit.months.every((value, month) => value === months[month]);
      return !unit || isSame ? [] : [{ record, keys, months: unit.months }];
    }),
  );
  const gone = recordKinds.flatMap((record) =>
    [...known[record]].flatMap(([id, { keys }]) => (still[record].has(id) ? [] : [{ record, keys }])),
  );
  return [...changed, ...gone];
}

export function unitMap(units: readonly PlanUnit[]): ReadonlyMap<string, PlanUnit> {
  return new Map(units.map((unit) => [joinedKey(unit.keys), unit]));
}
