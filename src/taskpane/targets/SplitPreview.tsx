import { makeStyles, tokens } from "@fluentui/react-components";
import type { SplitProposal } from "../../jobs/splitTypes";
import { Checks } from "../parts/Checks";
import { useWords } from "../words/useWords";
import { QuarterGrid } from "./QuarterGrid";
import { opportunitySentence, splitChecks, waySentences } from "./splitWords";
import { UnitRows } from "./UnitRows";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px", flexWrap: "wrap" },
  total: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
  },
  units: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface SplitPreviewProps {
  readonly proposal: SplitProposal;
  readonly year: number;
  readonly opportunity: readonly number[];
}

/** The total, its quarters and months against last year, and that they add up. */
export function SplitPreview({ proposal, year, opportunity }: SplitPreviewProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const { lastYear, units } = proposal;
  const last = lastYear?.quarters.reduce((sum, quarter) => sum + quarter, 0);
  const way = waySentences(proposal.way, year, words);
  const included = opportunitySentence(opportunity, words);
  return (
    <>
      <div className={styles.line}>
        <span className={styles.total}>{number(proposal.total)}</span>
        <span className={styles.units}>{text("split.unitsIn", { year })}</span>
        {lastYear && last !== undefined && (
          <span className={styles.meta}>
            {lastYear.year === undefined
              ? text("split.lastYearNoYear", { total: number(last) })
              : text("split.lastYear", { year: lastYear.year, total: number(last) })}
          </span>
        )}
      </div>
      <QuarterGrid proposal={proposal} year={year} />
      <Checks checks={splitChecks(proposal, words)} />
      {way !== "" && <p className={styles.meta}>{way}</p>}
      {included !== "" && <p className={styles.meta}>{included}</p>}
      {units.length > 1 && <UnitRows units={units} year={year} />}
    </>
  );
}
