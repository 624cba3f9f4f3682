import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FreezeProposal } from "../../jobs/types";
import type { FrozenFormula } from "../../workbook/types";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { useRun } from "../job/useRun";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { cellsOf, chosenOf, keyOf } from "./chosen";
import { FreezePreview } from "./FreezePreview";
import { SharingForm } from "./SharingForm";
import { useSharing } from "./useSharing";

const next: readonly NextJob[] = [
  { page: "board", hint: "result.toBoard" },
  { page: "home", hint: "result.home" },
];

/** Share safely: what colleagues without Planboard will see, and freezing what would break for them. */
export function ShareJob() {
  const { text, number, language: readers } = useWords();
  const services = useServices();
  const { workbook, runs } = usePane();
  const atForm = useRun(runs.share).at === "form";
  const sharing = useSharing(atForm);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const language = workbook.summary?.language ?? readers;

  const { summary, looking, look } = sharing;
  const chosen = summary?.canFreeze ? chosenOf(summary.formulas, leftOut) : [];
  const cells = chosen.reduce((sum, formula) => sum + cellsOf(formula), 0);

  // Both look again: what is frozen is the result of now, what comes back goes where its note is now.
  const freeze: Prepare<FreezeProposal> = async (say) => {
    const { formulas } = await services.findPlanFormulas();
    say("working");
    const wanted = new Set(chosen.map(keyOf));
    return services.proposeFreeze(
      formulas.filter((formula) => wanted.has(keyOf(formula))),
      { language, today: services.today() },
    );
  };
  const bringBack = (frozen: readonly FrozenFormula[]): void => {
    const wanted = new Set(frozen.map(keyOf));
    void runs.share.preview(async (say) => {
      const found = await services.findPlanFormulas();
      say("working");
      return services.proposeThaw(
        found.frozen.filter((one) => wanted.has(keyOf(one))),
        { language },
      );
    });
  };

  return (
    <Job
      job="share"
      run={runs.share}
      prepare={chosen.length > 0 ? freeze : undefined}
      form={{
        status: looking
          ? text("share.looking")
          : chosen.length > 0
            ? text("share.status", {
                n: chosen.length,
                formulas: number(chosen.length),
                m: cells,
                cells: number(cells),
              })
            : text("share.unchanged"),
        label: text("do.previewFreezing"),
        // Where nothing can be frozen, looking again is what is left to do.
        hidesPreview: !summary?.canFreeze || summary.formulas.length === 0,
        buttons: (
          <Button onClick={look} disabledFocusable={looking}>
            {text("do.checkAgain")}
          </Button>
        ),
      }}
      writeLabel={({ kind, formulas, cells: count }) =>
        kind === "freeze"
          ? text("do.freeze", { n: count, count: number(count) })
          : text("do.thaw", { n: formulas, count: number(formulas) })
      }
      next={next}
      beats={{
        data: null,
        options: <SharingForm sharing={sharing} leftOut={leftOut} onLeaveOut={setLeftOut} onBringBack={bringBack} />,
        preview: (proposal) => <FreezePreview proposal={proposal} />,
        result: ({ kind, formulas, cells: count }) => ({
          headline: text(kind === "freeze" ? "share.frozenDone" : "share.thawedDone", {
            n: formulas,
            formulas: number(formulas),
            m: count,
            cells: number(count),
          }),
        }),
      }}
    />
  );
}
