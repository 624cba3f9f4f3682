import { makeStyles } from "@fluentui/react-components";
import type { SharingSummary } from "../../workbook/types";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import { useShareStyles } from "./shareStyles";

const useStyles = makeStyles({ name: { padding: "2px 0", overflowWrap: "anywhere" } });

/** Defined names that call PLAN functions: they have no cell to be frozen in. */
export function BreakingNames({ names }: Pick<SharingSummary, "names">) {
  const styles = useStyles();
  const shared = useShareStyles();
  const { text } = useWords();
  return (
    <Section heading={text("share.names")}>
      <ul className={shared.list}>
        {names.map(({ name, refersTo }) => (
          <li key={name} className={styles.name}>
            {name} <span className={shared.quiet}>{refersTo}</span>
          </li>
        ))}
      </ul>
      <p className={shared.hint}>{text("share.namesHint")}</p>
    </Section>
  );
}
