import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { differences } from "../../jobs/checkPlans";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { NoData } from "../parts/NoData";
import { ReadProblem } from "../parts/ReadProblem";
import { takenNames } from "../parts/takenNames";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { serialOfMoment } from "../words/dates";
import { useWords } from "../words/useWords";
import { CheckedSheets } from "./CheckedSheets";
import { CheckForm } from "./CheckForm";
import { proposeRepair, whyNotTyped, type RepairProposal, type RepairWay } from "./repair";
import { RepairPreview } from "./RepairPreview";
import { repairResult, repairWriteLabel } from "./repairWords";

const next: readonly NextJob[] = [
  { page: "plan", hint: "result.toPlan" },
  { page: "home", hint: "result.home" },
];

/** Check plan: what people did to plan sheets by hand, and two ways to repair it, neither taken silently. */
export function CheckJob() {
  const words = useWords();
  const { text, number } = words;
  const services = useServices();
  const { workbook, planChecks, runs } = usePane();
  const { found, error, read } = planChecks;
  const [chosen, choose] = useState<string>();
  const [wanted, setWay] = useState<RepairWay>("formulas");
  const sheets = found?.sheets ?? [];
  const checked =
    sheets.find(({ sheet }) => sheet === chosen) ?? sheets.find((one) => differences(one) > 0) ?? sheets[0];
  const cells = checked?.check?.cells.length ?? 0;

  const optionsWith = (locks: NonNullable<typeof found>["locks"]) => ({
    who: services.person.get(),
    at: serialOfMoment(services.now()),
    taken: takenNames(workbook),
    language: workbook.summary?.language ?? words.language,
    ...(locks && { locks }),
  });
  const why = useMemo(
    () => (checked?.check && cells > 0 ? whyNotTyped(checked, optionsWith(found?.locks), services) : []),
    // What was read decides; the clock and the name do not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [checked, found, services],
  );
  const way = why.length > 0 ? "formulas" : wanted;
  const prepare: Prepare<RepairProposal> | undefined =
    checked && cells > 0
      ? async (say) => {
          const now = await read();
          say("working");
          const again = now.sheets.find(({ sheet }) => sheet === checked.sheet);
          if (!again) throw new Error(`${checked.sheet} was not read again`);
          return proposeRepair(again, { ...optionsWith(now.locks), way }, services);
        }
      : undefined;
  const looking = workbook.looking || planChecks.looking;
  return (
    <Job
      job="check"
      run={runs.check}
      prepare={prepare}
      form={{
        ...(cells > 0 && { showsSteps: true as const }),
        status: looking
          ? text("check.looking")
          : cells > 0
            ? text("check.status", { n: cells, count: number(cells) })
            : text("check.unchanged"),
        label: text("do.preview"),
        hidesPreview: cells === 0,
        buttons: (
          <Button onClick={workbook.lookAgain} disabledFocusable={looking}>
            {text("do.checkAgain")}
          </Button>
        ),
      }}
      writeLabel={(proposal) => repairWriteLabel(proposal, words)}
      next={next}
      beats={{
        data: (
          <>
            <ReadProblem errors={[workbook.error, error]} />
            {found && sheets.length === 0 && <NoData of="data.none.planSheets" />}
            {checked && <CheckedSheets sheets={sheets} chosen={checked} onChoose={choose} />}
          </>
        ),
        options: checked && <CheckForm checked={checked} way={way} onWay={setWay} whyNotTyped={why} />,
        preview: (proposal, preview) => <RepairPreview proposal={proposal} preview={preview} />,
        result: (proposal) => repairResult(proposal, checked?.source, words),
      }}
    />
  );
}
