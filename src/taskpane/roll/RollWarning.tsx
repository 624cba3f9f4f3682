import { Link } from "@fluentui/react-components";
import type { RollProposal } from "../../jobs/year/types";
import { Bar } from "../parts/Bar";
import { useWords } from "../words/useWords";
import { shortfall } from "./rollRows";

export interface RollWarningProps {
  readonly proposal: RollProposal;
  readonly cap: number | undefined;
  /** Sets the cap that covers all. */
  readonly onCover?: (cap: number) => void;
}

/** What stays uncovered and why, with the cap that would cover all; nothing when all is covered. */
export function RollWarning({ proposal, cap, onCover }: RollWarningProps) {
  const { text, number, percent, monthLong } = useWords();
  const { short, closed, coverAll } = proposal;
  if (short === 0) return null;
  const behind = shortfall(proposal);
  const months =
    closed > 1
      ? text("roll.monthRange", { first: monthLong(0), last: monthLong(closed - 1) })
      : monthLong(Math.max(0, closed - 1));
  const values = { months, m: closed, n: behind.short, short: number(behind.short), placed: number(behind.placed) };
  return (
    <Bar intent="warning" title={text("roll.uncovered", { n: short, count: number(short) })}>
      {cap === undefined ? text("roll.whyNoCap", values) : text("roll.why", { ...values, cap: percent(cap) })}
      {coverAll !== undefined && onCover && (
        <>
          {text("between")}
          <Link as="button" inline onClick={() => onCover(coverAll / 100)}>
            {text("roll.coverAll", { cap: percent(coverAll / 100) })}
          </Link>
        </>
      )}
    </Bar>
  );
}
