import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { YearProposal } from "../../jobs/year/types";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { useRun } from "../job/useRun";
import { FaultsView } from "../job/FaultsView";
import { Bar } from "../parts/Bar";
import { Choice } from "../parts/Choice";
import { useNameAsk } from "../person/useNameAsk";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { closedMonths, workbookDay } from "../year/closed";
import { useYear } from "../year/useYear";
import { YearData } from "../year/YearData";
import { IssueForm } from "./IssueForm";
import { IssuePreview } from "./IssuePreview";
import { issueResult, monthOfIssue } from "./issueWords";

const next: readonly NextJob[] = [
  { page: "roll", hint: "issue.toRoll" },
  { page: "versions", hint: "issue.toVersions" },
  { page: "home", hint: "result.home" },
];
const untouched = { values: new Map<number, number>(), reason: "" } as const;

interface Typed {
  /** Of which plan, year and month: typed values of another one do not count. */
  readonly of: string;
  readonly values: ReadonlyMap<number, number>;
  readonly reason: string;
}

/** Issue months: the next month fixed for every unit, with values typed over; or the latest one withdrawn (T6). */
export function IssueJob() {
  const words = useWords();
  const { text, number, monthLong } = words;
  const services = useServices();
  const { runs, planYear, open, workbook } = usePane();
  const run = useRun(runs.issue);
  const page = useYear(run.at === "form");
  const name = useNameAsk();
  const [withdrawing, setWithdrawing] = useState(false);
  const [typed, setTyped] = useState<Typed>();
  const [typedMonth, setMonth] = useState<number>();
  const { read, year } = page;

  const issuedTo = read?.issuedTo ?? 0;
  // Nothing to take back, or nothing left to issue: the other of the two.
  const isWithdrawal = issuedTo > 0 && (withdrawing || issuedTo === 12);
  // Closed months before it can be issued along; the month under way is the last that can.
  const closed = year === undefined ? 0 : closedMonths(year, workbookDay(workbook.summary, services.today()));
  const latest = Math.max(issuedTo, Math.min(closed, 11));
  const choices = Array.from({ length: latest - issuedTo + 1 }, (_, index) => issuedTo + index);
  const chosen = typedMonth !== undefined && choices.includes(typedMonth) ? typedMonth : issuedTo;
  const month = isWithdrawal ? issuedTo - 1 : chosen;
  const of = JSON.stringify([page.plan.key, year, month, isWithdrawal]);
  const { values, reason } = typed?.of === of ? typed : untouched;
  const type = (change: Partial<Omit<Typed, "of">>): void => setTyped({ values, reason, ...change, of });
  const ready = read?.handEdits.length === 0 && (!isWithdrawal || reason.trim() !== "") && name.said;
  const prepare: Prepare<YearProposal> | undefined = ready
    ? async (say) => {
        const { options } = await page.readAgain();
        name.ready();
        say("working");
        const by = { ...options, who: services.person.get() };
        return isWithdrawal
          ? services.proposeWithdraw({ ...by, reason: reason.trim() })
          : services.proposeIssue({
              ...{ ...by, month, values, closed },
              ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
            });
      }
    : undefined;
  return (
    <Job
      job="issue"
      run={runs.issue}
      prepare={prepare}
      writeLabel={(proposal) =>
        text(proposal.kind === "withdrawn" ? "issue.doWithdraw" : "issue.do", {
          month: monthLong(monthOfIssue(proposal)),
        })
      }
      next={next}
      form={{
        showsSteps: true,
        status:
          values.size > 0
            ? text("issue.status", { n: values.size, count: number(values.size) })
            : text("status.unseen"),
        label: text("do.preview"),
        hidesPreview: !read,
        buttons: values.size > 0 && (
          <Button appearance="subtle" onClick={() => type({ values: untouched.values })}>
            {text("issue.reset")}
          </Button>
        ),
      }}
      beats={{
        data: (
          <>
            {read && !read.isLocked && !isWithdrawal && (
              <Bar intent="info">
                {text("issue.notLocked", { year: read.year })}{" "}
                <Link
                  as="button"
                  inline
                  onClick={() => {
                    planYear.say(read.year);
                    open("plan");
                  }}
                >
                  {text("issue.toLock", { year: read.year })}
                </Link>
              </Bar>
            )}
            <YearData page={page} />
          </>
        ),
        options: page.faults ? (
          <FaultsView faults={page.faults} data={null} />
        ) : (
          read && (
            <>
              {!isWithdrawal && choices.length > 1 && (
                <Choice
                  label={text("issue.month")}
                  options={choices.map((one) => ({ value: String(one), label: monthLong(one) }))}
                  value={String(month)}
                  onChange={(value) => setMonth(Number(value))}
                />
              )}
              <IssueForm
                key={of}
                read={read}
                month={month}
                withdrawing={isWithdrawal}
                values={values}
                reason={reason}
                name={name}
                onValues={(changed) => type({ values: changed })}
                onReason={(changed) => type({ reason: changed })}
                onSwitch={() => setWithdrawing(!isWithdrawal)}
              />
            </>
          )
        ),
        preview: (proposal) => <IssuePreview proposal={proposal} read={read} />,
        result: (proposal) => issueResult(proposal, words),
      }}
    />
  );
}
