import { board } from "../planning/progress/board";
import { calendar } from "../planning/calendar/workingDays";
import { dayOf } from "../planning/calendar/serial";
import type { Change } from "../sheets/change";
import { progressBoard } from "../sheets/progressBoard";
import { asTyped, cleaned, planOf, salesOf } from "./boardData";
import { boardRules } from "./boardRules";
import { boardGroups, withTargets, yearToDate } from "./boardSummary";
import { boardTables } from "./boardTables";
import { datesOf } from "./datesOf";
import { ruled } from "./faults";
import { journalNote } from "./journalNote";
import { namedTables } from "./namedTables";
import { chosenSheetName, sheetName } from "./sheetNames";
import { defaultStatus, statusSource } from "./statusSource";
import { strayNames } from "./strayNames";
import { issueBy, issueOf, targetsOf } from "./year/issueOf";
import type { BoardOptions, BoardProposal, Note } from "./types";

/**
 * A progress board (P1) over a ledger and a plan, in native formulas, with the rules sheet it needs when the workbook
 * has none. Plain ranges become Excel tables first, so that the formulas follow them as they grow.
 *
 * The numbers of the proposal are those the board will show: names with stray spaces count as other names (note
 * `strayNames`), unless `cleanNames` proposes to clean them too. Throws a `JobError` with every fault of the tables:
 * see `salesOf`, `planOf`, `datesOf`, `statusSource`, `chosenSheetName`.
 */
export function proposeBoard(options: BoardOptions): BoardProposal {
  const { sales, plan, dimensions, language, cleanNames = false } = options;
  const asOf = Math.floor(options.asOf);
  const nameOf = cleanNames ? cleaned : asTyped;
  const lines = planOf(plan, dimensions, asOf, nameOf);
  const entries = salesOf(sales, dimensions, nameOf);
  const days = calendar({
    ...(options.holidays && { holidays: datesOf(options.holidays) }),
    ...(options.workdays && { workdays: datesOf(options.workdays) }),
  });
  const computed = ruled(() => board(entries, lines, asOf, days));
  const tables = namedTables(options);
  const status = options.statusRules && statusSource(options.statusRules, tables.names.statusRules ?? "");
  const stray = strayNames([sales, plan], dimensions);

  const sheet =
    options.sheetName === undefined
      ? sheetName(language, "sheet.progress", options.taken.sheets)
      : chosenSheetName(options.sheetName);
  const rules = boardRules(options, tables, sheet, status);
  const rows = lines.map(({ names }) => names);
  const found = issueOf(options.issue, plan, tables.names.plan);
  const issue = found && issueBy(found, plan, dimensions);
  const input = { ...boardTables(options, tables), ...(issue && { issue }), language, sheet, rows, rules: rules.rules };
  const { year } = dayOf(asOf);
  const targets = targetsOf(lines, {
    ...(options.issue && { data: options.issue }),
    ...(issue && { issue }),
    year,
    nameOf,
  });
  const unit = options.unit === undefined ? {} : { unit: { one: options.unit, many: options.unit } };
  const { sheets } = progressBoard({ ...input, ...unit });
  const timeProgress = computed.total.timeProgress ?? 0;
  return {
    journal: journalNote(language, "job.board", "what.board", { n: rows.length }),
    changes: [
      ...(cleanNames ? stray.changes : []),
      ...tables.changes,
      ...rules.changes,
      ...sheets.map((spec): Change => ({ kind: "newSheet", sheet: spec })),
    ],
    notes: [...(cleanNames ? [] : stray.notes), ...rules.notes, ...laterSales(entries, asOf)],
    sheet,
    rows: rows.length,
    timeProgress,
    groups: boardGroups(
      withTargets(computed.rows, targets, asOf),
      lines,
      timeProgress,
      status?.statusOf ?? defaultStatus,
    ),
    yearToDate: yearToDate(computed),
  };
}

/** Sales after the as-of date of its year are not on the board. */
function laterSales(sales: readonly { readonly date: number }[], asOf: number): Note[] {
  const { year } = dayOf(asOf);
  const count = sales.filter(({ date }) => Math.floor(date) > asOf && dayOf(date).year === year).length;
  return count ? [{ code: "salesAfterAsOf", details: { n: count, count, date: asOf }, severity: "info" }] : [];
}
