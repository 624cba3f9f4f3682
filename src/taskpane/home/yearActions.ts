import { closedMonths } from "../year/closed";
import { monthOf, yearOf } from "../words/dates";
import { nameOf, type NextAction } from "./nextAction";
import type { YearUnderWay } from "./useYears";

/**
 * What a year under way asks for on a day, best first: to be rolled when a month has closed since it was rolled last, and
 * its next month to be issued when the year is locked and the month before has begun. Hand edits come before both.
 */
export function yearActions(years: readonly YearUnderWay[], day: number): readonly NextAction[] {
  const settled = years.filter(({ read }) => read.handEdits.length === 0);
  const rolls = settled.flatMap(({ read }): NextAction[] => {
    const { year, versions } = read;
    const closed = closedMonths(year, day);
    const rolled = versions.filter(({ kind }) => kind === "rolled").at(-1)?.on;
    const before = rolled === undefined ? 0 : closedMonths(year, rolled);
    const isOver = yearOf(day) > year;
    return closed > before && !isOver ? [{ job: "roll", reason: { kind: "roll", year, month: closed - 1 } }] : [];
  });
  const issues = settled.flatMap(({ table, read }): NextAction[] => {
    const { year, issuedTo, isLocked } = read;
    const due = isLocked && issuedTo < 12 && monthsSince(year, issuedTo - 1, day) >= 0 && yearOf(day) <= year;
    return due ? [{ job: "issue", reason: { kind: "issue", plan: nameOf(table), year, month: issuedTo } }] : [];
  });
  return [...rolls, ...issues];
}

/** Months from one of a year (−1 is the December before it) to the month of a day. */
function monthsSince(year: number, month: number, day: number): number {
  return (yearOf(day) - year) * 12 + monthOf(day) - month;
}
