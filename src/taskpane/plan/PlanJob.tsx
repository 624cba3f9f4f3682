import { Button } from "@fluentui/react-components";
import { DataPie20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState } from "react";
import type { EditProposal, Fault, Source } from "../../jobs/types";
import { JobError } from "../../jobs/jobError";
import { planYears, readPlan, type PlanOfYear } from "../../jobs/readPlan";
import type { PlanLock, PlanPath, TreePlan } from "../../planning/targets/plan/types";
import { nameOf } from "../home/nextAction";
import { FaultsView } from "../job/FaultsView";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { useRun } from "../job/useRun";
import { NoData } from "../parts/NoData";
import { ReadProblem } from "../parts/ReadProblem";
import { SourceRow } from "../parts/SourceRow";
import { tableMeta } from "../parts/tableMeta";
import { takenNames } from "../parts/takenNames";
import { useChosenTable } from "../parts/useChosenTable";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { serialOfMoment, yearOf } from "../words/dates";
import { dayText } from "../words/moments";
import { useWords } from "../words/useWords";
import { lockKey } from "../../planning/targets/plan/sameLock";
import type { TableData } from "../../workbook/types";
import { useNameAsk } from "../person/useNameAsk";
import { PlanEditor } from "./PlanEditor";
import { PlanPreview } from "./PlanPreview";
import { countsOf } from "./planSession";
import { planResult, planStatus, planWriteLabel } from "./planWords";
import { usePlanEdits } from "./usePlanEdits";
import { usePlanRead } from "./usePlanRead";

const next: readonly NextJob[] = [
  { page: "board", hint: "result.toBoard" },
  { page: "home", hint: "result.home" },
];
const noPlan: TreePlan = { units: [], locks: [], step: 1 };

/** Edit plan: a line's months, quarters and year typed over, with locks, before any cell is written. */
export function PlanJob() {
  const words = useWords();
  const { text } = words;
  const services = useServices();
  const { workbook, runs } = usePane();
  const run = useRun(runs.plan);
  const plan = useChosenTable("plan");
  const { table } = plan;
  const lockTable = workbook.summary?.locks;
  const { data, locks, error } = usePlanRead(table, lockTable, run.at === "form");
  const name = useNameAsk();
  const [typedYear, setYear] = useState<number>();
  const [path, setPath] = useState<PlanPath>([]);
  const source = useMemo(() => (table && data ? { found: table, data } : undefined), [table, data]);
  const year = source && yearToShow(source, typedYear, yearOf(services.today()));
  const { read, faults } = useMemo(() => tryRead(source, year, locks), [source, year, locks]);
  const session = usePlanEdits(read?.plan ?? noPlan);
  const { edits, result, reset } = session;

  // What was written is no longer to be done.
  const written = run.at === "written" ? run.receipt.id : undefined;
  useEffect(() => {
    if (written !== undefined) reset();
    // Once a write: the session is new with every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [written]);

  const counts = read && countsOf(read.plan, result.plan, edits);
  const isChanged = counts !== undefined && counts.edited + counts.follow + counts.locks > 0;
  const lockedBy = (lock: PlanLock): string | undefined => {
    const active = read?.locks.find((one) => lockKey(one.lock) === lockKey(lock));
    if (!active || active.lockedBy.trim() === "") return undefined;
    const on = active.lockedOn === undefined ? [] : [dayText(active.lockedOn, services.today(), words)];
    return [active.lockedBy.trim(), ...on].join(text("history.comma"));
  };
  // Locks say who set them.
  const knowsWho = name.said || counts?.locks === 0;
  const prepare: Prepare<EditProposal> | undefined =
    table && year !== undefined && isChanged && !result.failed && session.asked === undefined && knowsWho
      ? async (say) => {
          const [now, lockData] = await services.readTables([table.place, ...(lockTable ? [lockTable.place] : [])]);
          if (!now) throw new Error("readTables answered without the plan");
          if (counts.locks > 0) name.ready();
          say("working");
          return services.proposeEdit({
            source: { found: table, data: now },
            ...(lockData ? { locks: lockData } : {}),
            year,
            edits,
            who: services.person.get(),
            at: serialOfMoment(services.now()),
            taken: takenNames(workbook),
            language: workbook.summary?.language ?? words.language,
          });
        }
      : undefined;
  return (
    <Job
      job="plan"
      run={runs.plan}
      prepare={prepare}
      writeLabel={(proposal) => planWriteLabel(proposal, words)}
      next={next}
      form={{
        showsSteps: true,
        status: session.asked
          ? text("plan.statusAsks")
          : counts && isChanged
            ? planStatus(counts, words)
            : text("status.unseen"),
        label: text("do.preview"),
        hidesPreview: !read,
        buttons: edits.length > 0 && (
          <Button appearance="subtle" onClick={reset}>
            {text("plan.reset")}
          </Button>
        ),
      }}
      beats={{
        data: (
          <>
            <ReadProblem errors={[error]} />
            {!table && <NoData of="data.none.plan" />}
            {table && (plan.choices.length > 1 || faults) && (
              <SourceRow
                icon={DataPie20Regular}
                what={text("kind.plan")}
                name={nameOf(table)}
                meta={tableMeta(table, words)}
                choices={plan.choices}
                chosen={plan.key}
                onChoose={(key) => {
                  reset();
                  setPath([]);
                  plan.choose(key);
                }}
              />
            )}
          </>
        ),
        options: faults ? (
          <FaultsView faults={faults} data={null} />
        ) : (
          read && (
            <>
              <PlanEditor
                read={read}
                session={session}
                path={path}
                onPath={setPath}
                onYear={(chosen) => {
                  reset();
                  setYear(chosen);
                }}
                lockedBy={lockedBy}
              />
              {counts !== undefined && counts.locks > 0 && name.field}
            </>
          )
        ),
        preview: (proposal, preview) => <PlanPreview proposal={proposal} preview={preview} />,
        result: (proposal) => planResult(proposal, table ? nameOf(table) : "", words),
      }}
    />
  );
}

/** The year the person chose, else this one, else the latest; undefined for a plan without years. */
function yearToShow(source: Source, typed: number | undefined, today: number): number | undefined {
  const years = planYears(source);
  return [typed, today].find((year) => year !== undefined && years.includes(year)) ?? years.at(-1) ?? today;
}

function tryRead(
  source: Source | undefined,
  year = 0,
  locks?: TableData,
): { readonly read?: PlanOfYear; readonly faults?: readonly Fault[] } {
  if (!source) return {};
  try {
    return { read: readPlan(source, { year, ...(locks && { locks }) }) };
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    return { faults: error.faults };
  }
}
