import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SharingSummary } from "../../workbook/types";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  name: { padding: "2px 0", overflowWrap: "anywhere" },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  hint: { margin: "6px 0 0" },
});

/** Defined names that call PLAN functions: they have no cell to be frozen in. */
export function BreakingNames({ names }: Pick<SharingSummary, "names">) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <Section heading={text("share.names")}>
      <ul className={styles.list}>
        {names.map(({ name, refersTo }) => (
          <li key={name} className={styles.name}>
            {name} <span className={styles.quiet}>{refersTo}</span>
          </li>
        ))}
      </ul>
      <p className={mergeClasses(styles.quiet, styles.hint)}>{text("share.namesHint")}</p>
    </Section>
  );
}
