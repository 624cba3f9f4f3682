import { useMemo, useState } from "react";
import { JobError } from "../../jobs/jobError";
import type { Fault } from "../../jobs/types";
import type { RollProposal } from "../../jobs/year/types";
import { jobWord } from "../../sheets/jobWord";
import { FaultsView } from "../job/FaultsView";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { useRun } from "../job/useRun";
import { useFields } from "../parts/fields";
import { Section } from "../parts/Section";
import { useNameAsk } from "../person/useNameAsk";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { liveOptions, supportTables } from "../year/liveSources";
import { AsOfField, SalesRow } from "../year/SalesFields";
import { useSales } from "../year/useSales";
import { useYear } from "../year/useYear";
import { YearData } from "../year/YearData";
import { RollFacts } from "./RollFacts";
import { RollFields, readCap, type RollForm } from "./RollFields";
import { RollTable } from "./RollTable";
import { RollWarning } from "./RollWarning";
import { rollResult } from "./rollWords";

const next: readonly NextJob[] = [
  { page: "issue", hint: "roll.toIssue" },
  { page: "quarter", hint: "roll.toQuarter" },
  { page: "home", hint: "result.home" },
];

/** Roll plan: closed months as sold, what they leave spread over the open ones, shown before it is written (T6). */
export function RollJob() {
  const words = useWords();
  const { text } = words;
  const fields = useFields();
  const services = useServices();
  const { workbook, runs } = usePane();
  const run = useRun(runs.roll);
  const page = useYear(run.at === "form");
  const sales = useSales(page.plan.table);
  const name = useNameAsk();
  const [form, setForm] = useState<RollForm>({ cap: "", withinQuarter: false, withSheet: undefined });
  const { read, year, options } = page;
  const { asOf } = sales;
  const { cap, bad } = readCap(form.cap);
  const way = { withinQuarter: form.withinQuarter, ...(cap === undefined ? {} : { maxUplift: cap }) };
  const sheetName =
    year === undefined ? undefined : jobWord(options?.language ?? words.language, "sheet.rollingOf", { year });
  const hasSheet = sheetName !== undefined && workbook.summary?.sheets.some((sheet) => sheet.name === sheetName);
  const withSheet = !hasSheet && (form.withSheet ?? true);

  const salesSource = useMemo(
    () => (sales.chosen.table && sales.data ? { found: sales.chosen.table, data: sales.data } : undefined),
    [sales.chosen.table, sales.data],
  );
  const settled = read?.handEdits.length === 0;
  // As it would be, before anything is written: made anew over what was read whenever an option changes.
  const tried = useMemo((): { readonly proposal?: RollProposal; readonly faults?: readonly Fault[] } => {
    if (!settled || !options || !salesSource || asOf === undefined || bad) return {};
    try {
      return { proposal: services.proposeRoll({ ...options, sales: salesSource, asOf, ...way }) };
    } catch (error) {
      if (!(error instanceof JobError)) throw error;
      return { faults: error.faults };
    }
    // The options are new with every drawing: what they are made of decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [read, settled, salesSource, asOf, cap, bad, form.withinQuarter, services]);

  const prepare: Prepare<RollProposal> | undefined =
    tried.proposal && asOf !== undefined && sales.chosen.table && name.said
      ? ((table) => async (say) => {
          const support = supportTables(workbook.tables);
          const { options: now, others } = await page.readAgain([table, ...support]);
          const [salesNow, ...rest] = others;
          if (!salesNow) throw new Error("readTables answered without the sales");
          name.ready();
          say("working");
          const live = { options: now, sales: salesNow, support: rest, asOf, rules: workbook.summary?.rules };
          return services.proposeRoll({
            ...{ ...now, who: services.person.get(), sales: salesNow, asOf },
            ...way,
            ...(withSheet && { sheet: liveOptions({ ...live, dimensions: sales.shared }) }),
          });
        })(sales.chosen.table)
      : undefined;
  const shown = (proposal: RollProposal, onCover?: (cap: number) => void) => (
    <>
      {onCover && <RollWarning proposal={proposal} cap={cap} onCover={onCover} />}
      <RollTable proposal={proposal} isLocked={read?.isLocked ?? false} />
      <RollFacts proposal={proposal} isLocked={read?.isLocked ?? false} />
    </>
  );
  return (
    <Job
      job="roll"
      run={runs.roll}
      prepare={prepare}
      writeLabel={() => text("roll.do")}
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
          read && (
            <Section heading={text("beat.options")}>
              <div className={fields.column}>
                <AsOfField sales={sales} />
                <RollFields
                  form={form}
                  onChange={(change) => setForm((old) => ({ ...old, ...change }))}
                  sheetName={sheetName}
                  hasSheet={hasSheet === true}
                />
                <div>
                  {tried.faults && <FaultsView faults={tried.faults} data={null} />}
                  {tried.proposal &&
                    shown(tried.proposal, (covers) => setForm((old) => ({ ...old, cap: words.percent(covers) })))}
                </div>
                {name.field}
              </div>
            </Section>
          )
        ),
        warning: (proposal) => (proposal.short > 0 ? rollShort(proposal.short, words) : undefined),
        preview: (proposal) => <div>{shown(proposal)}</div>,
        result: (proposal) => rollResult(proposal, words),
      }}
    />
  );
}

function rollShort(short: number, { text, number }: ReturnType<typeof useWords>): string {
  return text("roll.uncovered", { n: short, count: number(short) });
}
