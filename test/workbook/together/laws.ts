import type { Book, Cell } from "../../../src/preview/host/book";
import { cell } from "../../../src/sheets/address";
import { journalHeaders, journalPlaces, journalTable, type JournalPlaces } from "../../../src/sheets/journal";
import { undoLayout, undoSheetName } from "../../../src/sheets/undoSheet";
import { held } from "../../../src/workbook/literal";
import { regionsOf } from "../../../src/workbook/regions";
import type { Conflict, Preview } from "../../../src/workbook/types";
import type { Done, Outcome } from "./jobs";
import { spelled, type Transition, type Witness } from "./witness";

type Of<Kind extends Outcome["kind"]> = Done & { readonly outcome: Extract<Outcome, { kind: Kind }> };

function only<Kind extends Outcome["kind"]>(done: readonly Done[], kind: Kind): Of<Kind>[] {
  return done.filter((one): one is Of<Kind> => one.outcome.kind === kind);
}

/** All that is broken after a run, in words; empty when the laws hold. */
export function broken(book: Witness, done: readonly Done[]): string[] {
  return [
    ...lostUpdates(book, done),
    ...missing(book, done),
    ...leftOver(book, done),
    ...brokenTables(book, done),
    ...brokenJournal(book, done),
    ...brokenUndoSheet(book, done),
  ];
}

/**
 * A content that somebody overwrote is lost without a message unless the job that overwrote it had read it before, or
 * put it there itself, or put it back later, or was told of it in a conflict.
 */
function lostUpdates(book: Witness, done: readonly Done[]): string[] {
  return book.transitions.flatMap((one, index) => {
    const { job, at, from, to, seen } = one;
    if (from === "" || seen) return [];
    const own = book.transitions
      .slice(0, index)
      .some((other) => other.job === job && other.at === at && other.to === from);
    const back = book.transitions
      .slice(index + 1)
      .some((other) => other.job === job && other.at === at && other.to === from);
    return own || back || toldOf(done, job, book, at, from)
      ? []
      : [`${job} overwrote ${from} in ${at} with "${to}" unseen (request ${one.request})`];
  });
}

function toldOf(done: readonly Done[], job: string, book: Book, at: string, value: string): boolean {
  return only(done, "refused").some(
    ({ job: other, outcome }) =>
      other === job &&
      outcome.told.some((conflict) => placeOf(book, conflict) === at && spelled(conflict.now) === value),
  );
}

function placeOf(book: Book, { sheet, at }: Pick<Conflict, "sheet" | "at">): string {
  return `${book.sheets().find(({ name }) => name === sheet)?.id}!${at}`;
}

/** A write that succeeded is there, or was changed by somebody else later (which `lostUpdates` judges). */
function missing(book: Witness, done: readonly Done[]): string[] {
  return only(done, "written").flatMap(({ job, outcome: { preview, kept } }) =>
    cellsOf(book, preview, kept).flatMap(({ at, value }) => {
      const later = book.transitions.filter((one) => one.at === at);
      const last = later.map((one) => one.job).lastIndexOf(job);
      const left = last < 0 ? undefined : later[last]!.to;
      if (last < 0 ? later.length > 0 || book.holds(at) === value : left === value) return [];
      return [`${job} succeeded, but left "${left ?? book.holds(at)}" in ${at} instead of "${value}"`];
    }),
  );
}

/** A refused write left nothing: whatever it changed last is what others had there before. */
function leftOver(book: Witness, done: readonly Done[]): string[] {
  return only(done, "refused").flatMap(({ job }) => {
    const places = new Set(book.transitions.filter((one) => one.job === job).map(({ at }) => at));
    return [...places].flatMap((at) => {
      const all = book.transitions.filter((one) => one.at === at);
      const last = all[all.length - 1] as Transition;
      if (last.job !== job) return [];
      // A colleague filled the same row or column since: then it stays.
      const { request } = all.find((one) => one.job === job)!;
      const since = book.transitions.filter((one) => one.request > request && one.job !== job && one.to !== "");
      if (since.some((one) => isBeside(one.at, at))) return [];
      const others = new Set(all.flatMap((one) => (one.job === job ? [] : [one.to])).concat(all[0]!.from));
      return others.has(last.to) ? [] : [`${job} was refused, but left "${last.to}" in ${at}`];
    });
  });
}

function isBeside(one: string, other: string): boolean {
  const [row, column] = [/\d+$/, /[A-Z]+(?=\d+$)/];
  const sameSheet = one.split("!")[0] === other.split("!")[0];
  return sameSheet && (row.exec(one)![0] === row.exec(other)![0] || column.exec(one)![0] === column.exec(other)![0]);
}

/** The cells of existing sheets that a write fills. */
function cellsOf(
  book: Book,
  preview: Preview,
  kept: readonly Conflict[],
): { readonly at: string; readonly value: string }[] {
  const left = new Set(kept.map((conflict) => placeOf(book, conflict)));
  return regionsOf(preview.changes).flatMap(({ sheet, rect, inputs }) => {
    const id = book.sheets().find((one) => one.id === sheet || one.name === sheet)!.id;
    return inputs.flatMap((line, r) =>
      line.flatMap((input, c) => {
        const at = `${id}!${cell(rect.column + c, rect.row + r + 1)}`;
        return input === null || left.has(at) ? [] : [{ at, value: spelled(held(input)) }];
      }),
    );
  });
}

