import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataPie20Regular, Table20Regular } from "@fluentui/react-icons";
import { nameOf } from "../home/nextAction";
import { ReadProblem } from "../parts/ReadProblem";
import { RoleRows } from "../parts/RoleRows";
import { Section } from "../parts/Section";
import { SourceRow } from "../parts/SourceRow";
import { tableMeta } from "../parts/tableMeta";
import { useWords } from "../words/useWords";
import { yearsLabel, yearsNamed } from "./history";
import type { SplitSourceState } from "./useSplitSource";

const useStyles = makeStyles({
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground1 },
  gap: { marginTop: "8px" },
});

/** The figures to split by, and the plan that is there. */
export function SplitData({ source }: { readonly source: SplitSourceState }) {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const { of, data, plan, choices, chosen, choose, problem } = source;
  const meta = ((): string => {
    if (of?.kind === "selection") {
      const { sheet, address, values } = of.selection;
      return text("data.selectionSize", {
        at: `${sheet}!${address}`,
        rows: number(values.length),
        columns: number(values[0]?.length ?? 0),
      });
    }
    if (!of) return "";
    const years = of.kind === "history" ? yearsNamed(of.table, data) : source.ledger.years;
    const where = tableMeta(of.table, words);
    return years.length > 0 ? `${where} · ${yearsLabel([...years].sort((a, b) => a - b))}` : where;
  })();
  return (
    <Section heading={text("beat.data")}>
      <ReadProblem errors={[problem]} />
      {of ? (
        <SourceRow
          icon={Table20Regular}
          what={text(of.kind === "ledger" ? "kind.sales" : "kind.history")}
          name={of.kind === "selection" ? text("data.selection") : nameOf(of.table)}
          meta={meta}
          choices={choices}
          chosen={chosen}
          onChoose={choose}
        >
          {of.kind === "ledger" && <RoleRows table={of.table} roles={["date", "quantity"]} />}
        </SourceRow>
      ) : (
        <>
          <p className={styles.hint}>{text("data.none.history")}</p>
          <p className={styles.hint}>{text("data.selectionHint")}</p>
          <Button onClick={source.takeSelection}>{text("data.useSelection")}</Button>
        </>
      )}
      {of && plan && (
        <SourceRow
          icon={DataPie20Regular}
          what={text("kind.plan")}
          name={text("data.into", { name: nameOf(plan) })}
          meta={tableMeta(plan, words)}
          choices={[]}
          chosen={undefined}
          onChoose={choose}
        />
      )}
    </Section>
  );
}
