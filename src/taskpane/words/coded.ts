import type { PaneKey } from "../../locale/pane.en";
import type { FaultCode, NoteCode } from "../../jobs/types";
import { gradeHeaders, type GradeColumn } from "../../planning/headerWords";
import type { WorkbookErrorCode } from "../../workbook/errors";
import { unreachable } from "./unreachable";
import type { Words } from "./words";

/** A code of an obstacle, a workbook error, a fault or a note, with what fills its sentence. */
export interface Coded {
  readonly code: Code;
  readonly details: Readonly<Record<string, string | number>>;
  /** "Sales by month!F3", when one cell is to blame. */
  readonly at?: string;
  /** What was refused is an undo, not a write: what to do about it may be another thing. */
  readonly undoing?: true;
}

type Code = WorkbookErrorCode | FaultCode | NoteCode;

type Unreachable = (typeof unreachable)[number];

/** Every code that can be met has a sentence: one without it does not compile. */
function keyOf(code: Exclude<Code, Unreachable>, details: Coded["details"]): PaneKey {
  // A broken write that could not be taken back must not promise that it was.
  if (code === "writeFailed" && "leftBy" in details) return "code.writeLeft";
  return `code.${code}` as const;
}

const whileUndoing: ReadonlyMap<Code, PaneKey> = new Map([
  ["tableGone", "undo.tableGone"],
  ["tableChanged", "undo.tableChanged"],
  ["sheetProtected", "undo.sheetProtected"],
  ["workbookProtected", "undo.workbookProtected"],
]);

function isUnreachable(code: Code): code is Unreachable {
  return unreachable.some((one) => one === code);
}

/** Details that are labels although they are digits. */
const verbatim = new Set(["n", "year", "row", "column"]);
// Maps: a table of the workbook may be called "constructor", which every object has.
const tables: ReadonlyMap<string, PaneKey> = new Map([
  ["sales", "kind.sales"],
  ["plan", "kind.plan"],
]);
const roles: ReadonlyMap<string, PaneKey> = new Map([
  ["date", "role.date"],
  ["quantity", "role.quantity"],
  ["year", "role.year"],
  ["from", "role.from"],
  ["status", "role.status"],
]);

/** What lists and names say when they hold nothing. A plan of the company alone has a unit without a name. */
const none = { months: "fault.noMonths", units: "fault.nobody", unit: "split.company" } as const;

/**
 * The sentence for a code: its key in the locale and the values that fill it, numbers and months in the reader's
 * language. A code that no job can meet is named with its details, so that it is seen and reported, never hidden.
 */
export function sentenceOf(coded: Coded, words: Words): { key: PaneKey; values: Record<string, string | number> } {
  const { details, at } = coded;
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(details)) values[name] = shown(name, value, words);
  if ("value" in details) values["shown"] = quoted(details["value"] ?? "", words);
  if (typeof details["period"] === "number") values["period"] = periodOf(details["period"], details["periods"], words);
  if (coded.code.startsWith("history") || coded.code === "negativeHistory") {
    const year = details["calendarYear"];
    values["ofYear"] = year === undefined ? "" : words.text("fault.ofYear", { year });
    values["period"] ??= "";
  }
  if (coded.code === "rulesHeader") {
    values["header"] = gradeHeaders[details["role"] as GradeColumn][words.language][0] ?? "";
  }
  if (at !== undefined) values["at"] = at;
  values["months"] ??= words.text("fault.someMonths");
  values["at"] ??= words.text("fault.cell");
  const undoing = coded.undoing && whileUndoing.get(coded.code);
  if (undoing) return { key: undoing, values };
  if (!isUnreachable(coded.code)) return { key: keyOf(coded.code, details), values };
  const rest = Object.entries(details).map(([name, value]) => `${name}: ${value}`);
  return { key: "code.unknown", values: { code: coded.code, details: rest.join(", ") } };
}

/** The sentence as plain text. */
export function sentence(coded: Coded, words: Words): string {
  const { key, values } = sentenceOf(coded, words);
  return words.text(key, values);
}

function shown(name: string, value: string | number, words: Words): string | number {
  if (typeof value === "string") {
    if (value === "" && name in none) return words.text(none[name as keyof typeof none]);
    if (name === "months") return words.list(value.split(", ").map((month) => words.monthLong(Number(month) - 1)));
    if (name === "years") return words.list(value.split(", "));
    const known = name === "role" ? roles.get(value) : name === "table" ? tables.get(value) : undefined;
    return known ? words.text(known) : value;
  }
  if (verbatim.has(name)) return value;
  if (name === "date") return words.date(value);
  return name === "month" ? words.monthLong(value - 1) : words.number(value);
}

/** What a cell holds, as part of a sentence: texts in quotes, numbers as numbers, blanks said. */
function quoted(value: string | number, { text, number }: Words): string {
  if (value === "") return text("fault.blank");
  return typeof value === "number" ? number(value) : text("fault.text", { value });
}

/** A one-based period of a history as the reader says it: "May", "Q2". */
function periodOf(period: number, periods: string | number | undefined, words: Words): string {
  return periods === 4 ? words.text("split.quarter", { n: period }) : words.monthLong(period - 1);
}
