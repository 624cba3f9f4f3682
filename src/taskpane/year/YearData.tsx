import { DataPie20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { nameOf } from "../home/nextAction";
import { Choice } from "../parts/Choice";
import { NoData } from "../parts/NoData";
import { ReadProblem } from "../parts/ReadProblem";
import { Section } from "../parts/Section";
import { SourceRow } from "../parts/SourceRow";
import { tableMeta } from "../parts/tableMeta";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { HandEdits } from "./HandEdits";
import type { YearPage } from "./useYear";

export interface YearDataProps {
  readonly page: YearPage;
  readonly errors?: readonly unknown[];
  /** More data of the page: its sales. */
  readonly children?: ReactNode;
}

/** Which plan and which year a page works on, and the hand edits that have to be settled first. */
export function YearData({ page, errors = [], children }: YearDataProps) {
  const words = useWords();
  const { text } = words;
  const { planYear } = usePane();
  const { plan, year, years, read } = page;
  return (
    <>
      {read && <HandEdits readAgain={page.readAgain} read={read} />}
      <Section heading={text("beat.data")}>
        <ReadProblem errors={[page.error, ...errors]} />
        {plan.table ? (
          <SourceRow
            icon={DataPie20Regular}
            what={text("kind.plan")}
            name={nameOf(plan.table)}
            meta={tableMeta(plan.table, words)}
            choices={plan.choices}
            chosen={plan.key}
            onChoose={plan.choose}
          />
        ) : (
          <NoData of="data.none.plan" />
        )}
        {children}
        {years.length > 1 && (
          <Choice
            label={text("opt.year")}
            options={years.map((one) => ({ value: String(one), label: String(one) }))}
            value={String(year)}
            onChange={(value) => planYear.say(Number(value))}
          />
        )}
      </Section>
    </>
  );
}
