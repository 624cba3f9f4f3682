import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FreezeProposal } from "../../jobs/types";
import { CellLink } from "../parts/CellLink";
import { Section } from "../parts/Section";
import { VirtualRows } from "../parts/VirtualRows";
import { useWords } from "../words/useWords";
import { formulaRow, useShareStyles } from "./shareStyles";

const useStyles = makeStyles({
  sentence: { margin: 0 },
  row: { paddingTop: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** What freezing or bringing back means, and the formulas it is about. */
export function FreezePreview({ proposal: { kind, places } }: { readonly proposal: FreezeProposal }) {
  const styles = useStyles();
  const shared = useShareStyles();
  const { text, number } = useWords();
  const heading = text(kind === "freeze" ? "share.toNotes" : "share.toCells");
  return (
    <>
      <p className={styles.sentence}>{text(kind === "freeze" ? "share.freezeMeans" : "share.thawMeans")}</p>
      <Section heading={heading} aside={number(places.length)}>
        <VirtualRows
          count={places.length}
          rowHeight={formulaRow}
          label={heading}
          row={(index, place) => {
            const one = places[index];
            return (
              one && (
                <li key={`${one.sheet}!${one.at}`} className={mergeClasses(shared.row, styles.row)} {...place}>
                  <CellLink sheet={one.sheet} address={one.address} withSheet />
                  <span className={shared.formula}>{one.formula}</span>
                </li>
              )
            );
          }}
        />
      </Section>
    </>
  );
}
