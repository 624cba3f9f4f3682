import { useState } from "react";
import type { SplitOptions, SplitProposal } from "../../jobs/splitTypes";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { takenNames } from "../parts/takenNames";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { emptyForm, readSplitForm, type SplitForm } from "./splitForm";
import { readSplit } from "./readSplit";
import { SplitData } from "./SplitData";
import { SplitOptionsFields } from "./SplitOptionsFields";
import { SplitPreview } from "./SplitPreview";
import { splitChoices } from "./splitChoices";
import { splitResult } from "./splitWords";
import { withYears } from "./withYears";
import { useSplitSource } from "./useSplitSource";

const next: readonly NextJob[] = [
  { page: "plan", hint: "result.toPlan" },
  { page: "board", hint: "result.toBoard" },
  { page: "home", hint: "result.home" },
];

/** Split target: a total, the figures to split by, then every quarter and month before it is written. */
export function SplitJob() {
  const words = useWords();
  const services = useServices();
  const { workbook, runs, planYear } = usePane();
  const source = useSplitSource();
  const [form, setForm] = useState<SplitForm>(emptyForm);
  const { numbers, problems } = readSplitForm(form);
  const year = form.year ?? source.defaults.year;
  const choices = splitChoices(source, workbook.tables, form);
  const weightsBad = choices.composite !== undefined && choices.composite.weights === undefined;
  const { of, plan } = source;

  const prepare: Prepare<SplitProposal> | undefined =
    numbers && of && source.ready && !weightsBad
      ? async (say) => {
          const input = await readSplit(services, of, plan, workbook.summary?.locks, choices);
          say("working");
          const options: SplitOptions = {
            ...numbers,
            ...input,
            year,
            step: form.step,
            language: workbook.summary?.language ?? words.language,
            taken: takenNames(workbook),
          };
          planYear.say(year);
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
        options: of && (
          <SplitOptionsFields
            form={form}
            onChange={(change) => setForm((old) => ({ ...old, ...change }))}
            problems={problems}
            total={numbers?.total}
            year={year}
            choices={choices}
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
