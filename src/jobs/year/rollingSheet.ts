import { serialOf } from "../../planning/calendar/serial";
import type { Change } from "../../sheets/change";
import type { IssueTable } from "../../sheets/issue/input";
import type { RollingInput } from "../../sheets/rolling/input";
import { rollingSheet } from "../../sheets/rollingSheet";
import { asTyped, planOf, salesOf } from "../boardData";
import { boardRules } from "../boardRules";
import { boardTables } from "../boardTables";
import { journalNote } from "../journalNote";
import { namedTables } from "../namedTables";
import { locksReadBy } from "../planLocks";
import { sheetName } from "../sheetNames";
import { strayNames } from "../strayNames";
import type { Note, Proposal } from "../types";
import { issueBy, issueOrNew } from "./issueOf";
import type { RollingSheetOptions } from "./types";

export interface RollingSheetProposal extends Proposal {
  readonly sheet: string;
  /** Lines of units. */
  readonly rows: number;
}

/**
 * The live sheet of a year's rolling plan (T6), on its own. A workbook without an Issue table gets a blank one, so that
 * the sheet follows the first issue. Throws a `JobError` with every fault of the tables: see `salesOf`, `planOf`.
 */
export function proposeRollingSheet(options: RollingSheetOptions): RollingSheetProposal {
  const { language, year, taken, plan } = options;
  const named = namedTables(options).names.plan;
  const issued = issueOrNew({ ...options, language, plan }, named, taken.sheets);
  const made = madeSheet(options, issued.issue, issued.sheets);
  return {
    journal: journalNote(language, "job.rollingSheet", "what.rollingSheet", { year, n: made.rows }),
    ...made,
    changes: [...issued.changes, ...made.changes],
  };
}

/**
 * What adds the sheet to a workbook whose Issue table is, or is about to be, this one; `sheets` are the names in use by
 * then. Ranges that its formulas read become tables, and the rules sheet comes along when there is none.
 */
export function rollingSheetChanges(
  options: RollingSheetOptions,
  issue: IssueTable,
  sheets: readonly string[],
): { readonly changes: readonly Change[]; readonly notes: readonly Note[] } {
  const { changes, notes } = madeSheet(options, issue, sheets);
  return { changes, notes };
}

interface MadeSheet {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly sheet: string;
  readonly rows: number;
}

function madeSheet(options: RollingSheetOptions, issue: IssueTable | undefined, sheets: readonly string[]): MadeSheet {
  const { sales, plan, dimensions, language, year } = options;
  const rows = planOf(plan, dimensions, serialOf({ year, month: 1, day: 1 }), asTyped).map(({ names }) => names);
  salesOf(sales, dimensions, asTyped);
  const tables = namedTables(options);
  const sheet = sheetName(language, "sheet.rollingOf", sheets, { year });
  // The sheet has no status; a workbook's own rules only keep the rules sheet from bringing some along.
  const status = tables.names.statusRules;
  const rules = boardRules(
    { ...options, taken: { ...options.taken, sheets } },
    tables,
    sheet,
    status === undefined ? undefined : { table: { table: status, from: "", status: "" } },
  );
  const locks = options.locks && locksReadBy(options.locks.headers, allDimensions(options), { sheet: "", name: "" });
  const input: RollingInput = {
    ...{ language, sheet, year, rows, rules: rules.rules },
    ...boardTables(options, tables),
    ...(issue && { issue: issueBy(issue, plan, dimensions) }),
    ...locks,
    ...(options.unit !== undefined && { unit: { one: options.unit, many: options.unit } }),
  };
  return {
    changes: [
      ...tables.changes,
      ...rules.changes,
      ...rollingSheet(input).sheets.map((spec): Change => ({ kind: "newSheet", sheet: spec })),
    ],
    notes: [...strayNames([sales, plan], dimensions).notes, ...rules.notes],
    sheet,
    rows: rows.length,
  };
}

function allDimensions({ plan: { data, found } }: RollingSheetOptions): string[] {
  return found.dimensions.map((column) => data.headers[column] ?? "");
}
