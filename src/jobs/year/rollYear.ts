import { dayOf } from "../../planning/calendar/serial";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { monthlyHistory } from "../../planning/targets/monthlyHistory";
import { coverAll, gaps, rollYear, type SoldUnit } from "../../planning/targets/year/rollYear";
import { joinedKey } from "../../planning/text/key";
import type { Change } from "../../sheets/change";
import type { IssueTable } from "../../sheets/issue/input";
import { issueRecord, issueTableOf } from "../../sheets/issueSheet";
import { jobWord } from "../../sheets/jobWord";
import { faultAt } from "../cellAddress";
import { ruled, stopAt } from "../faults";
import { journalNote } from "../journalNote";
import { checkLedger, ledgerColumns } from "../ledger";
import { basisOf } from "../planChange";
import { sum } from "../sum";
import type { Fault, Note, Source } from "../types";
import { changeYear, namesOf, refuseHandEdits, watched, yearOf } from "./changeYear";
import { total } from "./handEdits";
import type { ReadYear } from "./readYear";
import type { RollOptions, RollProposal } from "./types";

/**
 * Adds the live sheet of the rolling plan, and says what to know of it: gets the Issue table as it will be, and the names
 * of sheets in use then.
 */
export interface RollingSheet {
  (
    issue: IssueTable,
    sheets: readonly string[],
  ): { readonly changes: readonly Change[]; readonly notes: readonly Note[] };
}

/** Faults of one kind that are told: more say nothing new. */
const mostFaults = 10;

/**
 * Rolls what closed months fell short of, or sold above, over the months that are neither closed nor issued nor locked
 * (T6), and leaves a version. Months before that of the as-of day are closed: none before the year, all after it. With
 * `sheet` the options' rolling sheet comes along, from `rollingSheet`.
 *
 * Throws a `JobError`: as `readYear` and `checkLedger`, `handEdited`, `futureSales` (date) for sales of the year in a
 * month after that of the as-of day, the first ten, `nothingOpen`.
 */
export function proposeRoll(options: RollOptions, rollingSheet?: RollingSheet): RollProposal {
  const { language, year, sales, maxUplift, withinQuarter, sheet } = options;
  const read = yearOf(options);
  refuseHandEdits(read);
  const closed = closedMonths(options.asOf, year);
  if (Math.max(closed, read.issuedTo) === 12) stopAt([{ code: "nothingOpen", details: { year } }]);
  const sold = soldBy(sales, read, options.asOf, closed);
  const units = read.plan.units.map((unit, index): SoldUnit => ({
    ...unit,
    ...{ targets: read.targets[index]?.months ?? unit.months, actual: sold.actuals[index]?.months ?? [] },
  }));
  const way = {
    ...{ closed, issuedTo: read.issuedTo, locks: read.plan.locks, withinQuarter, step: options.step ?? read.plan.step },
    ...(maxUplift !== undefined && { maxUplift }),
  };
  const rolled = ruled(() => rollYear(units, way));
  const targets = rolled.map(({ keys, targets: months }): PlanUnit => ({ keys, months }));
  const cap = ruled(() => coverAll(units, way));
  const note = jobWord(language, "year.rolled", {
    closed,
    quarter: withinQuarter ? jobWord(language, "year.quarter") : "",
    cap:
      maxUplift === undefined ? "" : jobWord(language, "year.cap", { cap: Number((maxUplift * 100).toPrecision(12)) }),
  });
  const sums = { before: total(read.targets), after: total(targets) };
  const change = changeYear(options, read, {
    ...{ kind: "rolled", targets, note },
    journal: journalNote(language, "job.roll", "what.roll", { year, way: note }, sums),
  });
  const uncovered = rolled.map((unit) => unit.uncovered);
  const live = sheet && rollingSheet?.(issueTableAfter(options, read), namesOf(options).all);
  return {
    ...change,
    notes: [...change.notes, ...(live?.notes ?? [])],
    changes: [...change.changes, ...watched(sales.data, basisOf(sales.data, sold.columns)), ...(live?.changes ?? [])],
    ...{ closed, actuals: sold.actuals, uncovered, ...gaps(uncovered), unplanned: sold.unplanned },
    ...(cap !== undefined && { coverAll: cap }),
  };
}

/** Leading months of a year that lie before the month of a day. */
export function closedMonths(asOf: number, year: number): number {
  const day = ruled(() => dayOf(asOf));
  if (day.year !== year) return day.year < year ? 0 : 12;
  return day.month - 1;
}

/** The Issue table once the roll is written: it may be new, or get columns. */
function issueTableAfter({ language }: RollOptions, { issue, dimensions, name }: ReadYear): IssueTable {
  const headers = issue?.wide.data.headers ?? issueRecord.headers(language, dimensions);
  return issueTableOf(headers, dimensions, name) as IssueTable;
}

/** Sales of closed months by unit, those of no unit of the plan, and the columns they were read from. */
function soldBy(sales: Source, read: ReadYear, asOf: number, closed: number) {
  const { data } = sales;
  const columns = ledgerColumns(sales, read.dimensions);
  checkLedger(data, columns);
  const { year, month } = dayOf(asOf);
  const late = data.rows.flatMap((line, row): Fault[] => {
    const [date, quantity] = [line[columns.date], line[columns.quantity]];
    if (typeof date !== "number" || typeof quantity !== "number" || quantity === 0) return [];
    const day = dayOf(date);
    if (day.year !== read.year || day.year < year || (day.year === year && day.month <= month)) return [];
    return [{ code: "futureSales", details: { date }, at: faultAt(data, row, columns.date) }];
  });
  stopAt(late.slice(0, mostFaults));
  const known = new Map(read.plan.units.map(({ keys }, index) => [joinedKey(keys), index]));
  const byUnit = new Map<number, readonly number[]>();
  const unplanned: number[] = [];
  for (const unit of ruled(() => monthlyHistory(data.rows, columns))) {
    const months = (unit.years.get(read.year) ?? []).map((value, at) => (at < closed ? value : 0));
    const index = known.get(joinedKey(unit.keys));
    if (index === undefined) unplanned.push(...months);
    else byUnit.set(index, months);
  }
  const none = Array<number>(12).fill(0);
  return {
    actuals: read.plan.units.map(({ keys }, index): PlanUnit => ({ keys, months: byUnit.get(index) ?? none })),
    unplanned: sum(unplanned),
    columns: [columns.date, columns.quantity, ...columns.dimensions],
  };
}
