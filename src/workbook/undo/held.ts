import { isBlank } from "../../planning/cells";
import { headerKey } from "../../planning/headerText";
import { recognise } from "../../planning/headers";
import { brokenLocks } from "../../planning/targets/plan/brokenLocks";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { key } from "../../planning/text/key";
import { cell } from "../../sheets/address";
import { lockDimensionHeader, locksPlaces } from "../../sheets/locksSheet";
import { readPeriod, type LockPeriod } from "../../sheets/locks/periods";
import { parseRect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import { WorkbookError } from "../errors";
import { Reads } from "../reads";
import { afterUndo, type Area, type Undoing } from "./afterUndo";
import type { KeptTable, KeptTables } from "./keptTables";

/** Of a cell's contents in an answer, about. */
const bytes = 24;

/** Rows that tell what a table's columns are. */
const sampled = 50;

/** A lock that holds now and would hold after an undo. */
interface HeldLock {
  readonly plan: string;
  readonly year: number;
  /** Names by the header of their column in the Locks table. */
  readonly names: ReadonlyMap<string, string>;
  readonly period: LockPeriod;
  readonly periodText: string;
  readonly by: string;
  readonly at: string;
}

/**
 * Stops an undo that would change numbers of a plan which a lock holds: one that was set after the write, or any when
 * the undo is not exactly the write turned round, as cells were edited since. Locks that the undo takes along do not
 * count. Throws `undoLocked`; no sync without a Locks table, and one more only where it locks a plan of this write.
 */
export async function refuseLocked(context: Excel.RequestContext, undoing: Undoing, kept: KeptTables): Promise<void> {
  const areas = planAreas(undoing);
  if (!kept.locks || areas.length === 0) return;
  const reads = new Reads();
  const lockCells = reads.ask(kept.locks.sheet, kept.locks.rect, "values", bytes);
  await reads.sync(context);
  const locks = heldLocks(undoing, kept.locks, lockCells().values);
  const locked = areas.filter(({ name }) => locks.some(({ plan }) => key(plan) === key(name)));
  if (locked.length === 0) return;
  const answers = locked.map((area) => ({ area, cells: reads.ask(area.sheet, area.rect, "values", bytes) }));
  await reads.sync(context);
  for (const { area, cells } of answers) {
    const now = cells().values;
    const broken = locks.find(
      (lock) => key(lock.plan) === key(area.name) && breaks(lock, now, afterUndo(area, now, undoing)),
    );
    if (!broken) continue;
    const { year, names, periodText: period, by, at } = broken;
    const unit = [...names.values()].join(" · ");
    throw new WorkbookError("undoLocked", { name: area.name, year, unit, period, by, at });
  }
}

/** The tables and ranges whose cells come back, under the names that locks know them by. */
function planAreas({ record, tables, restored }: Undoing): (Area & { readonly name: string })[] {
  const touched = restored.map(({ now }) => now.region);
  const ids = new Set(touched.flatMap(({ table }) => (table ? [table.id] : [])));
  const ranges = record.rows.filter(
    ({ table, change }) => table === undefined && touched.some((region) => region.change === change),
  );
  return [
    ...[...ids].flatMap((id) => tables.get(id) ?? []),
    ...ranges.map(({ sheet, address, change }) => ({
      ...{ sheet, rect: parseRect(address) },
      name: touched.find((region) => region.change === change)?.sheetName ?? "",
    })),
  ];
}

function heldLocks(undoing: Undoing, table: KeptTable, now: readonly (readonly CellValue[])[]): HeldLock[] {
  const headers = (now[0] ?? []).map(String);
  const places = locksPlaces(headers, []);
  if ("missing" in places) return [];
  const { columns } = places;
  const own = new Set<number>(Object.values(columns));
  const after = afterUndo(table, now, undoing);
  return now.flatMap((line, row): HeldLock[] => {
    const isActive = (of: readonly CellValue[] = []) => !isBlank(of[columns.plan]) && isBlank(of[columns.unlockedOn]);
    const [year, period, lockedOn] = [line[columns.year], readPeriod(line[columns.period]), line[columns.lockedOn]];
    if (row === 0 || !isActive(line) || !isActive(after[row]) || typeof year !== "number" || !period) return [];
    // A time that somebody typed over tells nothing: the lock may be the later one.
    if (undoing.isExact && typeof lockedOn === "number" && lockedOn <= undoing.at) return [];
    const names = headers.flatMap((header, column) => {
      const name = String(line[column] ?? "").trim();
      return own.has(column) || name === "" ? [] : [[headerKey(header), name] as const];
    });
    const { sheetName, rect } = table;
    return [
      {
        ...{ plan: String(line[columns.plan]), year, names: new Map(names), period },
        ...{ periodText: String(line[columns.period]), by: String(line[columns.lockedBy] ?? "") },
        at: `${sheetName}!${cell(rect.column + columns.period, rect.row + row + 1)}`,
      },
    ];
  });
}

/** Whether numbers under a lock would be others. */
function breaks(
  lock: HeldLock,
  now: readonly (readonly CellValue[])[],
  after: readonly (readonly CellValue[])[],
): boolean {
  const [headers = []] = now;
  const found = recognise(headers.map(String), now.slice(1, sampled));
  const { year } = found.roles;
  const { months = [] } = found;
  const dimensions = headers.flatMap((header, column) =>
    column === year || months.includes(column) ? [] : [{ column, id: headerKey(lockDimensionHeader(String(header))) }],
  );
  // The names the lock has come first: it may be of a column inside.
  const named = dimensions.filter(({ id }) => lock.names.has(id));
  const others = dimensions.filter((one) => !named.includes(one));
  const unitsOf = (lines: readonly (readonly CellValue[])[]): PlanUnit[] =>
    lines.flatMap((line, row) => {
      if (row === 0 || year === undefined || line[year] !== lock.year) return [];
      const keys = [...named, ...others].map(({ column }) => String(line[column] ?? ""));
      return [{ keys, months: months.map((column) => numberIn(line[column], now[row]?.[column])) }];
    });
  const path = named.map(({ id }) => lock.names.get(id) ?? "");
  return brokenLocks(unitsOf(now), unitsOf(after), [{ path, period: lock.period }]).length > 0;
}

/** What a formula that comes back will show cannot be told: it counts as another number. */
function numberIn(value: CellValue | undefined, now: CellValue | undefined): number {
  if (typeof value === "number") return value;
  return value === now || isBlank(value) ? 0 : (typeof now === "number" ? now : 0) + 1;
}
