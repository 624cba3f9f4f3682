import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { SharedSheet } from "../../workbook/types";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import { useShareStyles } from "./shareStyles";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  meta: { flexShrink: 0 },
});

/** The sheets that work for everybody, and by what. */
export function LiveSheets({ sheets }: { readonly sheets: readonly SharedSheet[] }) {
  const styles = useStyles();
  const shared = useShareStyles();
  const { text, number } = useWords();
  return (
    <Section heading={text("share.live")}>
      <ul className={shared.list} aria-label={text("share.live")}>
        {sheets.map(({ sheet, holds, formulas }) => (
          <li key={sheet} className={styles.row}>
            <CheckmarkCircle16Filled className={styles.good} aria-hidden />
            <span className={styles.name}>{sheet}</span>
            <span className={mergeClasses(shared.quiet, styles.meta)}>
              {text(`share.${holds}`, { n: formulas, count: number(formulas) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={shared.hint}>{text("share.liveHint")}</p>
    </Section>
  );
}
