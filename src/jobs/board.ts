import { board } from "../planning/progress/board";
import { calendar } from "../planning/calendar/workingDays";
import { dayOf } from "../planning/calendar/serial";
import type { Change } from "../sheets/change";
import { defaultNames, type BoardNames, type ProgressBoardInput } from "../sheets/board/input";
import { progressBoard } from "../sheets/progressBoard";
import { asTyped, cleaned, datesOf, planOf, salesOf } from "./boardData";
import { boardGroups, yearToDate } from "./boardSummary";
import { ruled } from "./faults";
import { freeTableName } from "./freeName";
import { dimensionColumns, ledgerColumns } from "./ledger";
import { namedTables, type NamedTables } from "./namedTables";
import { sheetName } from "./sheetNames";
import { defaultStatus, statusSource, type StatusSource } from "./statusSource";
import { strayNames } from "./strayNames";
import type { BoardOptions, BoardProposal, Note } from "./types";

/**
 * A progress board (P1) over a ledger and a plan, in native formulas, with the rules sheet it needs when the workbook
 * has none. Plain ranges become Excel tables first, so that the formulas follow them as they grow.
 *
 * The numbers of the proposal are those the board will show: names with stray spaces count as other names (note
 * `strayNames`), unless `cleanNames` proposes to clean them too. Throws a `JobError` with every fault of the tables:
 * see `salesOf`, `planOf`, `datesOf`, `statusSource`.
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

  const sheet = options.sheetName ?? sheetName(language, "sheet.progress", options.taken.sheets);
  const rules = rulesOf(options, tables, sheet, status);
  const rows = lines.map(({ names }) => names);
  const input = { ...tablesOf(options, tables), language, sheet, rows, rules: rules.rules };
  const unit = options.unit === undefined ? {} : { unit: { one: options.unit, many: options.unit } };
  const { sheets } = progressBoard({ ...input, ...unit });
  const timeProgress = computed.total.timeProgress ?? 0;
  return {
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
    groups: boardGroups(computed.rows, lines, timeProgress, status?.statusOf ?? defaultStatus),
    yearToDate: yearToDate(computed),
  };
}

/** The headers the formulas read, exactly as they stand in the sheets. */
function tablesOf(
  { sales, plan, dimensions }: BoardOptions,
  { names }: NamedTables,
): Pick<ProgressBoardInput, "sales" | "plan"> {
  const ledger = ledgerColumns(sales, dimensions);
  const salesHeader = (column: number) => sales.data.headers[column] ?? "";
  const planHeader = (column: number) => plan.data.headers[column] ?? "";
  const months = plan.found.months ?? [];
  return {
    sales: {
      table: names.sales,
      date: salesHeader(ledger.date),
      quantity: salesHeader(ledger.quantity),
      dimensions: ledger.dimensions.map(salesHeader),
    },
    plan: {
      table: names.plan,
      dimensions: dimensionColumns(plan.data, dimensions).map(planHeader),
      months: months.map(planHeader),
      monthsAdjoin: months.every((column, index) => index === 0 || column === (months[index - 1] ?? 0) + 1),
      ...(plan.found.roles.year !== undefined && { year: planHeader(plan.found.roles.year) }),
    },
  };
}

interface Rules {
  readonly rules: ProgressBoardInput["rules"];
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
}

/** A rules sheet with free names, or the as-of cell that is there, set to the date asked for. */
function rulesOf(options: BoardOptions, tables: NamedTables, board: string, status: StatusSource | undefined): Rules {
  const { asOf, asOfAt, language, taken } = options;
  const sheet = sheetName(language, "sheet.rules", [...taken.sheets, board]);
  const ownStatus = status ? { status: status.table } : { statusTable: freeTableName("StatusRules", tables.taken) };
  if (asOfAt && hasAllNames(taken.names)) {
    const cells = [{ at: asOfAt.at, value: Math.floor(asOf) }];
    return {
      rules: { sheet, ...ownStatus, asOfAt },
      changes: [{ kind: "setCells", sheet: asOfAt.sheet, cells }],
      notes: [],
    };
  }
  const used = [...tables.taken, ...(status ? [] : [ownStatus.statusTable ?? ""])];
  const entries = Object.entries(defaultNames).map(([key, name]) => [key, freeTableName(name, used)] as const);
  const renamed = entries.filter(([key, name]) => defaultNames[key as keyof BoardNames] !== name);
  const { holidays, workdays } = options;
  return {
    rules: {
      sheet,
      ...ownStatus,
      names: Object.fromEntries(renamed),
      dates: {
        asOf: Math.floor(asOf),
        ...(holidays && { holidays: { table: tables.names.holidays ?? "", date: dateHeader(holidays) } }),
        ...(workdays && { workdays: { table: tables.names.workdays ?? "", date: dateHeader(workdays) } }),
      },
    },
    changes: [],
    notes: renamed.length
      ? [
          {
            code: "namesAvoided",
            details: { n: renamed.length, count: renamed.length, names: renamed.map(([, name]) => name).join(", ") },
            severity: "info",
          },
        ]
      : [],
  };
}

function dateHeader({ data, found }: NonNullable<BoardOptions["holidays"]>): string {
  return data.headers[found.roles.date ?? 0] ?? "";
}

function hasAllNames(names: readonly string[]): boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return Object.values(defaultNames).every((name: string) => known.has(name.toLowerCase()));
}

/** Sales after the as-of date of its year are not on the board. */
function laterSales(sales: readonly { readonly date: number }[], asOf: number): Note[] {
  const { year } = dayOf(asOf);
  const count = sales.filter(({ date }) => Math.floor(date) > asOf && dayOf(date).year === year).length;
  return count ? [{ code: "salesAfterAsOf", details: { n: count, count, date: asOf }, severity: "info" }] : [];
}
