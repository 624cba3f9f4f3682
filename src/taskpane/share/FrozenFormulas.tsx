import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { FrozenFormula } from "../../workbook/types";
import { CellLink } from "../parts/CellLink";
import { Section } from "../parts/Section";
import { VirtualRows } from "../parts/VirtualRows";
import { Sentence } from "../words/Sentence";
import { useWords } from "../words/useWords";
import { keyOf } from "./chosen";
import { formulaRow, useShareStyles } from "./shareStyles";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px" },
  link: { fontSize: "inherit", lineHeight: "inherit", whiteSpace: "nowrap" },
});

export interface FrozenFormulasProps {
  readonly frozen: readonly FrozenFormula[];
  /** Previews bringing them back. */
  readonly onBringBack: (frozen: readonly FrozenFormula[]) => void;
}

/** What was frozen before, each with the way back. */
export function FrozenFormulas({ frozen, onBringBack }: FrozenFormulasProps) {
  const styles = useStyles();
  const shared = useShareStyles();
  const { text, date } = useWords();
  return (
    <Section
      heading={text("share.frozen")}
      aside={
        frozen.length > 1 && (
          <Link as="button" className={styles.link} onClick={() => onBringBack(frozen)}>
            {text("share.bringAllBack")}
          </Link>
        )
      }
    >
      <VirtualRows
        count={frozen.length}
        rowHeight={formulaRow}
        label={text("share.frozen")}
        row={(index, place) => {
          const one = frozen[index];
          if (!one) return null;
          const cells = <CellLink sheet={one.sheet} address={one.address} withSheet />;
          return (
            <li key={keyOf(one)} className={mergeClasses(shared.row, styles.row)} {...place}>
              <span className={shared.text}>
                {one.date === undefined ? (
                  cells
                ) : (
                  <Sentence of="share.frozenOn" values={{ date: date(one.date) }} nodes={{ at: cells }} />
                )}
                <span className={shared.formula}>{one.formula}</span>
              </span>
              <Link
                as="button"
                className={styles.link}
                aria-label={text("share.bringBackOf", { at: `${one.sheet}!${one.address}` })}
                onClick={() => onBringBack([one])}
              >
                {text("share.bringBack")}
              </Link>
            </li>
          );
        }}
      />
    </Section>
  );
}
