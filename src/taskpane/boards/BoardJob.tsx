import { Checkbox } from "@fluentui/react-components";
import { DataPie20Regular, Table20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { BoardProposal, Source } from "../../jobs/types";
import type { FoundTable } from "../../workbook/types";
import { nameOf } from "../home/nextAction";
import { Job } from "../job/Job";
import type { Prepare } from "../job/JobRun";
import type { NextJob } from "../job/ResultView";
import { distinctOf, latestOf } from "../parts/columns";
import { DateField } from "../parts/DateField";
import { useFields } from "../parts/fields";
import { MoreOptions } from "../parts/MoreOptions";
import { NoData } from "../parts/NoData";
import { ReadProblem } from "../parts/ReadProblem";
import { RoleRows } from "../parts/RoleRows";
import { Section } from "../parts/Section";
import { columnNamed, sharedDimensions } from "../parts/sharedDimensions";
import { SourceRow } from "../parts/SourceRow";
import { tableMeta } from "../parts/tableMeta";
import { takenNames } from "../parts/takenNames";
import { useChosenTable, type ChosenTable } from "../parts/useChosenTable";
import { useTableData } from "../parts/useTableData";
import { UnitWordField } from "../parts/UnitWordField";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { BoardPreview } from "./BoardPreview";
import { boardResult } from "./boardWords";
import { DimensionList } from "./DimensionList";

const next: readonly NextJob[] = [
  { page: "grade", hint: "result.toGrade" },
  { page: "home", hint: "result.home" },
];
/** Tables of the workbook that a board uses without being asked. */
const extras = ["holidays", "workdays", "statusRules"] as const;

/** Build board: sales against plan, by the columns both share, as of a day. */
export function BoardJob() {
  const words = useWords();
  const { text, date } = words;
  const fields = useFields();
  const services = useServices();
  const { workbook, runs } = usePane();
  const sales = useChosenTable("sales");
  const plan = useChosenTable("plan");
  const { data: salesData, error: salesError } = useTableData(sales.table);
  const { data: planData, error: planError } = useTableData(plan.table);
  const [typedAsOf, setAsOf] = useState<{ readonly serial: number | undefined }>();
  const [typedRows, setRows] = useState<readonly string[]>();
  const [unit, setUnit] = useState("");
  const [cleanNames, setCleanNames] = useState(false);

  const shared = sales.table && plan.table ? sharedDimensions(sales.table, plan.table) : [];
  const rows = typedRows?.every((header) => shared.includes(header)) ? typedRows : shared.slice(0, 3);
  const latest = latestOf(salesData, sales.table?.roles.date);
  // A board is judged on the last day the ledger knows: sales of the days after it are not in yet.
  const asOf = typedAsOf ? typedAsOf.serial : Math.floor(latest ?? services.today());
  const values: Record<string, number> = {};
  for (const header of shared) {
    const column = plan.table && columnNamed(plan.table, header);
    if (planData && column !== undefined) values[header] = distinctOf(planData, column);
  }

  const prepare = ((): Prepare<BoardProposal> | undefined => {
    const [salesTable, planTable] = [sales.table, plan.table];
    if (!salesTable || !planTable || asOf === undefined) return undefined;
    return async (say) => {
      const found = extras.map((kind) => workbook.tables.find((table) => table.kind === kind));
      const wanted = [salesTable, planTable, ...found].filter((table) => table !== undefined);
      const issueTable = workbook.summary?.issue;
      const read = await services.readTables(
        [...wanted, ...(issueTable ? [issueTable] : [])].map(({ place }) => place),
      );
      const issue = issueTable && read.at(-1);
      const source = (table: FoundTable): Source => {
        const data = read[wanted.indexOf(table)];
        if (!data) throw new Error(`readTables answered without ${nameOf(table)}`);
        return { found: table, data };
      };
      say("working");
      const [holidays, workdays, statusRules] = found;
      return services.proposeBoard({
        asOf,
        language: workbook.summary?.language ?? words.language,
        sales: source(salesTable),
        plan: source(planTable),
        dimensions: rows,
        taken: takenNames(workbook),
        cleanNames,
        ...(holidays ? { holidays: source(holidays) } : {}),
        ...(workdays ? { workdays: source(workdays) } : {}),
        ...(statusRules ? { statusRules: source(statusRules) } : {}),
        ...(unit.trim() === "" ? {} : { unit: unit.trim() }),
        ...(issue && { issue }),
        ...(workbook.summary?.rules ? { rules: workbook.summary.rules } : {}),
      });
    };
  })();

  const row = (kind: "sales" | "plan", { table, choices, key, choose }: ChosenTable) =>
    table ? (
      <SourceRow
        icon={kind === "sales" ? Table20Regular : DataPie20Regular}
        what={text(`kind.${kind}`)}
        name={nameOf(table)}
        meta={tableMeta(table, words)}
        choices={choices}
        chosen={key}
        onChoose={choose}
      >
        {kind === "sales" && <RoleRows table={table} roles={["date", "quantity"]} />}
      </SourceRow>
    ) : (
      <NoData of={`data.none.${kind}`} />
    );

  return (
    <Job
      job="board"
      run={runs.board}
      prepare={prepare}
      writeLabel={() => text("do.writeBoard")}
      next={next}
      beats={{
        data: (
          <Section heading={text("beat.data")}>
            <ReadProblem errors={[salesError, planError]} />
            {row("sales", sales)}
            {row("plan", plan)}
          </Section>
        ),
        options: sales.table && plan.table && (
          <Section heading={text("beat.options")}>
            <div className={fields.column}>
              {shared.length > 0 && <DimensionList chosen={rows} shared={shared} values={values} onChange={setRows} />}
              <DateField
                label={text("opt.asOf")}
                value={asOf}
                near={latest ?? services.today()}
                onChange={(serial) => setAsOf({ serial })}
                {...(latest === undefined ? {} : { hint: text("opt.latestSale", { date: date(latest) }) })}
              />
            </div>
            <MoreOptions>
              <UnitWordField value={unit} onChange={setUnit} />
              <Checkbox
                label={text("opt.cleanNames")}
                checked={cleanNames}
                onChange={(_, { checked }) => setCleanNames(checked === true)}
              />
            </MoreOptions>
          </Section>
        ),
        preview: (proposal) => (
          <BoardPreview
            proposal={proposal}
            dimension={rows[0]}
            sales={sales.table ? nameOf(sales.table) : ""}
            asOf={asOf ?? services.today()}
          />
        ),
        result: (proposal) => boardResult(proposal, words),
      }}
    />
  );
}
