import { PlanningError } from "../error";
import { key } from "../text/key";
import type { GradeRule } from "./rules";

/** Days of a period, as L2 counts them. */
const periodDays = { week: 7, month: 30 } as const;

/** Days between contacts: floor(days of the period ÷ contacts); undefined without a cadence. */
export function cadence({ contacts, per }: Pick<GradeRule, "contacts" | "per">): number | undefined {
  return contacts > 0 ? Math.floor(periodDays[per] / contacts) : undefined;
}

export interface ContactPlanner {
  /** The serial number of the next contact; undefined without a grade or a cadence. */
  (grade: string, lastContact?: number, asOf?: number): number | undefined;
}

/** Days a contact is overdue on the as-of date (L2), 0 when it is not. */
export function daysOverdue(due: number, asOf: number): number {
  return Math.max(0, Math.floor(asOf) - due);
}

/**
 * Dates the next contact of leads (L2): last contact + cadence of the grade. Without a last contact it is due on the
 * as-of date (throws `noAsOf` without one). A holiday moves the date earlier day by day, but never to or before the
 * last contact. Throws `unknownGrade` for a grade that is not in the rules.
 */
export function contactPlanner(rules: readonly GradeRule[], holidays: Iterable<number> = []): ContactPlanner {
  const cadences = new Map(rules.map((rule) => [key(rule.grade), cadence(rule)]));
  const free = new Set([...holidays].map(Math.floor));
  return (grade, lastContact, asOf) => {
    const name = key(grade);
    if (name === "") return undefined;
    const days = cadences.get(name);
    if (days === undefined && !cadences.has(name)) {
      throw new PlanningError("unknownGrade", { value: grade, known: rules.map((rule) => rule.grade).join(", ") });
    }
    if (days === undefined) return undefined;
    if (lastContact === undefined) {
      if (asOf === undefined) throw new PlanningError("noAsOf");
      return Math.floor(asOf);
    }
    const last = Math.floor(lastContact);
    let due = last + days;
    while (free.has(due) && due - 1 > last) due--;
    return due;
  };
}
