import { People20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { GradeProposal, Source } from "../../jobs/types";
import type { FoundTable } from "../../workbook/types";
import { nameOf } from "../home/nextAction";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { latestOf } from "../parts/columns";
import { defaultAsOf } from "../parts/defaultAsOf";
import { NoData } from "../parts/NoData";
import { ReadProblem } from "../parts/ReadProblem";
import { RoleRows } from "../parts/RoleRows";
import { Section } from "../parts/Section";
import { SourceRow } from "../parts/SourceRow";
import { tableMeta } from "../parts/tableMeta";
import { useChosenTable } from "../parts/useChosenTable";
import { useTableData } from "../parts/useTableData";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { keyOf } from "../shell/useWorkbook";
import { useWords } from "../words/useWords";
import { GradeOptions } from "./GradeOptions";
import { GradePreview } from "./GradePreview";
import { UnknownWarning } from "./UnknownWarning";
import { gradeResult, gradeWriteLabel } from "./gradeWords";

const roles = ["lead", "signals", "expected", "lastContact"] as const;
const next: readonly NextJob[] = [
  { page: "split", hint: "result.toSplit" },
  { page: "home", hint: "result.home" },
];

/** Grade leads: the lead table, the day to judge it, then every grade that changes. */
export function GradeJob() {
  const words = useWords();
  const { text } = words;
  const services = useServices();
  const { workbook, runs } = usePane();
  const leads = useChosenTable("leads");
  const { table } = leads;
  const { data, error } = useTableData(table);
  const [typedAsOf, setAsOf] = useState<{ readonly serial: number | undefined }>();
  const [rulesKey, setRules] = useState<string>();
  const [holidaysKey, setHolidays] = useState<string>();

  const unknown = useRef<HTMLHeadingElement>(null);
  const rulesTables = workbook.tables.filter(({ kind }) => kind === "grades");
  const holidayTables = workbook.tables.filter(({ kind }) => kind === "holidays");
  const rules = pick(rulesTables, rulesKey);
  const holidays = pick(holidayTables, holidaysKey);
  const latest = latestOf(data, table?.roles.lastContact);
  const asOf = typedAsOf ? typedAsOf.serial : defaultAsOf(latest, services.today());
  const language = workbook.summary?.language ?? words.language;

  const prepare: Prepare<GradeProposal> | undefined =
    table && asOf !== undefined
      ? async (say) => {
          const wanted = [table, rules, holidays].filter((found) => found !== undefined);
          const read = await services.readTables(wanted.map(({ place }) => place));
          const at = (found: FoundTable | undefined) => (found ? read[wanted.indexOf(found)] : undefined);
          const leadData = at(table);
          if (!leadData) throw new Error("readTables answered without the lead table");
          say("working");
          const source: Source = { found: table, data: leadData };
          const ruleData = at(rules);
          const holidayData = at(holidays);
          return services.proposeGrades(source, {
            asOf,
            language,
            ...(ruleData ? { rules: ruleData } : {}),
            ...(holidays && holidayData ? { holidays: { found: holidays, data: holidayData } } : {}),
          });
        }
      : undefined;

  return (
    <Job
      job="grade"
      run={runs.grade}
      prepare={prepare}
      writeLabel={(proposal, preview) => gradeWriteLabel(proposal, preview, words)}
      next={next}
      beats={{
        data: (
          <Section heading={text("beat.data")}>
            <ReadProblem errors={[error]} />
            {table ? (
              <SourceRow
                icon={People20Regular}
                what={text("kind.leads")}
                name={nameOf(table)}
                meta={tableMeta(table, words)}
                choices={leads.choices}
                chosen={leads.key}
                onChoose={leads.choose}
              >
                <RoleRows table={table} roles={roles} />
              </SourceRow>
            ) : (
              <NoData of="data.none.leads" />
            )}
          </Section>
        ),
        options: table && (
          <Section heading={text("beat.options")}>
            <GradeOptions
              asOf={asOf}
              latestContact={latest}
              today={services.today()}
              onAsOf={(serial) => setAsOf({ serial })}
              rules={rulesTables}
              rulesKey={rules && keyOf(rules)}
              onRules={setRules}
              holidays={holidayTables}
              holidaysKey={holidays && keyOf(holidays)}
              onHolidays={setHolidays}
            />
          </Section>
        ),
        preview: (proposal) => (
          <GradePreview proposal={proposal} sheet={table?.place.sheet ?? ""} unknownRef={unknown} />
        ),
        warning: ({ unknownSignals }) =>
          unknownSignals.length > 0 ? (
            <UnknownWarning
              signals={unknownSignals}
              onShow={() => {
                unknown.current?.scrollIntoView();
                unknown.current?.focus();
              }}
            />
          ) : undefined,
        result: (proposal) => gradeResult(proposal, words),
      }}
    />
  );
}

/** The table chosen; the first one when nothing was, none when the person said none (""). */
function pick(tables: readonly FoundTable[], key: string | undefined): FoundTable | undefined {
  if (key === "") return undefined;
  return tables.find((table) => keyOf(table) === key) ?? tables[0];
}
