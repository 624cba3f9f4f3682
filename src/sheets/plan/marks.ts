import type { Key } from "../criterion";
import { cell, columnLetters, range } from "../address";
import { quoted, sentence } from "../formulaText";
import { word } from "../language";
import { lockPeriods, periodWord, type LockPeriod } from "../locks/periods";
import { palette } from "../palette";
import type { Block, CellValue, ConditionalSpec, NameSpec } from "../spec";
import { columnReference } from "../tableReference";
import type { PlanLocks, PlanSheetInput } from "./input";
import { firstName, firstRow, parentRow, yearCell, type PlanLayout } from "./layout";

/**
 * Marks of locks on a plan sheet, live over the Locks table and without Planboard.
 *
 * A defined name gives every active row of the table as one text, year, names and period, and "" for all others. Each
 * line of the sheet has its own such text without the period (`key`), the number of locks it has itself (`own`), and a
 * hidden cell a period: how many locks hold that number, those of the lines above it included. So a line without locks
 * of its own, as nearly all are, costs one comparison.
 *
 * The parts of a text stand two spaces apart: names that went through TRIM have none inside, so none can be forged.
 */
const gap = "  ";

/** The active rows of the Locks table as texts; = compares them without case and without wildcards. */
export function lockName({ plan }: PlanSheetInput, locks: PlanLocks): NameSpec {
  const column = (header: string) => columnReference(locks.table, header);
  const trimmed = (header: string) => `TRIM(${column(header)})`;
  const parts = [column(locks.year), ...locks.dimensions.map(trimmed), trimmed(locks.period)];
  const isActive = `(${trimmed(locks.plan)}=${quoted(plan.table)})*(${trimmed(locks.unlockedOn)}="")`;
  return { name: locks.name, refersTo: `=REPT(${parts.join(`&"${gap}"&`)},${isActive})` };
}

type Places = NonNullable<PlanLayout["marks"]>;

/** A line of the sheet, the total among them. */
interface MarkedLine {
  readonly row: number;
  readonly keys: readonly Key[];
  /** Row of the line it is part of; the total is part of none. */
  readonly above?: number;
}

/** The column of locks in words, its legend, and the hidden cells behind it. */
export function markBlocks(input: PlanSheetInput, layout: PlanLayout): Block[] {
  const { locks, language, plan } = input;
  const places = layout.marks;
  if (!locks || !places) return [];
  const lines: readonly MarkedLine[] = [
    ...layout.lines.map((line) => ({ row: line.row, keys: line.keys, above: parentRow(layout, line) })),
    { row: layout.totalRow, keys: [] },
  ];
  const other = language === "en" ? "zh" : "en";
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  return [
    { at: cell(places.words, 3), values: [[say("planSheet.locked")]] },
    {
      at: cell(layout.lastColumn, 3),
      formulas: [[`=${sentence(say("planSheet.legend"), { sheet: quoted(locks.sheet) })}`]],
    },
    { at: cell(places.words, 8), values: [[say("planSheet.locked")]] },
    {
      at: cell(places.first, otherWordRow),
      values: [
        lockPeriods.map((period) => periodWord(other, period)),
        lockPeriods.map((period) => periodWord(language, period)),
      ],
    },
    {
      at: cell(places.words, firstRow),
      formulas: lines.map((line) => [`=${ownWords(places, line, say("planSheet.lockSeparator"))}`]),
    },
    {
      at: cell(places.key, firstRow),
      formulas: lines.map((line) => lineCells(places, locks.name, line, plan.dimensions.length)),
    },
  ];
}

const otherWordRow = 6;
const wordRow = 7;

function lineCells(places: Places, name: string, line: MarkedLine, dimensions: number): CellValue[] {
  const names = line.keys.map((_, level) => `TRIM($${cell(firstName + level, line.row)})`);
  const blanks = gap.repeat(dimensions - names.length + 1);
  const key = `$${cell(places.key, line.row)}`;
  return [
    `=${[yearCell, ...names].join(`&"${gap}"&`)}&"${blanks}"`,
    `=SUMPRODUCT(1*(LEFT(${name},LEN(${key}))=${key}))`,
    ...lockPeriods.map((period, index) => `=${held(places, name, line, period, index)}`),
  ];
}

/** How many locks hold a period of a line. The annual total of a line above leaves those below free. */
function held(places: Places, name: string, { row, above }: MarkedLine, period: LockPeriod, index: number): string {
  const letters = columnLetters(places.first + index);
  const is = (word: number) => `(${name}=$${cell(places.key, row)}&${letters}$${word})`;
  const own = `IF($${cell(places.own, row)}=0,0,SUMPRODUCT(${is(otherWordRow)}+${is(wordRow)}))`;
  return above === undefined || period === "year" ? own : `${own}+${letters}${above}`;
}

/** "Q1, Dec": the locks of the line itself, in the order of the columns. */
function ownWords(places: Places, { row, above }: MarkedLine, separator: string): string {
  const parts = lockPeriods.map((period, index) => {
    const letters = columnLetters(places.first + index);
    const others = above === undefined || period === "year" ? "0" : `${letters}${above}`;
    return `IF(${letters}${row}>${others},"${separator}"&${letters}$${wordRow},"")`;
  });
  return `IF($${cell(places.own, row)}=0,"",MID(${parts.join("&")},${separator.length + 1},200))`;
}

/** Tint and bold for numbers that a lock holds: by their own period, the quarter around it, or the whole line. */
export function markRules({ marks: places, annual, quarters, totalRow }: PlanLayout): ConditionalSpec[] {
  if (!places) return [];
  const at = (period: LockPeriod, isFixed = true) =>
    `${isFixed ? "$" : ""}${cell(places.first + lockPeriods.indexOf(period), firstRow)}`;
  const rule = (from: number, to: number, formula: string): ConditionalSpec => ({
    ...{ kind: "rule", at: range(from, firstRow, to, totalRow), formula },
    style: { fill: palette.accentTint, color: palette.accent, bold: true },
  });
  return [
    rule(annual, annual, `${at("all")}+${at("year")}>0`),
    ...quarters.flatMap(({ column, months }, index) => {
      const around = `${at("all")}+${at(`Q${index + 1}` as LockPeriod)}`;
      const first = months[0] ?? column;
      return [
        rule(column, column, `${around}>0`),
        rule(first, months[2] ?? column, `${around}+${at(`M${index * 3 + 1}` as LockPeriod, false)}>0`),
      ];
    }),
  ];
}
