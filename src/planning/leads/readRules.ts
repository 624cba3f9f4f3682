import { numberIn, isBlank, textIn, type Cell, type Cells, type Spot } from "../cells";
import { PlanningError, type ErrorDetails } from "../error";
import { columnOf } from "../columnOf";
import { bareHeaderKey } from "../headerText";
import { gradeHeaders, type GradeColumn } from "../headerWords";
import { key } from "../text/key";
import type { GradeRule } from "./rules";
import { signalsIn } from "./signals";

/** What a period is called in English and Chinese. */
const periods: readonly (readonly [GradeRule["per"], RegExp])[] = [
  ["week", /^((a|per) )?week(ly)?$|^[每一]?(周|星期)$/],
  ["month", /^((a|per) )?month(ly)?$|^[每一]?个?月$/],
];

/** A hundred years. */
const most = 1200;

/** Chinese headers vary; these marks tell the columns apart, tried in this order. */
const marks: readonly (readonly [GradeColumn, RegExp])[] = [
  ["contacts", /次/u],
  ["per", /每|周期|频率|单位/u],
  ["withinMonths", /月|期限|时限/u],
  ["signals", /信号|依据|证据|表现|特征/u],
  ["grade", /级/u],
];

/**
 * Reads a grades table: header row, then a row a grade, best first. `needed` columns must be there; Grade always is.
 * Blank rows are skipped. Throws `rulesHeader` (role: the missing column), `rulesEmpty`, `ruleWithoutGrade`, `ruleTwice`, `ruleNumber`,
 * `rulePeriod`, `ruleTooOften` with row and column of the table.
 */
export function readRules(table: Cells, needed: readonly GradeColumn[]): GradeRule[] {
  const columns = ruleColumns(table[0] ?? []);
  for (const column of ["grade" as const, ...needed]) {
    if (columns[column] === undefined) throw new PlanningError("rulesHeader", { role: column });
  }
  const rules: GradeRule[] = [];
  const rows = new Map<string, number>();
  table.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => isBlank(cell) || cell === 0)) return;
    const row = index + 1;
    const spot = (column: GradeColumn) => ({ table: "rules", row, column: (columns[column] ?? 0) + 1 });
    const cell = (column: GradeColumn) => (columns[column] === undefined ? null : (cells[columns[column]] ?? null));
    const grade = textIn(cell("grade"), spot("grade"));
    if (grade === "") throw new PlanningError("ruleWithoutGrade", spot("grade"));
    const earlier = rows.get(key(grade));
    if (earlier !== undefined)
      throw new PlanningError("ruleTwice", { table: "rules", value: grade, first: earlier, row });
    rows.set(key(grade), row);
    const contacts = natural(cell("contacts"), spot("contacts"));
    const per = period(cell("per"), spot("per"), needed.includes("per") && contacts > 0);
    const often = per === "week" ? 7 : 30;
    if (contacts > often) {
      throw new PlanningError("ruleTooOften", { ...spot("contacts"), value: contacts, least: 0, most: often });
    }
    const withinMonths = natural(cell("withinMonths"), spot("withinMonths"));
    if (withinMonths > most) throw outOfRange(withinMonths, spot("withinMonths"));
    rules.push({ grade, withinMonths, contacts, per, signals: signalsIn(textIn(cell("signals"), spot("signals"))) });
  });
  if (rules.length === 0) throw new PlanningError("rulesEmpty", { table: "rules" });
  return rules;
}

function ruleColumns(headers: readonly Cell[]): Partial<Record<GradeColumn, number>> {
  const columns: Partial<Record<GradeColumn, number>> = {};
  for (const column of Object.keys(gradeHeaders) as GradeColumn[]) {
    const found = columnOf(headers, gradeHeaders[column]);
    if (found !== undefined) columns[column] = found;
  }
  headers.forEach((header, index) => {
    if (Object.values(columns).includes(index)) return;
    const mark = marks.find(([, pattern]) => pattern.test(bareHeaderKey(header)));
    if (mark && columns[mark[0]] === undefined) columns[mark[0]] = index;
  });
  return columns;
}

function outOfRange(value: number, spot: Spot): PlanningError {
  return new PlanningError("ruleNumber", { ...(spot as ErrorDetails), value, least: 0, most });
}

function natural(cell: Cell, spot: Spot): number {
  const value = numberIn(cell, spot);
  if (value < 0) throw outOfRange(value, spot);
  return value;
}

/** A blank period matters only where a cadence needs it. */
function period(cell: Cell, spot: Spot, needed: boolean): GradeRule["per"] {
  const text = textIn(cell, spot);
  const per = periods.find(([, pattern]) => pattern.test(key(text)));
  if (per) return per[0];
  if (text !== "" || needed) throw new PlanningError("rulePeriod", { ...spot, value: text });
  return "month";
}
