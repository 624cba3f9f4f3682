import type { GradeReason } from "../planning/leads/grade";
import { key } from "../planning/text/key";
import type { GradeMove, GradeProposal } from "./types";

/** A lead with what it had and what it gets. */
export interface JudgedLead {
  /** Zero-based body row. */
  readonly row: number;
  readonly lead: string;
  /** The grade in the sheet, "" for none. */
  readonly before: string;
  readonly grade: string;
  readonly verdict: GradeReason;
  readonly reason: string;
  readonly nextContact: number | undefined;
}

/** Leads by grade: the rules' grades in their order, then others found in the sheet, then "" for none. */
export function gradeCounts(leads: readonly JudgedLead[], order: readonly string[]): GradeProposal["counts"] {
  const counts = new Map([...order, ""].map((grade) => [key(grade), { grade, before: 0, after: 0 }]));
  for (const { before, grade } of leads) {
    const was = counts.get(key(before)) ?? { grade: before, before: 0, after: 0 };
    counts.set(key(before), was);
    was.before++;
    const is = counts.get(key(grade));
    if (is) is.after++;
  }
  const all = [...counts.values()];
  return [...all.filter(({ grade }) => grade !== ""), ...all.filter(({ grade }) => grade === "")];
}

/** Leads whose grade changes, in row order. A grade that is not in the rules ranks below all that are. */
export function gradeMoves(
  leads: readonly JudgedLead[],
  order: readonly string[],
  at: (row: number) => string,
): GradeMove[] {
  const ranks = new Map(order.map((grade, rank) => [key(grade), rank]));
  const rank = (grade: string) => ranks.get(key(grade)) ?? order.length;
  const kind = (from: string, to: string): GradeMove["kind"] => {
    if (from === "") return "new";
    if (to === "") return "lost";
    return rank(to) < rank(from) ? "up" : "down";
  };
  return leads
    .filter(({ before, grade }) => key(before) !== key(grade))
    .map(({ row, lead, before, grade, reason }) => ({
      kind: kind(before, grade),
      row,
      lead,
      from: before,
      to: grade,
      reason,
      at: at(row),
    }));
}

/** Texts among the signals that no rule knows, most frequent first, then in order of appearance. */
export function unknownSignals(
  leads: readonly JudgedLead[],
  at: (row: number) => string,
): GradeProposal["unknownSignals"] {
  const found = new Map<string, { text: string; rows: number[]; at: string[] }>();
  for (const { row, verdict } of leads) {
    for (const text of new Map(verdict.unknown.map((one) => [key(one), one])).values()) {
      const entry = found.get(key(text)) ?? { text, rows: [], at: [] };
      found.set(key(text), entry);
      entry.rows.push(row);
      entry.at.push(at(row));
    }
  }
  return [...found.values()].sort((a, b) => b.rows.length - a.rows.length);
}
