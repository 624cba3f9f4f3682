import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { SharedSheet } from "../../workbook/types";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  meta: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  hint: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The sheets that work for everybody, and by what. */
export function LiveSheets({ sheets }: { readonly sheets: readonly SharedSheet[] }) {
  const styles = useStyles();
  const { text, number } = useWords();
  return (
    <Section heading={text("share.live")}>
      <ul className={styles.list} aria-label={text("share.live")}>
        {sheets.map(({ sheet, holds, formulas }) => (
          <li key={sheet} className={styles.row}>
            <CheckmarkCircle16Filled className={styles.good} aria-hidden />
            <span className={styles.name}>{sheet}</span>
            <span className={styles.meta}>{text(`share.${holds}`, { n: formulas, count: number(formulas) })}</span>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{text("share.liveHint")}</p>
    </Section>
  );
}
