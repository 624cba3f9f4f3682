import type { YearProposal } from "../../jobs/year/types";
import { clean } from "../../planning/exact/clean";
import { Checks, type Check } from "../parts/Checks";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";
import { LineCompare } from "./LineCompare";
import { yearTotal } from "./lineMonths";
import { UnitChanges } from "./UnitChanges";

/** What a change of a year does to the targets: their sum, the company month by month, and the units that change. */
export function YearPreview({ proposal }: { readonly proposal: YearProposal }) {
  const words = useWords();
  const { text } = words;
  const { before, after, year } = proposal;
  const isChanged = after.some(({ months }, index) =>
    months.some((value, month) => value !== before[index]?.months[month]),
  );
  return (
    <>
      <Checks checks={yearChecks(proposal, words)} />
      {isChanged ? (
        <>
          <LineCompare
            label={(line) => text("plan.gridOf", { line, year })}
            heads={{ before: text("plan.now"), after: text("plan.new") }}
            before={before}
            after={after}
          />
          <UnitChanges heading={text("year.changes")} before={before} after={after} />
        </>
      ) : (
        <p style={{ margin: 0 }}>{text("year.noChanges")}</p>
      )}
    </>
  );
}

/** Added up here once more: that the targets come to what is said, and that months issued before and after stay. */
export function yearChecks({ before, after, issuedTo, year, kind }: YearProposal, words: Words): Check[] {
  const { text, number } = words;
  const [was, is] = [yearTotal(before), yearTotal(after)];
  const change = clean(is - was);
  const values = { year, before: number(was), after: number(is) };
  const kept = Math.min(issuedTo.before, issuedTo.after);
  const holds = after.every(({ months }, index) =>
    months.slice(0, kept).every((value, month) => value === before[index]?.months[month]),
  );
  return [
    {
      holds: true,
      text:
        change === 0
          ? text("year.sumStays", values)
          : text("year.sumChanges", { ...values, sign: change < 0 ? "−" : "+", change: number(Math.abs(change)) }),
    },
    // A version that is restored, and numbers put back, may change issued months: that is what they are for.
    ...(kept > 0 && kind !== "restored" && kind !== "adopted"
      ? [{ holds, text: text("year.issuedKept", { n: kept, count: number(kept) }) }]
      : []),
  ];
}
