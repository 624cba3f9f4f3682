import { useState } from "react";
import type { SplitHistory, SplitOptions, SplitProposal } from "../../jobs/types";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { takenNames } from "../parts/takenNames";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { emptyForm, readSplitForm, type SplitForm } from "./splitForm";
import { numbersOfTable } from "./history";
import { SplitData } from "./SplitData";
import { SplitOptionsFields } from "./SplitOptionsFields";
import { SplitPreview } from "./SplitPreview";
import { splitResult } from "./splitWords";
import { withYears } from "./withYears";
import { useSplitSource, type SplitSource } from "./useSplitSource";

const next: readonly NextJob[] = [
  { page: "plan", hint: "result.toPlan" },
  { page: "board", hint: "result.toBoard" },
  { page: "home", hint: "result.home" },
];

/** Split target: a total, the figures to split by, then every quarter and month before it is written. */
export function SplitJob() {
  const words = useWords();
  const services = useServices();
  const { workbook, runs } = usePane();
  const source = useSplitSource();
  const [form, setForm] = useState<SplitForm>(emptyForm);
  const { numbers, problems } = readSplitForm(form);
  const { defaults } = source;
  const year = form.year ?? defaults.year;
  const chosen = {
    dimensions: known(form.dimensions, source.ledger.headers) ?? defaults.dimensions,
    unitYears: known(form.unitYears, source.ledger.years) ?? defaults.unitYears,
    monthYears: known(form.monthYears, source.ledger.years) ?? defaults.monthYears,
  };
  const { plan } = source;

  const readHistory = async (of: SplitSource | undefined, ledger: typeof chosen): Promise<SplitHistory> => {
    if (!of) throw new Error("a split needs a source");
    if (of.kind === "selection") {
      const { sheet, address } = of.selection;
      const { values } = await services.readCells(sheet, address);
      return { kind: "numbers", values, at: `${sheet}!${address}` };
    }
    const [data] = await services.readTables([of.table.place]);
    if (!data) throw new Error("readTables answered without the history");
    if (of.kind === "history") return { kind: "numbers", ...numbersOfTable(of.table, data) };
    return { kind: "ledger", sales: { found: of.table, data }, ...ledger };
  };

  const prepare: Prepare<SplitProposal> | undefined =
    numbers && source.of && source.ready
      ? async (say) => {
          const history = await readHistory(source.of, chosen);
          const [planData] = plan ? await services.readTables([plan.place]) : [];
          say("working");
          const options: SplitOptions = {
            ...numbers,
            year,
            step: form.step,
            language: workbook.summary?.language ?? words.language,
            history,
            taken: takenNames(workbook),
            ...(workbook.summary?.locks ? { locks: workbook.summary.locks } : {}),
            ...(plan && planData ? { plan: { found: plan, data: planData } } : {}),
          };
          return withYears(source, () => services.proposeSplit(options));
        }
      : undefined;

  return (
    <Job
      job="split"
      run={runs.split}
      prepare={prepare}
      writeLabel={() => words.text("do.writePlan")}
      next={next}
      beats={{
        data: <SplitData source={source} />,
        options: source.of && (
          <SplitOptionsFields
            form={form}
            onChange={(change) => setForm((old) => ({ ...old, ...change }))}
            problems={problems}
            total={numbers?.total}
            year={year}
            ledger={source.of.kind === "ledger" ? { ...chosen, ...source.ledger } : undefined}
          />
        ),
        preview: (proposal) => (
          <SplitPreview proposal={proposal} year={year} opportunity={numbers?.opportunity ?? []} />
        ),
        result: (proposal) => splitResult(proposal, words),
      }}
    />
  );
}

/** What was chosen, unless it was for other data: a ledger without one of these. */
function known<T>(chosen: readonly T[] | undefined, all: readonly T[]): readonly T[] | undefined {
  return chosen?.every((one) => all.includes(one)) ? chosen : undefined;
}
