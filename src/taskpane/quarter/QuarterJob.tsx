import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reviewOnSheet } from "../../jobs/year/reviewOnSheet";
import type { QuarterProposal } from "../../jobs/year/types";
import { DimensionList } from "../boards/DimensionList";
import { FaultsView } from "../job/FaultsView";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { useRun } from "../job/useRun";
import { Choice } from "../parts/Choice";
import { distinctOf } from "../parts/columns";
import { useFields } from "../parts/fields";
import { MoreOptions } from "../parts/MoreOptions";
import { Section } from "../parts/Section";
import { columnNamed } from "../parts/sharedDimensions";
import { UnitWordField } from "../parts/UnitWordField";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { closedMonths } from "../year/closed";
import { liveOptions, supportTables } from "../year/liveSources";
import { AsOfField, SalesRow } from "../year/SalesFields";
import { useSales } from "../year/useSales";
import { useYear } from "../year/useYear";
import { YearData } from "../year/YearData";
import { QuarterPreview } from "./QuarterPreview";

const next: readonly NextJob[] = [
  { page: "roll", hint: "issue.toRoll" },
  { page: "board", hint: "result.toBoard" },
  { page: "home", hint: "result.home" },
];

const useStyles = makeStyles({
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Evaluate quarter: a unit each with plan, actual, achievement, verdict and what rolls on, as a live sheet (T7). */
export function QuarterJob() {
  const styles = useStyles();
  const words = useWords();
  const { text, number, date, percent } = words;
  const fields = useFields();
  const services = useServices();
  const { workbook, runs } = usePane();
  const run = useRun(runs.quarter);
  const page = useYear(run.at === "form");
  const sales = useSales(page.plan.table);
  const [typedQuarter, setQuarter] = useState<number>();
  const [typedRows, setRows] = useState<readonly string[]>();
  const [unit, setUnit] = useState("");
  const { read, year, options } = page;
  const { asOf, shared } = sales;
  const rows = typedRows?.every((header) => shared.includes(header)) ? typedRows : shared.slice(0, 1);
  const closed = year === undefined || asOf === undefined ? 0 : closedMonths(year, asOf);
  // The last one that is over; in the first quarter of a year that one.
  const quarter = typedQuarter ?? Math.max(1, Math.floor(closed / 3));
  const quarterName = text("split.quarter", { n: quarter });
  const { table } = page.plan;
  const planData = options?.source.data;
  const values = Object.fromEntries(
    shared.flatMap((header) => {
      const column = table && columnNamed(table, header);
      return planData && column !== undefined ? [[header, distinctOf(planData, column)]] : [];
    }),
  );
  const salesTable = sales.chosen.table;
  const prepare: Prepare<QuarterProposal> | undefined =
    read && salesTable && asOf !== undefined
      ? async (say) => {
          const { options: now, others } = await page.readAgain([salesTable, ...supportTables(workbook.tables)]);
          const [salesNow, ...support] = others;
          if (!salesNow) throw new Error("readTables answered without the sales");
          const reviews = (await services.readSheets(workbook.summary?.quarterSheets ?? [])).map(reviewOnSheet);
          const earlier = reviews.filter((one) => one?.year === now.year && one.quarter === quarter).at(-1);
          say("working");
          const live = { options: now, sales: salesNow, support, asOf, dimensions: rows };
          return services.proposeQuarter({
            ...liveOptions({ ...live, rules: workbook.summary?.rules }),
            quarter,
            ...(earlier && { earlier }),
            ...(unit.trim() === "" ? {} : { unit: unit.trim() }),
          });
        }
      : undefined;
  return (
    <Job
      job="quarter"
      run={runs.quarter}
      prepare={prepare}
      writeLabel={() => text("quarter.do")}
      next={next}
      beats={{
        data: (
          <YearData page={page} errors={[sales.error]}>
            <SalesRow sales={sales} />
          </YearData>
        ),
        options: page.faults ? (
          <FaultsView faults={page.faults} data={null} />
        ) : (
          read &&
          salesTable && (
            <Section heading={text("beat.options")}>
              <div className={fields.column}>
                <Choice
                  label={text("quarter.quarter")}
                  options={[1, 2, 3, 4].map((n) => ({
                    value: String(n),
                    label: text("quarter.yearOf", { quarter: text("split.quarter", { n }), year: read.year }),
                  }))}
                  value={String(quarter)}
                  onChange={(value) => setQuarter(Number(value))}
                />
                {shared.length > 0 && (
                  <DimensionList chosen={rows} shared={shared} values={values} onChange={setRows} />
                )}
                <AsOfField sales={sales} />
                {asOf !== undefined && closed < quarter * 3 && (
                  <p className={styles.meta}>{text("quarter.notOver", { quarter: quarterName, date: date(asOf) })}</p>
                )}
              </div>
              <MoreOptions>
                <UnitWordField value={unit} onChange={setUnit} />
              </MoreOptions>
            </Section>
          )
        ),
        preview: (proposal) => (
          <QuarterPreview
            proposal={proposal}
            title={text("quarter.yearOf", { quarter: quarterName, year: year ?? "" })}
          />
        ),
        result: ({ sheet, rows: units }) => {
          const [plan, actual] = [units.map((one) => one.plan), units.map((one) => one.actual)].map((all) =>
            all.reduce((total, value) => total + value, 0),
          );
          return {
            headline: text("quarter.done", { sheet, n: units.length, count: number(units.length) }),
            sum: text("quarter.sum", {
              quarter: quarterName,
              plan: number(plan ?? 0),
              actual: number(actual ?? 0),
              share: plan ? percent(Math.round(((actual ?? 0) / plan) * 100) / 100) : "–",
            }),
          };
        },
      }}
    />
  );
}
