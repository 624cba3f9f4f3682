import { useState } from "react";
import type { GapProposal, GapSegments } from "../../jobs/year/gapTypes";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { takenNames } from "../parts/takenNames";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { keyOf } from "../shell/useWorkbook";
import { yearOf } from "../words/dates";
import { useWords } from "../words/useWords";
import { columnsOf, emptyGapForm, marketFirst, readGapForm, type GapForm } from "./gapForm";
import { GapData, typedNames } from "./GapData";
import { GapFields } from "./GapFields";
import { GapPreview } from "./GapPreview";
import { gapResult } from "./gapWords";

const next: readonly NextJob[] = [
  { page: "split", hint: "result.toSplit" },
  { page: "home", hint: "result.home" },
];

/** Gap bridge: segments of the market, the measures to the target, and what has no owner yet. */
export function GapJob() {
  const words = useWords();
  const services = useServices();
  const { workbook, runs } = usePane();
  const [chosen, choose] = useState<string>();
  const [form, setForm] = useState<GapForm>(emptyGapForm);
  const change = (part: Partial<GapForm>) => setForm((old) => ({ ...old, ...part }));
  const tables = marketFirst(workbook.tables.filter(({ kind }) => kind === "measures"));
  const table =
    chosen === typedNames ? undefined : (tables.find((candidate) => keyOf(candidate) === chosen) ?? tables[0]);
  const { wrong, ...numbers } = readGapForm(form);
  const year = form.year ?? yearOf(services.today());

  const ready = wrong.length === 0 && (table !== undefined || form.names.trim() !== "");
  const prepare: Prepare<GapProposal> | undefined = ready
    ? async (say) => {
        const segments = async (): Promise<GapSegments> => {
          if (!table) return { kind: "names", names: form.names.split("\n") };
          const [data] = await services.readTables([table.place]);
          if (!data) throw new Error("readTables answered nothing");
          return { kind: "table", table: { found: table, data }, ...columnsOf(table, form) };
        };
        const read = await segments();
        say("working");
        return services.proposeGap({
          ...numbers,
          ...{ year, segments: read },
          language: workbook.summary?.language ?? words.language,
          taken: takenNames(workbook),
        });
      }
    : undefined;

  return (
    <Job
      job="gap"
      run={runs.gap}
      prepare={prepare}
      writeLabel={() => words.text("do.writeGap")}
      next={next}
      beats={{
        data: <GapData tables={tables} table={table} onChoose={choose} form={form} onChange={change} />,
        options: <GapFields form={form} wrong={wrong} year={year} onChange={change} />,
        preview: (proposal) => <GapPreview proposal={proposal} steps={numbers.steps} />,
        result: (proposal) => gapResult(proposal, words),
      }}
    />
  );
}
