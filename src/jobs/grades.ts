import { dateIn, textIn } from "../planning/cells";
import { grader, type Graded } from "../planning/leads/grade";
import { contactPlanner } from "../planning/leads/nextContact";
import { readRules } from "../planning/leads/readRules";
import { defaultGradeRules, type GradeRule } from "../planning/leads/rules";
import { signalsIn } from "../planning/leads/signals";
import { reasonText } from "../locale/reasons";
import { word } from "../sheets/language";
import { numberFormats } from "../sheets/numberFormats";
import type { SetColumns } from "../sheets/change";
import { columnCount, parseRect } from "../sheets/rect";
import type { TableData } from "../workbook/types";
import { bodyCell, faultAt } from "./cellAddress";
import { CellReader } from "./cellReader";
import { datesOf } from "./datesOf";
import { ruled, stopAt } from "./faults";
import { changedColumn, columnFor, reasonColumn, type WantedColumn } from "./gradeColumns";
import { journalNote } from "./journalNote";
import { gradeCounts, gradeMoves, unknownSignals, type JudgedLead } from "./gradeSummary";
import type { GradeOptions, GradeProposal, Language, Note, Source } from "./types";

/**
 * Grades every lead of a table by its signals and expected date (L1) and dates its next contact (L2): the columns
 * Grade, Reason and Next contact are added at the right, or updated where the table has them. Only cells that change
 * are written; a lead table that is up to date gives no change at all.
 *
 * Throws a `JobError`: `noUsableColumn` without signals and expected date, `noLeads` without a row, every expected
 * date and last contact that is no date, every flag among the signals, and what is wrong in the rules table.
 */
export function proposeGrades(source: Source, options: GradeOptions): GradeProposal {
  const { data } = source;
  const { roles } = source.found;
  const name = data.place.table?.name ?? data.place.address;
  if (roles.signals === undefined && roles.expected === undefined) {
    stopAt([{ code: "noUsableColumn", details: { sheet: data.place.sheet, name } }]);
  }
  if (!data.rows.length) stopAt([{ code: "noLeads", details: { sheet: data.place.sheet, name } }]);

  const rules = rulesOf(options);
  const leads = judge(source, rules, options);
  const { language } = options;
  const placed = placedColumns(source, leads, language);
  const columns = placed.flatMap((one) => changedColumn(data, one) ?? []);
  const gradeColumn = placed[0]?.column ?? columnCount(parseRect(data.place.address));
  const order = rules.map(({ grade }) => grade);
  const moves = gradeMoves(leads, order, (row) => bodyCell(data, row, gradeColumn));
  return {
    journal: journalNote(language, "job.grade", "what.grade", { n: moves.length, leads: leads.length }),
    changes: columns.length ? [{ kind: "setColumns", place: data.place, columns, basis: basisOf(source) }] : [],
    notes: notesOf(leads),
    leads: leads.length,
    counts: gradeCounts(leads, order),
    moves,
    unknownSignals: unknownSignals(leads, (row) => bodyCell(data, row, roles.signals ?? 0)),
  };
}

/** Grade, Reason and Next contact, each in the column that has it already or as a new one. */
function placedColumns({ found, data }: Source, leads: readonly JudgedLead[], language: Language): WantedColumn[] {
  const at = (role: number | undefined, header: string) => {
    const column = columnFor(data, role, header);
    return { header, ...(column !== undefined && { column }) };
  };
  const grade = at(found.roles.grade, word(language, "lead.grade"));
  return [
    { ...grade, values: leads.map((lead) => lead.grade), width: 8 },
    {
      ...reasonColumn(data, grade.column, language),
      values: leads.map(({ reason }) => reason),
      width: 44,
    },
    {
      ...at(found.roles.nextContact, word(language, "lead.nextContact")),
      values: leads.map(({ nextContact }) => nextContact ?? ""),
      width: 13,
      numberFormat: numberFormats.date,
    },
  ];
}

function rulesOf({ rules }: GradeOptions): readonly GradeRule[] {
  if (!rules) return defaultGradeRules;
  const cells = [rules.headers, ...rules.rows];
  return ruled(
    () => readRules(cells, ["withinMonths", "contacts", "per", "signals"]),
    (row, column) => faultAt(rules, row - 2, column - 1),
  );
}

/** Judges all leads; every cell that cannot be read is a fault. */
function judge({ found, data }: Source, rules: readonly GradeRule[], options: GradeOptions): JudgedLead[] {
  const { roles } = found;
  const reader = new CellReader(data);
  const holidays = options.holidays ? datesOf(options.holidays) : [];
  const grade = grader(rules);
  const nextContact = contactPlanner(rules, holidays);
  const leads = data.rows.map((_, row): JudgedLead => {
    const signals = reader.read(row, roles.signals, textIn) ?? "";
    const expected = reader.read(row, roles.expected, dateIn);
    const last = reader.read(row, roles.lastContact, dateIn);
    const graded: Graded = grade(signalsIn(signals), expected, options.asOf);
    return {
      row,
      lead: text(data, row, roles.lead),
      before: text(data, row, columnFor(data, roles.grade, word(options.language, "lead.grade"))),
      grade: graded.grade,
      verdict: graded.why(),
      reason: reasonText(graded.why(), options.language),
      nextContact: nextContact(graded.grade, last, options.asOf),
    };
  });
  stopAt(reader.faults);
  return leads;
}

function text({ rows }: TableData, row: number, column: number | undefined): string {
  return column === undefined ? "" : String(rows[row]?.[column] ?? "").trim();
}

/** The columns the grades were computed from: rows sorted since must not get the grades of others. */
function basisOf({ found, data }: Source): NonNullable<SetColumns["basis"]> {
  const { lead, signals, expected, lastContact } = found.roles;
  const columns = [lead, signals, expected, lastContact].filter((column) => column !== undefined);
  return [...new Set(columns)].map((column) => ({ column, values: data.rows.map((row) => row[column] ?? "") }));
}

/** Notes: `contradictions`, `confirmDates`, `requalify`, `noGrade`, each with how many leads. */
function notesOf(leads: readonly JudgedLead[]): Note[] {
  const count = (code: Note["code"], severity: Note["severity"], test: (lead: JudgedLead) => boolean): Note[] => {
    const found = leads.filter(test).length;
    return found ? [{ code, details: { n: found, count: found }, severity }] : [];
  };
  return [
    ...count("contradictions", "info", ({ verdict }) => verdict.dateWouldGive !== undefined),
    ...count(
      "confirmDates",
      "warning",
      ({ grade, verdict }) => grade !== "" && verdict.date?.kind === "passed" && verdict.dateWouldGive === undefined,
    ),
    ...count("requalify", "warning", ({ grade, verdict }) => grade === "" && verdict.date?.kind === "stale"),
    ...count("noGrade", "info", ({ grade }) => grade === ""),
  ];
}
