import { isBlank } from "../../planning/cells";
import { headerKey } from "../../planning/headerText";
import { joinedKey } from "../../planning/text/key";
import { issueRecord, monthIds } from "../../sheets/issueSheet";
import { locksRecord } from "../../sheets/locksSheet";
import type { CellValue } from "../../sheets/spec";
import { versionsRecord, versionsTable } from "../../sheets/versionsSheet";
import { WorkbookError } from "../errors";
import { held, sameCell } from "../literal";
import { Reads } from "../reads";
import { afterUndo, meet, type Undoing } from "./afterUndo";
import type { KeptTable, KeptTables } from "./keptTables";

/** Of a cell's contents in an answer, about. */
const bytes = 24;

/** Columns whose numbers people type over, and remarks. */
const valueHeaders: ReadonlySet<string> = new Set(
  (["en", "zh"] as const).flatMap((language) => [
    ...[...monthIds, "issuedTo" as const].map((id) => headerKey(issueRecord.header(language, id))),
    headerKey(versionsRecord.header(language, "note")),
    headerKey(locksRecord.header(language, "reason")),
  ]),
);

/** The first row of a version: which plan's year, its number, when it was made. */
export interface Head {
  readonly plan: string;
  readonly year: number;
  readonly version: number;
  readonly on: CellValue;
}

/**
 * Stops an undo of what later versions of a plan's year built on: they go latest first. Throws `undoLater`; gives back
 * the versions that the write made. No sync without a Versions table, or when the write has nothing to do with it.
 */
export async function refuseLater(
  context: Excel.RequestContext,
  undoing: Undoing,
  kept: KeptTables,
): Promise<readonly Head[]> {
  const { versions, issue } = kept;
  if (!versions || !touches(undoing, kept)) return [];
  const reads = new Reads();
  const headsOf = askHeads(versions, undoing, reads);
  const issued = issue && askIssued(issue, undoing, reads);
  await reads.sync(context);
  const { all, own } = headsOf();
  const ofYear = ({ plan, year }: Year) => all.filter((one) => yearKey(one) === yearKey({ plan, year }));
  for (const one of own) refuse(ofYear(one).filter(({ version }) => version > one.version));
  const isOwn = (one: Year) => own.some((head) => yearKey(head) === yearKey(one));
  for (const one of issued?.() ?? []) {
    if (!isOwn(one)) refuse(ofYear(one).filter(({ on }) => typeof on === "number" && on > undoing.at));
  }
  return own;
}

/**
 * Stops an undo that would leave some of what a version put into the records of plans: targets without their version
 * would look typed over. Throws `undoPart`, and `tableChanged` for records of others in the rows of any write. What a write that broke off left is taken back as far as it goes.
 */
export function refusePart(undoing: Undoing, kept: KeptTables, [one]: readonly Head[]): void {
  const others = rowsOfOthers(undoing, kept);
  if (one && !undoing.halfway && (others || staysInPart(undoing, kept))) {
    throw new WorkbookError("undoPart", detailsOf(one));
  }
  if (others) throw new WorkbookError("tableChanged", { name: others.name });
}

type Year = Pick<Head, "plan" | "year">;

function yearKey({ plan, year }: Year): string {
  return joinedKey([plan, String(year)]);
}

function detailsOf({ plan, year, version }: Head): Record<string, string | number> {
  return { name: plan, year, version };
}

function refuse(later: readonly Head[]): void {
  const [latest] = [...later].sort((one, other) => other.version - one.version);
  if (latest) throw new WorkbookError("undoLater", detailsOf(latest));
}

function touches({ record, state }: Undoing, kept: KeptTables): boolean {
  const areas = [kept.versions, kept.issue].flatMap((area) => area ?? []);
  return (
    record.sheets.some(({ tables }) => tables.includes(versionsTable)) ||
    state.regions.some(({ region, rect }) => areas.some((area) => meet(area, { sheet: region.sheet, rect })))
  );
}

/** Asks for the versions there are, and which of them the write made. */
function askHeads(
  { sheet, rect, headers }: KeptTable,
  undoing: Undoing,
  reads: Reads,
): () => { readonly all: readonly Head[]; readonly own: readonly Head[] } {
  const places = versionsRecord.places(headers, []);
  if ("missing" in places) return () => ({ all: [], own: [] });
  const { record } = undoing;
  const { columns } = places;
  const ask = (column: number) => {
    const place = rect.column + column;
    const cells = reads.ask(sheet, { ...rect, column: place, columnEnd: place }, "values", bytes);
    return () => cells().values.map(([value]) => value ?? "");
  };
  const answers = (["plan", "year", "version", "record", "on"] as const).map((id) => ask(columns[id]));
  // By what was written, not by where: people sort these tables.
  const written = new Set([...record.sheets.flatMap(headsOfSheet), ...headsAdded(undoing)].map(headKey));
  return () => {
    const [plan = [], year = [], version = [], kind = [], on = []] = answers.map((answer) => answer());
    const all = plan.flatMap((_, row) => headIn(plan[row], year[row], version[row], kind[row], on[row]) ?? []);
    return { all, own: all.filter((head) => written.has(headKey(head))) };
  };
}

