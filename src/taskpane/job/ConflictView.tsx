import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { Change } from "../../sheets/change";
import type { Conflict } from "../../workbook/types";
import { Bar } from "../parts/Bar";
import { Section } from "../parts/Section";
import { Sentence } from "../words/Sentence";
import { useWords } from "../words/useWords";
import { ConflictTable } from "./ConflictTable";
import { plannedValue } from "./plannedValue";

const useStyles = makeStyles({
  can: { marginTop: "16px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  help: { margin: "0 0 6px" },
  good: { display: "flex", gap: "8px", margin: "12px 0 0" },
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

export interface ConflictViewProps {
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly Change[];
  /** Cells of the whole write. */
  readonly cells: number;
  /** Cells that would stay as they are when these are kept, those of earlier tries included. */
  readonly kept: number;
}

/** Cells that changed after the preview: what was expected, what would be written, what is there now, what to do. */
export function ConflictView({ conflicts, changes, cells, kept }: ConflictViewProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  const n = conflicts.length;
  const basis = conflicts.filter(({ canKeep }) => !canKeep).length;
  const others = cells - kept;
  return (
    <>
      <Bar intent="warning" takesFocus title={text("state.conflict", { n, count: number(n) })}>
        {text("state.conflictText", { n })}
      </Bar>
      <ConflictTable
        conflicts={conflicts}
        columns={[
          { header: "state.atPreview", value: ({ expected }) => expected },
          { header: "state.yours", value: ({ sheet, at }) => plannedValue(changes, sheet, at) },
        ]}
      />
      <div className={styles.can}>
        <Section heading={text("state.whatYouCan")}>
          <p className={styles.help}>
            <Sentence of="state.previewAgainHelp" nodes={{ button: <strong>{text("do.previewAgain")}</strong> }} />
          </p>
          {basis > 0 ? (
            <p className={styles.help}>{text("state.cannotKeep", { n: basis, count: number(basis) })}</p>
          ) : (
            <p className={styles.help}>
              <Sentence
                of="state.keepHelp"
                values={{ n, count: number(others) }}
                nodes={{ button: <strong>{text("do.keepTheirs", { n, count: number(n) })}</strong> }}
              />
            </p>
          )}
          {others > 0 && (
            <p className={styles.good}>
              <CheckmarkCircle16Filled className={styles.icon} aria-hidden />
              {text("state.asPreviewed", { n: cells, count: number(others), cells: number(cells) })}
            </p>
          )}
        </Section>
      </div>
    </>
  );
}
