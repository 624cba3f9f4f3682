import type { Change, MakeTable } from "../sheets/change";
import type { PlanTable } from "../sheets/board/input";
import { monthHeaders, word } from "../sheets/language";
import { planTable } from "../sheets/planTable";
import { parseRect, rectAddress } from "../sheets/rect";
import { freeTableName } from "../sheets/freeName";
import { keepLocks } from "./keepLocks";
import { fitsPlan, mergePlan, type PlannedUnit } from "./planRows";
import { planTableOf } from "./planTableOf";
import { sheetName } from "./sheetNames";
import { sum } from "./sum";
import type { SplitOptions } from "./splitTypes";
import type { Note, Source } from "./types";

/** Where the plan of a year is recorded. */
export interface PlanRecord {
  /** The table with its headers, for formulas over it. */
  readonly table: PlanTable;
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  /** A row of the year each, in plan order. */
  readonly units: readonly PlannedUnit[];
  /** What the plan of the year came to before; undefined when there was none. */
  readonly before?: number;
  /** Names of sheets in use then. */
  readonly sheets: readonly string[];
}

/**
 * Records a year's units in the plan table that is there, or in a new one when there is none or it does not fit (note
 * `planDoesNotFit`): another set of dimensions, no year column, not all months.
 */
export function planRecord(
  options: SplitOptions,
  dimensions: readonly string[],
  units: readonly PlannedUnit[],
): PlanRecord {
  const { plan } = options;
  if (!plan) return newPlan(options, dimensions, units);
  if (fitsPlan(plan, dimensions)) return extendedPlan(options, plan, dimensions, units);
  const record = newPlan(options, dimensions, units);
  const { place } = plan.data;
  const details = { name: place.table?.name ?? place.sheet, sheet: place.sheet, table: record.table.table };
  return { ...record, notes: [{ code: "planDoesNotFit", details, severity: "warning" }] };
}

function newPlan(
  { language, year, taken }: SplitOptions,
  dimensions: readonly string[],
  units: readonly PlannedUnit[],
): PlanRecord {
  const sheet = sheetName(language, "sheet.plan", taken.sheets);
  const table = freeTableName("Plan", [...taken.tables, ...taken.names]);
  return {
    table: { table, dimensions, months: monthHeaders(language), monthsAdjoin: true, year: word(language, "plan.year") },
    changes: [{ kind: "newSheet", sheet: planTable({ language, sheet, table, year, dimensions, rows: units }) }],
    notes: [],
    units,
    sheets: [...taken.sheets, sheet],
  };
}

function extendedPlan(
  { year, taken, language, locks }: SplitOptions,
  plan: Source,
  dimensions: readonly string[],
  wanted: readonly PlannedUnit[],
): PlanRecord {
  const { data } = plan;
  const { units, change, dropped, before, standing } = mergePlan(plan, year, dimensions, wanted);
  const name = data.place.table?.name ?? freeTableName("Plan", [...taken.tables, ...taken.names]);
  if (locks) keepLocks({ language, plan, name, year, dimensions, locks }, standing, units);
  const rect = parseRect(data.place.address);
  const added = change.rows.length - (change.over?.length ?? 0);
  const made: MakeTable = {
    kind: "makeTable",
    place: { ...data.place, address: rectAddress({ ...rect, rowEnd: rect.rowEnd + added }) },
    name,
  };
  return {
    table: planTableOf(plan, name, dimensions),
    changes: data.place.table ? [change] : [change, made],
    notes: droppedNote(dropped),
    units,
    ...(before !== undefined && { before }),
    sheets: taken.sheets,
  };
}

/** Rows of the year that a split sets to 0 although they held a plan. */
function droppedNote(dropped: readonly PlannedUnit[]): Note[] {
  if (!dropped.length) return [];
  const names = dropped.map(({ keys }) => keys.join(" · ")).join(", ");
  const total = sum(dropped.map((unit) => unit.total));
  return [
    { code: "unitsDropped", details: { n: dropped.length, count: dropped.length, names, total }, severity: "warning" },
  ];
}
