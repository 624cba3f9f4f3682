import { addMonths } from "../calendar/serial";
import { PlanningError } from "../error";
import { key } from "../text/key";
import type { GradeRule } from "./rules";

/** Why a lead has its grade, as data; `locale/reasons` makes the sentence. */
export interface GradeReason {
  /** Known signals that prove the grade given, as typed, in order. */
  readonly signals: readonly string[];
  /** Texts that are no signal of any grade, as typed, in order. */
  readonly unknown: readonly string[];
  /** What the expected date says, when it decides or contradicts. */
  readonly date?: DateVerdict;
  /** What the date would give instead, "" for no grade: evidence and date contradict each other. */
  readonly dateWouldGive?: string;
}

/**
 * `within` a horizon of so many months · `beyond` every horizon · `passed` by at most 30 days (to be confirmed) ·
 * `stale`, passed by more (to be requalified).
 */
export type DateVerdict =
  | { readonly kind: "within"; readonly expected: number; readonly months: number }
  | { readonly kind: "beyond" | "passed" | "stale"; readonly expected: number };

export interface Graded {
  /** "" for no grade. */
  readonly grade: string;
  /** Worked out when asked for: of thousands of leads few are. */
  readonly why: () => GradeReason;
}

/** Days a date may have passed and still count, to be confirmed. */
const grace = 30;

/** Prepares rules once for many leads: see `gradeLead`. */
export interface Grader {
  /** @param signals texts of the lead, already taken apart by `signalsIn` */
  (signals: readonly string[], expected?: number, asOf?: number): Graded;
}

/**
 * Grades leads by rules in the order given, best first (L1).
 *
 * The best grade with evidence wins. Without a known signal the expected date decides: on or before the as-of date +
 * a horizon, the shortest such horizon. When both are there and differ, the evidence keeps the grade and the reason
 * says what the date would give; grades without a horizon are never contradicted. Dates are serial numbers; an
 * expected date without an as-of date throws `noAsOf`.
 */
export function grader(rules: readonly GradeRule[]): Grader {
  const ranks = new Map<string, number>();
  rules.forEach((rule, rank) => {
    for (const signal of rule.signals) if (!ranks.has(key(signal))) ranks.set(key(signal), rank);
  });
  const sorted = rules.filter((rule) => rule.withinMonths > 0).sort((a, b) => a.withinMonths - b.withinMonths);
  // Thousands of leads are judged by one as-of date: its horizons are worked out once.
  const horizonsAt = new Map<number, readonly Horizon[]>();
  const horizonsOf = (today: number) => {
    const horizons =
      horizonsAt.get(today) ?? sorted.map((rule) => ({ rule, end: horizonEnd(today, rule.withinMonths) }));
    horizonsAt.set(today, horizons);
    return horizons;
  };

  const rankOf = (signal: string) => ranks.get(key(signal));
  return (signals, expected, asOf) => {
    const best = signals.reduce<number>((least, signal) => Math.min(least, rankOf(signal) ?? Infinity), Infinity);
    const byDate = expected === undefined ? undefined : judge(expected, asOf, horizonsOf);
    const proven = rules[best];
    return {
      grade: proven?.grade ?? byDate?.grade ?? "",
      why: () => {
        const own = signals.filter((signal) => rankOf(signal) === best);
        const reason = { signals: own, unknown: signals.filter((signal) => rankOf(signal) === undefined) };
        if (!byDate) return reason;
        if (!proven) return { ...reason, date: byDate.verdict };
        const contradicts = proven.withinMonths > 0 && byDate.grade !== proven.grade;
        return contradicts ? { ...reason, date: byDate.verdict, dateWouldGive: byDate.grade } : reason;
      },
    };
  };
}

interface Horizon {
  readonly rule: GradeRule;
  /** Last day within it. */
  readonly end: number;
}

function judge(
  expected: number,
  asOf: number | undefined,
  horizonsOf: (today: number) => readonly Horizon[],
): { grade: string; verdict: DateVerdict } {
  if (asOf === undefined) throw new PlanningError("noAsOf");
  const [day, today] = [Math.floor(expected), Math.floor(asOf)];
  if (day < today - grace) return { grade: "", verdict: { kind: "stale", expected: day } };
  const horizons = horizonsOf(today);
  if (day < today) return { grade: horizons[0]?.rule.grade ?? "", verdict: { kind: "passed", expected: day } };
  const rule = horizons.find(({ end }) => day <= end)?.rule;
  if (!rule) return { grade: "", verdict: { kind: "beyond", expected: day } };
  return { grade: rule.grade, verdict: { kind: "within", expected: day, months: rule.withinMonths } };
}

/** Whole months by the calendar, the rest as days of a month of 30, rounded down: 0.25 months = 7 days. */
function horizonEnd(asOf: number, months: number): number {
  const whole = Math.floor(months);
  // Clean the difference of its binary noise before rounding down: 1.1 − 1 is a little more than 0.1, 2.3 − 2 less.
  const days = Math.floor(Number(((months - whole) * 30).toFixed(9)));
  return addMonths(asOf, whole) + days;
}
