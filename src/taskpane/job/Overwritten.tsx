import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons";
import type { Preview } from "../../workbook/types";
import { CellLink } from "../parts/CellLink";
import { Section } from "../parts/Section";
import { Value } from "../parts/Value";
import { VirtualRows } from "../parts/VirtualRows";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "28px",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: { flexShrink: 0, minWidth: "56px" },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  // The cell as it is now is read first: a long formula gives way to it.
  after: { flexGrow: 1, flexBasis: 0, minWidth: "30%" },
  arrow: { flexShrink: 0 },
  before: { color: tokens.colorNeutralForeground3 },
});

/** Every cell that holds something and would hold something else: before and after. */
export function Overwritten({ cells }: { readonly cells: Preview["overwritten"] }) {
  const styles = useStyles();
  const { text, number } = useWords();
  const several = new Set(cells.map(({ sheet }) => sheet)).size > 1;
  return (
    <Section heading={text("over.title")} aside={number(cells.length)}>
      <VirtualRows
        count={cells.length}
        rowHeight={28}
        label={text("over.title")}
        row={(index, place) => {
          const cell = cells[index];
          if (!cell) return null;
          return (
            <li key={`${cell.sheet}!${cell.at}`} className={styles.row} {...place}>
              <span className={styles.cell}>
                <CellLink sheet={cell.sheet} address={cell.at} {...(several ? { withSheet: true } : {})} />
              </span>
              <span className={mergeClasses(styles.text, styles.before)}>
                <Value of={cell.before} />
              </span>
              <ArrowRight12Regular className={styles.arrow} aria-label="→" />
              <span className={mergeClasses(styles.text, styles.after)}>
                <Value of={cell.after} />
              </span>
            </li>
          );
        }}
      />
    </Section>
  );
}
