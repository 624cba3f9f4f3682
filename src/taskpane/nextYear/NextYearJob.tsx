import { DataPie20Regular, Table20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { NextYearProposal } from "../../jobs/year/nextYear";
import { nameOf } from "../home/nextAction";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { NoData } from "../parts/NoData";
import { ReadProblem } from "../parts/ReadProblem";
import { RoleRows } from "../parts/RoleRows";
import { Section } from "../parts/Section";
import { SourceRow } from "../parts/SourceRow";
import { tableMeta } from "../parts/tableMeta";
import { takenNames } from "../parts/takenNames";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { SplitPreview } from "../targets/SplitPreview";
import { quartersSum } from "../targets/splitWords";
import { useWords } from "../words/useWords";
import { emptyNextYear, readNextYear, type NextYearForm } from "./nextYearForm";
import { NextYearOptions } from "./NextYearOptions";
import { useNextYear } from "./useNextYear";

const next: readonly NextJob[] = [
  { page: "plan", hint: "result.toPlan" },
  { page: "board", hint: "result.toBoard" },
  { page: "home", hint: "result.home" },
];

/** Start next year: the plan's rows carried over, their shares and months by the last year's sales. */
export function NextYearJob() {
  const words = useWords();
  const { text, list } = words;
  const services = useServices();
  const { workbook, runs } = usePane();
  const [form, setForm] = useState<NextYearForm>(emptyNextYear);
  const state = useNextYear(form.from);
  const { from, basis, opportunity } = state;
  const fields = readNextYear(form, { step: basis?.step ?? 1, opportunity });
  const { numbers, step } = fields;
  const { table: plan } = state.plan;
  const { table: sales } = state.sales;
  const lockTable = workbook.summary?.locks;

  const prepare: Prepare<NextYearProposal> | undefined =
    plan && sales && from !== undefined && numbers
      ? async (say) => {
          const places = [plan, sales, ...(lockTable ? [lockTable] : [])].map(({ place }) => place);
          const [planData, salesData, locks] = await services.readTables(places);
          if (!planData || !salesData) throw new Error("readTables answered without the plan or the sales");
          say("working");
          return services.proposeNextYear({
            ...numbers,
            plan: { found: plan, data: planData },
            sales: { found: sales, data: salesData },
            ...{ from, step, withNew: form.withNew, asOf: services.today() },
            language: workbook.summary?.language ?? words.language,
            taken: takenNames(workbook),
            ...(locks && { locks }),
          });
        }
      : undefined;

  return (
    <Job
      job="nextYear"
      run={runs.nextYear}
      prepare={prepare}
      writeLabel={() => text("do.writePlan")}
      next={next}
      beats={{
        data: (
          <Section heading={text("beat.data")}>
            <ReadProblem errors={state.problems} />
            {plan ? (
              <SourceRow
                icon={DataPie20Regular}
                what={text("kind.plan")}
                name={text("data.into", { name: nameOf(plan) })}
                meta={tableMeta(plan, words)}
                choices={state.plan.choices}
                chosen={state.plan.key}
                onChoose={state.plan.choose}
              />
            ) : (
              <NoData of="data.none.plan" />
            )}
            {plan && sales && (
              <SourceRow
                icon={Table20Regular}
                what={text("kind.sales")}
                name={nameOf(sales)}
                meta={tableMeta(sales, words)}
                choices={state.sales.choices}
                chosen={state.sales.key}
                onChoose={state.sales.choose}
              >
                <RoleRows table={sales} roles={["date", "quantity"]} />
              </SourceRow>
            )}
            {plan && !sales && (
              <NoData
                of="nextYear.noLedger"
                values={{
                  name: nameOf(plan),
                  headers: list(plan.dimensions.map((column) => plan.headers[column] ?? "")),
                }}
              />
            )}
          </Section>
        ),
        options: plan && sales && (
          <NextYearOptions
            state={state}
            form={form}
            fields={fields}
            onChange={(change) => setForm((old) => ({ ...old, ...change }))}
          />
        ),
        preview: (proposal) => (
          <SplitPreview proposal={proposal} year={proposal.basis.from + 1} opportunity={numbers?.opportunity ?? []} />
        ),
        result: (proposal) => ({
          headline: text("nextYear.written", {
            year: proposal.basis.from + 1,
            ...{ sheet: proposal.planSheet, total: words.number(proposal.total) },
          }),
          sum: quartersSum(proposal, words),
        }),
      }}
    />
  );
}
