import { Button } from "@fluentui/react-components";
import { DataPie20Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { EditProposal } from "../../jobs/types";
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
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { dayText } from "../words/moments";
import { useWords } from "../words/useWords";
import { closedMonths, workbookDay } from "../year/closed";
import { HandEdits } from "../year/HandEdits";
import { useYear } from "../year/useYear";
import { YearPreview } from "../year/YearPreview";
import { lockKey } from "../../planning/targets/plan/sameLock";
import { useNameAsk } from "../person/useNameAsk";
import { PlanEditor } from "./PlanEditor";
import { PlanPreview } from "./PlanPreview";
import { countsOf } from "./planSession";
import { planResult, planStatus, planWriteLabel, yearLockLabel, yearLockResult } from "./planWords";
import { usePlanEdits } from "./usePlanEdits";

const next: readonly NextJob[] = [
  { page: "issue", hint: "roll.toIssue" },
  { page: "board", hint: "result.toBoard" },
  { page: "home", hint: "result.home" },
];
const noPlan: TreePlan = { units: [], locks: [], step: 1 };

/** Edit plan: a line's months, quarters and year typed over, with locks, before any cell is written. */
export function PlanJob() {
  const words = useWords();
  const { text } = words;
  const services = useServices();
  const { workbook, runs, planYear } = usePane();
  const run = useRun(runs.plan);
  const page = useYear(run.at === "form");
  const { plan, read, faults } = page;
  const { table } = plan;
  const name = useNameAsk();
  const [path, setPath] = useState<PlanPath>([]);
  const session = usePlanEdits(read?.plan ?? noPlan);
  const { edits, result, reset } = session;

  // What was written is no longer to be done.
  const written = run.at === "written" && "edited" in run.proposal ? run.receipt.id : undefined;
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
    table && isChanged && !result.failed && session.asked === undefined && knowsWho
      ? async (say) => {
          const { options } = await page.readAgain();
          if (counts.locks > 0) name.ready();
          say("working");
          const { source, year: of, at, language, taken, locks } = options;
          const who = services.person.get();
          return services.proposeEdit({ source, year: of, edits, who, at, language, taken, ...(locks && { locks }) });
        }
      : undefined;
  const lockYear = (reason: string): void => {
    const lock = !read?.isLocked;
    void runs.plan.preview(async (say) => {
      const { options } = await page.readAgain();
      say("working");
      return services.proposeLockYear({ ...options, lock, ...(reason === "" ? {} : { reason }) });
    });
  };
  return (
    <Job
      job="plan"
      run={runs.plan}
      prepare={prepare}
      writeLabel={(proposal) =>
        "edited" in proposal ? planWriteLabel(proposal, words) : yearLockLabel(proposal, words)
      }
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
            <ReadProblem errors={[page.error]} />
            {read && <HandEdits readAgain={page.readAgain} read={read} />}
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
                  planYear.say(chosen);
                }}
                lockedBy={lockedBy}
                closed={closedMonths(read.year, workbookDay(workbook.summary, services.today()))}
                onLockYear={lockYear}
              />
              {counts !== undefined && counts.locks > 0 && name.field}
            </>
          )
        ),
        preview: (proposal, preview) =>
          "edited" in proposal ? (
            <PlanPreview proposal={proposal} preview={preview} />
          ) : (
            <YearPreview proposal={proposal} />
          ),
        result: (proposal) =>
          "edited" in proposal
            ? planResult(proposal, table ? nameOf(table) : "", words)
            : yearLockResult(proposal, words),
      }}
    />
  );
}