function headIn(
  plan: CellValue = "",
  year: CellValue = "",
  version: CellValue = "",
  kind: CellValue = "",
  on: CellValue = "",
): Head | undefined {
  if (typeof year !== "number" || typeof version !== "number" || !isBlank(kind) || isBlank(plan)) return undefined;
  return { plan: String(plan), year, version, on };
}

function headKey(head: Head): string {
  return `${head.version} ${yearKey(head)}`;
}

/** The versions that stood on an added sheet when it was written. */
function headsOfSheet({ tables, blocks }: Undoing["record"]["sheets"][number]): Head[] {
  if (!tables.includes(versionsTable)) return [];
  return blocks.flatMap(({ cells: [headers = [], ...rows] }) => headsIn(headers, rows));
}

/** The versions that were added to the table. */
function headsAdded({ record, tables }: Undoing): Head[] {
  return record.regions.flatMap(({ added, table, after }) =>
    added && table && tables.get(table.id)?.name === versionsTable
      ? headsIn(
          table.headers,
          after.map((line) => line.map(held)),
        )
      : [],
  );
}

function headsIn(headers: readonly CellValue[], rows: readonly (readonly CellValue[])[]): Head[] {
  const places = versionsRecord.places(headers.map(String), []);
  if ("missing" in places) return [];
  const { plan, year, version, record, on } = places.columns;
  return rows.flatMap((line) => headIn(line[plan], line[year], line[version], line[record], line[on]) ?? []);
}

/** Asks for the plans' years whose targets in force would be others. */
function askIssued(issue: KeptTable, undoing: Undoing, reads: Reads): () => readonly Year[] {
  const places = issueRecord.places(issue.headers, []);
  if ("missing" in places) return () => [];
  const { plan, year } = places.columns;
  const cells = reads.ask(issue.sheet, issue.rect, "values", bytes);
  return () => {
    const now = cells().values;
    const after = afterUndo(issue, now, undoing);
    const changed = now.filter((line, row) => row > 0 && line.some((value, column) => after[row]?.[column] !== value));
    return changed.flatMap((line) =>
      typeof line[year] === "number" ? [{ plan: String(line[plan]), year: line[year] }] : [],
    );
  };
}

/** Whether some of what a write put into records of plans would stay. */
function staysInPart({ state, restored, staying }: Undoing, kept: KeptTables): boolean {
  const areas = Object.values(kept) as readonly KeptTable[];
  return (
    areas.some(({ name }) => staying.includes(name)) ||
    state.regions.some((now) => {
      const { region, rect, edited, strangers } = now;
      if (!areas.some((area) => meet(area, { sheet: region.sheet, rect }))) return false;
      const back = restored.find((one) => one.now === now);
      // Left as they are now: cells edited since, and all of a table that got rows below.
      const leavesEdited = back?.inputs.some((line, r) =>
        line.some((input, c) => input === null && (region.after[r]?.[c] ?? null) !== null),
      );
      return !back || strangers.size > 0 || (edited.length > 0 && leavesEdited === true);
    })
  );
}

/** A record that was sorted since: where the write added rows, those of others would go. */
function rowsOfOthers({ restored }: Undoing, kept: KeptTables): KeptTable | undefined {
  const areas = Object.values(kept) as readonly KeptTable[];
  return areas.find((area) =>
    restored.some(({ now: { region, rect, formulas }, inputs }) => {
      if (!region.added || !meet(area, { sheet: region.sheet, rect })) return false;
      return region.after.some((line, r) => {
        const goes = inputs[r]?.some((input) => input !== null) === true;
        return goes && line.some((input, c) => isOther(region.table?.headers[c], held(input), formulas[r]?.[c] ?? ""));
      });
    }),
  );
}

/** Numbers may have been typed over; whatever else was written there tells whose row it is. */
function isOther(header: string | undefined, written: CellValue, now: CellValue): boolean {
  const isTyped = isBlank(written) || valueHeaders.has(headerKey(header));
  return !isTyped && !sameCell(written, now);
}
