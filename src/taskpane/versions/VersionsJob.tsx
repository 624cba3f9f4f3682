import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { FaultsView } from "../job/FaultsView";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { useRun } from "../job/useRun";
import { Section } from "../parts/Section";
import { useNameAsk } from "../person/useNameAsk";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { ReasonField } from "../year/ReasonField";
import { useYear } from "../year/useYear";
import { YearData } from "../year/YearData";
import { YearPreview } from "../year/YearPreview";
import type { VersionsProposal } from "./asked";
import { VersionCompare } from "./VersionCompare";
import { VersionList } from "./VersionList";
import { versionsLabel, versionsResult } from "./versionWords";

const useStyles = makeStyles({
  none: { margin: 0 },
  ask: { marginTop: "12px", display: "flex", flexDirection: "column", gap: "12px" },
});

const next: readonly NextJob[] = [
  { page: "roll", hint: "issue.toRoll" },
  { page: "issue", hint: "roll.toIssue" },
  { page: "home", hint: "result.home" },
];

/** Plan versions: what each lock, issue and roll left, two side by side, and any of them restored (T6). */
export function VersionsJob() {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const services = useServices();
  const { runs } = usePane();
  const run = useRun(runs.versions);
  const page = useYear(run.at === "form");
  const name = useNameAsk();
  const [chosen, choose] = useState<number>();
  const [compared, compare] = useState<number>();
  const [reason, setReason] = useState("");
  const { read } = page;

  const versions = read?.versions ?? [];
  const latest = versions.at(-1);
  const after = versions.find((one) => one.number === chosen) ?? latest;
  const others = versions.filter((one) => one !== after);
  // An older one is compared with what is in force, the one in force with the one before it.
  const before = others.find((one) => one.number === compared) ?? others.at(-1);
  const restorable = after !== undefined && after !== latest;
  const prepare: Prepare<VersionsProposal> | undefined =
    restorable && name.said
      ? async (say) => {
          const { options } = await page.readAgain();
          name.ready();
          say("working");
          const proposal = services.proposeRestore({
            ...{ ...options, who: services.person.get(), version: after.number },
            ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
          });
          return { ...proposal, asked: { way: "restore", number: after.number } };
        }
      : undefined;
  return (
    <Job
      job="versions"
      run={runs.versions}
      prepare={prepare}
      writeLabel={(proposal) => versionsLabel(proposal, words)}
      next={next}
      form={{
        ...(restorable && { showsSteps: true as const }),
        status: restorable
          ? text("status.unseen")
          : text("versions.status", { n: versions.length, count: number(versions.length) }),
        label: text("versions.preview", { number: after?.number ?? 0 }),
        hidesPreview: !restorable,
        buttons: null,
      }}
      beats={{
        data: <YearData page={page} />,
        options: page.faults ? (
          <FaultsView faults={page.faults} data={null} />
        ) : (
          read && (
            <Section heading={text("versions.list", { year: read.year })}>
              {!after ? (
                <p className={styles.none}>{text("versions.none", { year: read.year })}</p>
              ) : (
                <>
                  <VersionList
                    label={text("versions.list", { year: read.year })}
                    versions={versions}
                    chosen={after.number}
                    onChoose={choose}
                  />
                  <div className={styles.ask}>
                    {before && (
                      <VersionCompare
                        year={read.year}
                        versions={versions}
                        before={before}
                        after={after}
                        onBefore={compare}
                      />
                    )}
                    {restorable ? (
                      <>
                        <ReasonField
                          label={text("versions.reason")}
                          needed={false}
                          value={reason}
                          onChange={setReason}
                        />
                        {name.field}
                      </>
                    ) : (
                      others.length > 0 && <p className={styles.none}>{text("versions.choose")}</p>
                    )}
                  </div>
                </>
              )}
            </Section>
          )
        ),
        preview: (proposal) => <YearPreview proposal={proposal} />,
        result: (proposal) => versionsResult(proposal, words),
      }}
    />
  );
}
