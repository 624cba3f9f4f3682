import type { Key } from "../criterion";
import type { IssueTable } from "../issue/input";
import type { Language } from "../language";

/** What is counted, as sentences say it: car, cars · 辆, 辆. */
export interface Unit {
  readonly one: string;
  readonly many: string;
}

/** The ledger: an Excel table and the headers of the columns the board reads, exactly as they stand in the sheet. */
export interface SalesTable {
  readonly table: string;
  readonly date: string;
  readonly quantity: string;
  /** One header per dimension, outermost first. */
  readonly dimensions: readonly string[];
}

/** The plan: an Excel table, its dimension headers in the same order as the ledger's, and twelve months. */
export interface PlanTable {
  readonly table: string;
  readonly dimensions: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  /** False when other columns stand between the months; the formulas are longer then. */
  readonly monthsAdjoin: boolean;
  /** Header of the year column; without one every row counts in every year. */
  readonly year?: string;
  /** The plan is told apart by more columns than these: several of its rows make one line, and none of them is wrong. */
  readonly isSummed?: true;
}

/** The table that turns pace into a status: thresholds ascending, so the first row is the worst, the last the best. */
export interface StatusTable {
  readonly table: string;
  readonly from: string;
  readonly status: string;
  /** Header of the icon column; without one the icons follow from the place of the status. */
  readonly icon?: string;
}

/** A table of dates: holidays, or days worked although they fall on a weekend. */
export interface DateTable {
  readonly table: string;
  readonly date: string;
}

/** The lists that make days free or worked against what their weekday says. */
export interface DateLists {
  readonly holidays?: DateTable;
  readonly workdays?: DateTable;
}

/** Workbook names the board's formulas use. */
export interface BoardNames {
  readonly asOf: string;
  readonly planYear: string;
  readonly yearStart: string;
  readonly monthStart: string;
  readonly monthEnd: string;
  readonly lastYearStart: string;
  readonly lastYearDay: string;
  readonly daysElapsed: string;
  readonly daysTotal: string;
  readonly daysLeft: string;
  readonly timeProgress: string;
  readonly monthElapsed: string;
  readonly monthNames: string;
  readonly monthLong: string;
}

export const defaultNames: BoardNames = {
  asOf: "AsOf",
  planYear: "PlanYear",
  yearStart: "YearStart",
  monthStart: "MonthStart",
  monthEnd: "MonthEnd",
  lastYearStart: "LastYearStart",
  lastYearDay: "LastYearDay",
  daysElapsed: "DaysElapsed",
  daysTotal: "DaysTotal",
  daysLeft: "DaysLeft",
  timeProgress: "TimeProgress",
  monthElapsed: "MonthElapsed",
  monthNames: "MonthNames",
  monthLong: "MonthLong",
};

export interface ProgressBoardInput {
  readonly language: Language;
  /** Name of the new board sheet; the caller avoids clashes. */
  readonly sheet: string;
  /** The locale's word without one. */
  readonly unit?: Unit;
  readonly sales: SalesTable;
  readonly plan: PlanTable;
  /**
   * Targets in force, its `dimensions` being those of the rows: where it has rows of the plan and year, the month plan is
   * theirs. The year's plan, plan to date and landing stay with the plan.
   */
  readonly issue?: IssueTable;
  /** Every distinct combination of the plan (of its as-of year), in plan order; one empty row without dimensions. */
  readonly rows: readonly (readonly Key[])[];
  readonly rules: BoardRules;
}

/** Where the as-of date and the status rules come from: made on a rules sheet, or there already. */
export interface BoardRules {
  /** Name of the rules sheet to make; needed when `dates` or no `status` is given. */
  readonly sheet: string;
  /** Names that differ from `defaultNames` because the workbook uses those for something else. */
  readonly names?: Partial<BoardNames>;
  /** Makes the as-of cell and everything derived from it. Missing: the names are in the workbook already. */
  readonly dates?: DateLists & { readonly asOf: number };
  /** The status rules that are there. Missing: the table `statusTable` is made on the rules sheet. */
  readonly status?: StatusTable;
  /** Name of the table to make; "StatusRules" when missing. */
  readonly statusTable?: string;
  /** The as-of cell to link to when `dates` is missing. */
  readonly asOfAt?: { readonly sheet: string; readonly at: string };
}
