import { firstLikelyDate } from "./calendar/serial";
import { columnOf, holdsAny } from "./columnOf";
import { dateColumn } from "./dateColumn";
import { bareHeaderKey } from "./headerText";
import {
  boardHeaders,
  gradeHeaders,
  measureHeaders,
  planWords,
  roleHeaders,
  statusHeaders,
  workdayWords,
} from "./headerWords";
import { isBlank, type Cell } from "./cells";
import { monthColumns, monthHeader } from "./monthHeader";
import { isQuarterHeader } from "./quarterHeader";

/** What a table is for. */
export type TableKind =
  | "leads"
  | "sales"
  | "plan"
  | "history"
  | "measures"
  | "holidays"
  | "workdays"
  | "statusRules"
  | "grades"
  | "board"
  | "unknown";

/** What a column means to a job. */
export type Role =
  | "lead"
  | "salesperson"
  | "signals"
  | "expected"
  | "lastContact"
  | "grade"
  | "reason"
  | "nextContact"
  | "date"
  | "quantity"
  | "year"
  | "name";

/** What a table is taken for; the user may correct it. */
export interface Recognised {
  readonly kind: TableKind;
  /** Zero-based columns of the roles that matter to the kind; of every role when the kind is unknown. */
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  /** Columns of the twelve months, January first, when the headers name each once. */
  readonly months?: readonly number[];
  /** Text columns that hold no role: what a plan can be split by. */
  readonly dimensions: readonly number[];
}

/** Roles each kind of table can have; its other columns are dimensions or unused. */
const rolesOf: Readonly<Record<TableKind, readonly Role[]>> = {
  leads: ["lead", "salesperson", "signals", "expected", "lastContact", "grade", "reason", "nextContact"],
  sales: ["date", "quantity"],
  plan: ["year"],
  history: ["year"],
  measures: [],
  holidays: ["date", "name"],
  workdays: ["date", "name"],
  statusRules: [],
  grades: ["grade", "signals"],
  board: [],
  unknown: Object.keys(roleHeaders) as Role[],
};

/** Kinds whose text columns split a plan. */
const withDimensions: readonly TableKind[] = ["sales", "plan", "measures", "unknown"];

/**
 * Guesses from English or Chinese headers and some body rows what a table is and which column means what. `name` (of
 * the table or its sheet) helps where headers do not tell: workdays from holidays, a company plan from a history.
 */
export function recognise(
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  { name = "" }: { readonly name?: string } = {},
): Recognised {
  const found = foundRoles(headers, sampleRows);
  const { columns, twice } = monthColumns(headers.map(dateHeader));
  const named = columns.filter((column) => column !== undefined);
  const months = named.length === 12 && twice === undefined ? named : undefined;
  const texts = headers.flatMap((header, column) =>
    header.trim() !== "" && !named.includes(column) && isText(sampleRows, column) ? [column] : [],
  );
  const kind = kindOf({ headers, sampleRows, name, found, months: months !== undefined, texts });
  const roles = pick(found, rolesOf[kind]);
  if (kind === "leads" && roles.lead === undefined && found.name !== undefined) roles.lead = found.name;
  const taken = Object.values(roles);
  return {
    kind,
    roles,
    ...(months && { months }),
    dimensions: withDimensions.includes(kind) ? beforeMonths(texts, taken, months) : [],
  };
}

/** Text columns without a role; of a plan those left of its months, where it has any there: the others are remarks. */
function beforeMonths(texts: readonly number[], taken: readonly number[], months: readonly number[] = []): number[] {
  const free = texts.filter((column) => !taken.includes(column));
  const names = free.filter((column) => months.every((month) => column < month));
  return names.length > 0 ? names : free;
}

type Roles = Partial<Record<Role, number>>;

