import type { PlanUnit } from "../../planning/targets/plan/types";
import { joinedKey } from "../../planning/text/key";
import type { Change } from "../../sheets/change";
import { issueRecord, monthIds, type IssueColumn } from "../../sheets/issueSheet";
import type { RecordRow } from "../../sheets/recordTable";
import type { CellValue } from "../../sheets/spec";
import { basisOf } from "../planChange";
import { recordChanges } from "../recordColumns";
import type { Language } from "../types";
import { unitMap } from "./readVersions";
import type { ReadYear } from "./readYear";

/**
 * Targets in force and how far the year is issued, as cells of the Issue table: only those that change, new rows for
 * units without one, and rows of units that the plan no longer has cleared, so that sheets count as many rows as the
 * plan has. Its own columns are the basis. A new sheet called `sheet` while there is none.
 */
export function issueChanges(
  read: ReadYear,
  {
    language,
    sheet,
    targets,
    issuedTo,
  }: {
    readonly language: Language;
    readonly sheet: string;
    readonly targets: readonly PlanUnit[];
    readonly issuedTo: number;
  },
): Change[] {
  const { issue } = read;
  if (!issue) {
    const rows = targets.map((unit) => rowOf(read, unit, issuedTo));
    return [{ kind: "newSheet", sheet: issueRecord.sheet(language, sheet, read.dimensions, rows) }];
  }
  const { wide, places } = issue;
  const width = wide.data.headers.length;
  const wanted = unitMap(targets);
  const over = issue.rows.flatMap(({ row, keys }) => {
    const unit = wanted.get(joinedKey(keys));
    const cells = Array<CellValue>(width).fill(null);
    if (!unit) {
      for (const column of [...Object.values(places.columns), ...places.dimensions]) cells[column] = "";
      return [{ row, cells }];
    }
    const { values } = rowOf(read, unit, issuedTo);
    const line = wide.data.rows[row] ?? [];
    for (const id of ["issuedTo", ...monthIds] as const) {
      const value = values[id] ?? null;
      if (line[places.columns[id]] !== value) cells[places.columns[id]] = value;
    }
    return cells.some((value) => value !== null) ? [{ row, cells }] : [];
  });
  const there = new Set(issue.rows.map(({ keys }) => joinedKey(keys)));
  const added = targets.filter(({ keys }) => !there.has(joinedKey(keys)));
  return recordChanges(wide, {
    over: over.map(({ row }) => row),
    rows: [
      ...over.map(({ cells }) => cells),
      ...added.map((unit) => issueRecord.cells(places, width, rowOf(read, unit, issuedTo))),
    ],
    basis: issueBasis(read),
  });
}

/** Every cell of the Issue table that targets are read from, as far as the table has its column already. */
export function issueBasis({ issue }: ReadYear): ReturnType<typeof basisOf> {
  if (!issue) return [];
  const { wide, places } = issue;
  const columns = [...Object.values(places.columns), ...places.dimensions];
  return basisOf(
    wide.read,
    columns.filter((column) => column < wide.read.headers.length),
  );
}

function rowOf({ name, year }: ReadYear, { keys, months }: PlanUnit, issuedTo: number): RecordRow<IssueColumn> {
  const amounts = Object.fromEntries(monthIds.map((id, month) => [id, months[month] ?? 0]));
  return { path: keys, values: { plan: name, year, issuedTo, ...amounts } };
}
