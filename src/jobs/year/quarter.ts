import { dayOf, serialOf } from "../../planning/calendar/serial";
import { evaluateQuarter } from "../../planning/targets/year/evaluateQuarter";
import type { QuarterUnit } from "../../planning/targets/year/types";
import { joinedKey } from "../../planning/text/key";
import type { Change } from "../../sheets/change";
import { quarterSheet } from "../../sheets/quarterSheet";
import { asTyped, planOf, salesOf, type PlanLine } from "../boardData";
import { boardRules } from "../boardRules";
import { boardTables } from "../boardTables";
import { stopAt } from "../faults";
import { journalNote } from "../journalNote";
import { namedTables } from "../namedTables";
import { sheetName } from "../sheetNames";
import { defaultStatus, statusSource } from "../statusSource";
import { strayNames } from "../strayNames";
import { sum } from "../sum";
import type { Note } from "../types";
import { issueBy, issueOrNew, targetsOf } from "./issueOf";
import type { QuarterOptions, QuarterProposal } from "./types";

/**
 * The evaluation of a quarter (T7) as a live sheet, with the rules sheet and the Issue table it needs when the workbook
 * has none. Causes and measures of an `earlier` sheet of the quarter are taken along; that sheet stays (note
 * `earlierReview`).
 *
 * Throws a `JobError`: `quarterNotBegun` when the quarter begins after the as-of date, and every fault of the tables,
 * see `salesOf`, `planOf` (`noPlanYear`), `statusSource` (thresholds out of order).
 */
export function proposeQuarter(options: QuarterOptions): QuarterProposal {
  const { sales, plan, dimensions, language, year, quarter, taken } = options;
  const begins = serialOf({ year, month: quarter * 3 - 2, day: 1 });
  if (options.asOf < begins) stopAt([{ code: "quarterNotBegun", details: { quarter, year } }]);
  const lines = planOf(plan, dimensions, begins, asTyped);
  const units = unitsOf(options, lines);
  const tables = namedTables(options);
  const status = options.statusRules && statusSource(options.statusRules, tables.names.statusRules ?? "");
  const issued = issueOrNew({ ...options, language, plan }, tables.names.plan, taken.sheets);
  const sheet = sheetName(language, "sheet.quarterOf", issued.sheets, { quarter, year });
  const rules = boardRules({ ...options, taken: { ...taken, sheets: issued.sheets } }, tables, sheet, status);
  const texts = lines.map(({ names }) => options.earlier?.texts.get(joinedKey(names)) ?? (["", ""] as const));
  const { sheets } = quarterSheet({
    ...{ language, sheet, year, quarter, texts, rules: rules.rules, rows: lines.map(({ names }) => names) },
    ...boardTables(options, tables),
    ...(issued.issue && { issue: issueBy(issued.issue, plan, dimensions) }),
    ...(options.unit !== undefined && { unit: { one: options.unit, many: options.unit } }),
  });
  const results = evaluateQuarter(units, status?.statusOf ?? defaultStatus);
  return {
    changes: [
      ...tables.changes,
      ...issued.changes,
      ...rules.changes,
      ...sheets.map((spec): Change => ({ kind: "newSheet", sheet: spec })),
    ],
    journal: journalNote(language, "job.quarter", "what.quarter", { quarter, year, n: lines.length }),
    notes: [
      ...strayNames([sales, plan], dimensions).notes,
      ...rules.notes,
      ...earlierNote(options, sheet, texts.filter((pair) => pair.some((text) => text !== "")).length),
    ],
    sheet,
    rows: units.map((unit, index) => ({ gap: 0, ...unit, ...results[index] })),
  };
}

/** Plan, actual and the next quarter of each line, as the sheet's formulas will show them. */
function unitsOf(options: QuarterOptions, lines: readonly PlanLine[]): QuarterUnit[] {
  const { sales, plan, dimensions, year, quarter, issue: data } = options;
  const table = issueOrNew(options, namedTables(options).names.plan, []).issue;
  const targets = targetsOf(lines, {
    ...(data && table && { data, issue: issueBy(table, plan, dimensions) }),
    ...{ year, nameOf: asTyped },
  });
  const sold = new Map<string, number>();
  for (const { date, quantity, keys } of salesOf(sales, dimensions, asTyped)) {
    const day = dayOf(Math.floor(date));
    if (day.year !== year || Math.ceil(day.month / 3) !== quarter) continue;
    const line = joinedKey(keys);
    sold.set(line, (sold.get(line) ?? 0) + quantity);
  }
  const of = (months: readonly number[], number: number) => sum(months.slice(number * 3 - 3, number * 3));
  return lines.map(({ names, keys, months }, index) => ({
    keys: names,
    plan: of(months, quarter),
    actual: sold.get(joinedKey(keys)) ?? 0,
    ...(quarter < 4 && { next: { plan: of(months, quarter + 1), target: of(targets[index] ?? [], quarter + 1) } }),
  }));
}

function earlierNote({ earlier }: QuarterOptions, made: string, n: number): Note[] {
  return earlier ? [{ code: "earlierReview", details: { sheet: earlier.sheet, made, n }, severity: "info" }] : [];
}
