import type { SplitProposal, SplitWay } from "../../jobs/splitTypes";
import type { Check } from "../parts/Checks";
import type { Words } from "../words/words";

/** "531 + 628 + 568 + 773 = 2,500". */
export function quartersSum({ quarters, total }: SplitProposal, { number }: Words): string {
  return `${quarters.map(number).join(" + ")} = ${number(total)}`;
}

export function splitResult(proposal: SplitProposal, words: Words): { headline: string; sum: string } {
  return {
    headline: words.text("split.written", { sheet: proposal.planSheet, total: words.number(proposal.total) }),
    sum: quartersSum(proposal, words),
  };
}

/** Sums are added here once more, whatever the job says: a check that cannot fail checks nothing. */
export function splitChecks(proposal: SplitProposal, words: Words): Check[] {
  const { text, number } = words;
  const { total, quarters, months, units } = proposal;
  const parts = quarters.map(number).join(" + ");
  const sum = add(quarters);
  const wrong = quarters.findIndex((quarter, index) => !same(add(months.slice(index * 3, index * 3 + 3)), quarter));
  const rows = add(units.map((unit) => unit.total));
  return [
    same(sum, total)
      ? { holds: true, text: text("split.sumYear", { parts, total: number(total) }) }
      : { holds: false, text: text("split.sumWrong", { parts, sum: number(sum), total: number(total) }) },
    wrong < 0
      ? { holds: true, text: text("split.sumQuarters") }
      : { holds: false, text: text("split.sumQuartersWrong", { quarter: wrong + 1 }) },
    ...(units.length > 1
      ? [
          {
            holds: same(rows, total),
            text: text("split.sumRows", { n: units.length, count: number(units.length), total: number(rows) }),
          },
        ]
      : []),
  ];
}

/** How it was split, a sentence each for rows, months and days; "" for the company's own season. */
export function waySentences(
  { units, measures = [], monthsOf, workingDays }: SplitWay,
  year: number,
  words: Words,
): string {
  const { text } = words;
  const rows = {
    company: [],
    sales: [text("split.bySales")],
    measure: [text("split.byMeasure", { measure: measures.join(" × ") })],
    composite: [text("split.byComposite")],
  }[units];
  const season = ({ company: "split.companySeason", own: "split.ownSeason", both: "split.bothMargins" } as const)[
    monthsOf
  ];
  const months = rows.length === 0 ? [] : [text(season)];
  const days = workingDays ? [text("split.workingDays", { year })] : [];
  return [...rows, ...months, ...days].join(text("between"));
}

/** "Q2 +5% and Q4 +8% opportunity are included."; "" when there is none. */
export function opportunitySentence(opportunity: readonly number[], words: Words): string {
  const { text, month, signedPercent, list } = words;
  const parts = opportunity.flatMap((share, index) =>
    share === 0
      ? []
      : [
          text("split.opportunityPart", {
            period: opportunity.length === 12 ? month(index) : text("split.quarter", { n: index + 1 }),
            share: signedPercent(share),
          }),
        ],
  );
  return parts.length === 0 ? "" : text("split.opportunity", { n: parts.length, parts: list(parts) });
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Sums of cents are equal when they are within what doubles lose. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