function foundRoles(headers: readonly string[], sampleRows: readonly (readonly Cell[])[]): Roles {
  const found: Roles = {};
  for (const role of Object.keys(roleHeaders) as Role[]) {
    const column = role === "date" ? dateColumn(headers, sampleRows) : columnOf(headers, roleHeaders[role]);
    if (column === undefined || (role === "date" && !isDate(sampleRows, column))) continue;
    found[role] = column;
  }
  return found;
}

interface Evidence {
  readonly headers: readonly string[];
  readonly sampleRows: readonly (readonly Cell[])[];
  readonly name: string;
  readonly found: Roles;
  readonly months: boolean;
  readonly texts: readonly number[];
}

function kindOf(evidence: Evidence): TableKind {
  const { headers, found, months, name, texts } = evidence;
  const has = (words: Parameters<typeof columnOf>[1]) => columnOf(headers, words) !== undefined;
  const keys = headers.map(bareHeaderKey);
  if ([boardHeaders.en, boardHeaders.zh].some((pair) => pair.every((header) => keys.includes(bareHeaderKey(header))))) {
    return "board";
  }
  if (has(gradeHeaders.grade) && (has(gradeHeaders.withinMonths) || has(gradeHeaders.contacts))) return "grades";
  if (has(statusHeaders.from) && has(statusHeaders.status)) return "statusRules";
  if (months) return isHistory(evidence) ? "history" : "plan";
  if (isLeads(found)) return "leads";
  if (found.date !== undefined && found.quantity !== undefined) return "sales";
  if (found.date !== undefined && headers.length <= 3) {
    const words = [name, ...headers, ...evidence.sampleRows.map((row) => String(row[found.name ?? -1] ?? ""))];
    return words.some((text) => holdsAny(text, workdayWords)) ? "workdays" : "holidays";
  }
  if (isHistory(evidence)) return "history";
  return texts.length > 0 && Object.values(measureHeaders).some(has) ? "measures" : "unknown";
}

function isLeads({ signals, expected, lastContact, nextContact, grade, lead, salesperson }: Roles): boolean {
  if (signals !== undefined) return true;
  const telling = [expected, lastContact, nextContact, grade].filter((column) => column !== undefined).length;
  return telling >= 2 || (telling === 1 && (lead !== undefined || salesperson !== undefined));
}

/**
 * Years × months or quarters without dimensions, or periods down the first column and years across. A single year of
 * months, or one that says so in its name, is a plan.
 */
function isHistory({ headers, sampleRows, name, months, texts, found }: Evidence): boolean {
  if (holdsAny(name, planWords)) return false;
  if (months) return texts.length === 0 && new Set(sampleRows.map((row) => row[found.year ?? 0])).size > 1;
  const quarters = headers.filter(isQuarterHeader).length;
  if (quarters === 4) return texts.length === 0;
  const years = headers.slice(1).filter((header) => /^(19|20)\d\d年?$/.test(bareHeaderKey(header)));
  const periods = sampleRows.filter((row) => monthHeader(row[0]) !== undefined).length;
  return years.length > 0 && years.length === headers.length - 1 && periods === 12;
}

/** Headers come as texts; a date among them as the digits of its serial number. */
function dateHeader(header: string): string | number {
  return /^\d{5}$/.test(header.trim()) ? Number(header) : header;
}

/** Whether texts outnumber all else in a column; a column without any value passes. */
function isText(rows: readonly (readonly Cell[])[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  return cells.filter((cell) => typeof cell === "string").length * 2 > cells.length || cells.length === 0;
}

/** Whether most values of a column can be dates of our time; a column without any value passes. */
function isDate(rows: readonly (readonly Cell[])[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  const dates = cells.filter((cell) => typeof cell === "number" && cell >= firstLikelyDate);
  return dates.length * 2 > cells.length || cells.length === 0;
}

function pick(found: Roles, roles: readonly Role[]): Roles {
  return Object.fromEntries(roles.flatMap((role) => (found[role] === undefined ? [] : [[role, found[role]]])));
}