/** Tables hold what lies below and beside their header, without a blank row, and each added row once. */
function brokenTables(book: Book, done: readonly Done[]): string[] {
  const people = book.tables().filter(({ name }) => name === "Leads" || name === "Plan");
  return people.flatMap(({ name, sheet, rect }) => {
    const used = book.used(sheet, true)!;
    const rows = book.read(sheet, rect).map((line) => line.map(shown));
    const [headers = [], ...body] = rows;
    const faults: string[] = [];
    if (JSON.stringify(used) !== JSON.stringify(rect))
      faults.push(`${name} is ${JSON.stringify(rect)}, but the sheet is filled at ${JSON.stringify(used)}`);
    if (headers.includes("") || new Set(headers).size < headers.length)
      faults.push(`${name} has the headers ${headers}`);
    if (body.some((line) => line.every((one) => one === ""))) faults.push(`${name} has a blank row`);
    const key = name === "Plan" ? 1 : 0;
    const keys = body.map((line) => line[key] ?? "");
    if (new Set(keys).size < keys.length) faults.push(`${name} has a row twice: ${keys}`);
    return [...faults, ...lostRows(name, keys, done)];
  });
}

function lostRows(name: string, keys: readonly string[], done: readonly Done[]): string[] {
  const undone = new Set(only(done, "undone").map(({ outcome }) => outcome.id));
  const base = name === "Plan" ? ["North", "South"] : ["Northern Taxi", "City Police", "Harbour"];
  const added = only(done, "written").flatMap(({ outcome: { id, preview } }) =>
    undone.has(id)
      ? []
      : preview.changes.flatMap((change) =>
          change.kind === "addRows" && change.place.table?.name === name
            ? change.rows.slice(change.over?.length ?? 0).map((row) => spelled(row[name === "Plan" ? 1 : 0] ?? null))
            : [],
        ),
  );
  return [...base, ...added].filter((key) => !keys.includes(key)).map((key) => `${name} lost the row ${key}`);
}

function shown({ value, formula }: Cell): string {
  return formula ?? spelled(value);
}

/** Every write that succeeded has one row; rows of others say that they were undone. */
function brokenJournal(book: Book, done: readonly Done[]): string[] {
  const written = only(done, "written").map(({ outcome }) => outcome.id);
  const undone = new Set(only(done, "undone").map(({ outcome }) => outcome.id));
  const journal = book.tables().find(({ name }) => name === journalTable);
  if (!journal) return written.length ? ["There is no journal"] : [];
  const places = journalPlaces(journalHeaders("en")) as JournalPlaces;
  const [, begun, ...rows] = book.read(journal.sheet, journal.rect).map((line) => line.map(shown));
  const faults: string[] = [];
  if (!begun || begun[places.what] === "") faults.push("The journal lost its first row");
  if (book.used(journal.sheet, true)!.rowEnd !== journal.rect.rowEnd) faults.push("There are cells below the journal");
  const ids = rows.map((row) => row[places.id]!);
  for (const id of written) {
    const own = rows.filter((row) => row[places.id] === id);
    if (own.length !== 1) faults.push(`The journal has ${own.length} rows of ${id}`);
    if ((own[0]?.[places.undone] !== "") !== undone.has(id))
      faults.push(`The journal is wrong about the undo of ${id}`);
  }
  if (new Set(ids).size < ids.length || ids.includes("")) faults.push(`The journal has the ids ${ids}`);
  for (const row of rows) {
    if (!written.includes(row[places.id]!) && row[places.undone] === "") faults.push(`Nobody wrote ${row[places.id]}`);
  }
  return faults;
}

/** The undo sheet has an entry a write that can be undone, each with a block of its own, and nothing else. */
function brokenUndoSheet(book: Book, done: readonly Done[]): string[] {
  const sheet = book.sheets().find(({ name }) => name === undoSheetName);
  const undone = new Set(only(done, "undone").map(({ outcome }) => outcome.id));
  const expected = only(done, "written").flatMap(({ outcome: { id } }) => (undone.has(id) ? [] : [id]));
  if (!sheet) return expected.length ? ["There is no undo sheet"] : [];
  const faults: string[] = [];
  if (sheet.visibility !== "Hidden") faults.push("The undo sheet is visible");
  const column = (index: number, from: number, to: number) =>
    book.read(sheet.id, { row: from, column: index, rowEnd: to, columnEnd: index }).map(([one]) => shown(one!));
  const { index, blocks } = undoLayout;
  const last = book.used(sheet.id, true)!.rowEnd;
  const entries = column(0, index.header, blocks.header - 2);
  const filled = entries.findIndex((id) => id === "");
  if (entries.slice(filled).some((id) => id !== "")) faults.push(`The index has a gap: ${entries}`);
  const ids = entries.slice(0, filled);
  if (JSON.stringify([...ids].sort()) !== JSON.stringify([...expected].sort()))
    faults.push(`The undo sheet has ${ids} instead of ${expected}`);
  const states = column(1, index.header, index.header + filled - 1);
  if (filled && states.some((state) => state !== "done")) faults.push(`The undo sheet has the states ${states}`);
  const rows = column(6, index.header, Math.max(index.header, index.header + filled - 1)).map(Number);
  const below = column(9, blocks.header, Math.max(blocks.header, last));
  let at = 0;
  const order = below.filter((one) => ids.includes(one));
  for (const id of order) {
    const size = rows[ids.indexOf(id)]!;
    if (below[at] !== id || below[at + size - 1] !== "end") faults.push(`The block of ${id} is not whole: ${below}`);
    at += size;
  }
  if (order.length !== ids.length || below.slice(at).some((one) => one !== ""))
    faults.push(`The blocks are ${below.map((one) => one.slice(0, 12))}`);
  return faults;
}
