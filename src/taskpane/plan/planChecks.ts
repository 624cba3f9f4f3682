import type { EditProposal } from "../../jobs/types";
import { clean, sum } from "../../planning/exact/clean";
import { monthsOf, planPeriods } from "../../planning/targets/plan/periods";
import { findLine, treeOf } from "../../planning/targets/plan/tree";
import type { PlanLock, PlanPath, PlanPeriod } from "../../planning/targets/plan/types";
import type { Preview } from "../../workbook/types";
import type { Check } from "../parts/Checks";
import type { Words } from "../words/words";
import { isChanged, lineValue, linesOf } from "./planLines";

/** A number of a line that changes. */
export interface ChangedNumber {
  readonly path: PlanPath;
  readonly period: PlanPeriod;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** Every line with a change, from the company down: its year, then the months that change. */
export function changedLines({ before, after }: Pick<EditProposal, "before" | "after">): ChangedNumber[] {
  const months = planPeriods.filter((period) => period.startsWith("M"));
  return linesOf(treeOf(before))
    .filter((line) => isChanged(line, before, after))
    .flatMap((line) => {
      const numbers = (["year", ...months] as const).map((period) => {
        const [was, is] = [lineValue(before, line, period), lineValue(after, line, period)];
        return { path: line.path, period, before: was, after: is, change: clean(is - was) };
      });
      return numbers.filter(({ period, change }) => period === "year" || change !== 0);
    });
}

/** Sums are added here once more, over what the workbook holds and gets: a check that cannot fail checks nothing. */
export function planChecks(proposal: EditProposal, { overwritten }: Preview, words: Words): Check[] {
  const { text, number, signed } = words;
  const [before, after] = [proposal.before, proposal.after].map((units) => sum(units.flatMap(({ months }) => months)));
  const change = clean((after ?? 0) - (before ?? 0));
  const values = { year: proposal.year, before: number(before ?? 0), after: number(after ?? 0) };
  const cells = overwritten.filter((cell) => typeof cell.before === "number" && typeof cell.after === "number");
  const inSheet = clean(sum(cells.map((cell) => Number(cell.after))) - sum(cells.map((cell) => Number(cell.before))));
  const quarters = [0, 3, 6, 9].map((first) =>
    sum(proposal.after.flatMap(({ months }) => months.slice(first, first + 3))),
  );
  const { kept } = proposal;
  const held = kept.filter((lock) => holds(lock, proposal));
  return [
    {
      holds: inSheet === change,
      text:
        change === 0
          ? text("plan.sumStays", values)
          : text("plan.sumChanges", { ...values, sign: change < 0 ? "−" : "+", change: number(Math.abs(change)) }),
    },
    {
      holds: sum(quarters) === after,
      text: text("plan.sumQuarters", { parts: quarters.map(number).join(" + "), total: number(after ?? 0) }),
    },
    ...(inSheet === change ? [] : [{ holds: false, text: text("plan.sumWrong", { change: signed(inSheet) }) }]),
    ...(kept.length > 0
      ? [
          {
            holds: held.length === kept.length,
            text: text("plan.locksHold", { n: kept.length, count: number(kept.length), held: number(held.length) }),
          },
        ]
      : []),
  ];
}

function holds({ path, period }: PlanLock, { before, after }: EditProposal): boolean {
  const line = findLine(treeOf(before), path);
  if (!line) return true;
  if (period === "year") return lineValue(before, line, "year") === lineValue(after, line, "year");
  return line.units.every((place) =>
    monthsOf(period).every((month) => before[place]?.months[month] === after[place]?.months[month]),
  );
}
