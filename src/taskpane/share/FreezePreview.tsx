import { makeStyles, tokens } from "@fluentui/react-components";
import type { FreezeProposal } from "../../jobs/types";
import { CellLink } from "../parts/CellLink";
import { Section } from "../parts/Section";
import { VirtualRows } from "../parts/VirtualRows";
import { useWords } from "../words/useWords";

const rowHeight = 44;

const useStyles = makeStyles({
  sentence: { margin: 0 },
  row: {
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    paddingTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  formula: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
});

/** What freezing or bringing back means, and the formulas it is about. */
export function FreezePreview({ proposal: { kind, places } }: { readonly proposal: FreezeProposal }) {
  const styles = useStyles();
  const { text, number } = useWords();
  const heading = text(kind === "freeze" ? "share.toNotes" : "share.toCells");
  return (
    <>
      <p className={styles.sentence}>{text(kind === "freeze" ? "share.freezeMeans" : "share.thawMeans")}</p>
      <Section heading={heading} aside={number(places.length)}>
        <VirtualRows
          count={places.length}
          rowHeight={rowHeight}
          label={heading}
          row={(index, place) => {
            const one = places[index];
            return (
              one && (
                <li key={`${one.sheet}!${one.at}`} className={styles.row} {...place}>
                  <CellLink sheet={one.sheet} address={one.address} withSheet />
                  <span className={styles.formula}>{one.formula}</span>
                </li>
              )
            );
          }}
        />
      </Section>
    </>
  );
}
