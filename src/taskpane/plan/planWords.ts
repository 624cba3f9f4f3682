import type { EditProposal } from "../../jobs/types";
import type { YearProposal } from "../../jobs/year/types";
import { clean, sum } from "../../planning/exact/clean";
import type { Words } from "../words/words";
import { yearTotal } from "../year/lineMonths";
import type { SessionCounts } from "./planSession";

/** "1 cell edited, 4 follow. Nothing is written yet." */
export function planStatus({ edited, follow, locks }: SessionCounts, { text, number }: Words): string {
  return [
    ...(edited + follow > 0
      ? [text("plan.status", { n: edited, count: number(edited), m: follow, follow: number(follow) })]
      : []),
    ...(locks > 0 ? [text("plan.statusLocks", { n: locks, count: number(locks) })] : []),
    text("status.nothingYet"),
  ].join(text("between"));
}

export function planWriteLabel({ cells, locks }: EditProposal, { text, number }: Words): string {
  const n = locks.added.length + locks.removed.length;
  return cells > 0 ? text("do.writeCells", { n: cells }) : text("do.writeLocks", { n, count: number(n) });
}

/** What was written, and the total it comes to: "2,500 + 30 = 2,530". */
export function planResult(
  proposal: EditProposal,
  table: string,
  { text, number }: Words,
): { headline: string; sum: string } {
  const { before, after, cells, locks, year } = proposal;
  const [was, is] = [before, after].map((units) => sum(units.flatMap(({ months }) => months)));
  const change = clean((is ?? 0) - (was ?? 0));
  const n = locks.added.length + locks.removed.length;
  const values = { year, before: number(was ?? 0), after: number(is ?? 0) };
  return {
    headline:
      cells > 0
        ? text("plan.written", { table, n: cells, count: number(cells) })
        : text("plan.locksWritten", { n, count: number(n) }),
    sum:
      change === 0
        ? text("plan.sumStays", values)
        : text("plan.sumChanges", { ...values, sign: change < 0 ? "−" : "+", change: number(Math.abs(change)) }),
  };
}

/** "Lock 2026", "Unlock 2026". */
export function yearLockLabel({ kind, year }: YearProposal, { text }: Words): string {
  return text(kind === "unlocked" ? "year.unlock" : "year.lock", { year });
}

/** "2026 locked at 2,500". */
export function yearLockResult({ kind, year, plan }: YearProposal, { text, number }: Words): { headline: string } {
  const total = number(yearTotal(plan));
  return { headline: text(kind === "unlocked" ? "year.unlockedDone" : "year.lockedDone", { year, total }) };
}
