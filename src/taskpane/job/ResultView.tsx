import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ChevronRight16Regular } from "@fluentui/react-icons";
import type { PaneKey } from "../../locale/pane.en";
import type { PageId } from "../jobs";
import { AddressLink } from "../parts/CellLink";
import { pageIcons } from "../parts/icons";
import { Section } from "../parts/Section";
import { usePane } from "../shell/PaneContext";
import { Sentence } from "../words/Sentence";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  result: { display: "flex", gap: "8px", marginBottom: "16px" },
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
  line: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  next: { listStyleType: "none", margin: 0, padding: 0 },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    gap: "8px",
    padding: "8px 4px",
    fontWeight: tokens.fontWeightRegular,
  },
  mark: { flexShrink: 0 },
  text: { flexGrow: 1, minWidth: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  hint: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface NextJob {
  readonly page: PageId;
  readonly hint: PaneKey;
}

export interface ResultViewProps {
  readonly headline: string;
  /** The equation that shows that the numbers add up. */
  readonly sum?: string;
  /** What was left out, if anything was. */
  readonly note?: string;
  /** Addresses with their sheets. */
  readonly written: readonly string[];
  readonly next: readonly NextJob[];
}

/** What was done, where, that it adds up, and what can come next. */
export function ResultView({ headline, sum, note, written, next }: ResultViewProps) {
  const styles = useStyles();
  const { text } = useWords();
  const { open } = usePane();
  return (
    <>
      <div className={styles.result}>
        <CheckmarkCircle20Filled className={styles.icon} aria-hidden />
        <div>
          <h2 className={styles.headline} tabIndex={-1} data-beat-focus>
            {headline}
          </h2>
          {written.map((at) => (
            <p key={at} className={styles.line}>
              <Sentence of="result.at" nodes={{ at: <AddressLink at={at} /> }} />
            </p>
          ))}
          {note !== undefined && <p className={styles.line}>{note}</p>}
          {sum !== undefined && <p className={styles.line}>{sum}</p>}
        </div>
      </div>
      <Section heading={text("result.next")}>
        <ul className={styles.next}>
          {next.map(({ page, hint }) => {
            const Icon = pageIcons[page];
            return (
              <li key={page} className={styles.row}>
                <Button appearance="transparent" className={styles.button} onClick={() => open(page)}>
                  <Icon className={styles.mark} aria-hidden />
                  <span className={styles.text}>
                    <span className={styles.name}>{text(`job.${page}`)}</span>
                    <span className={styles.hint}>{text(hint)}</span>
                  </span>
                  <ChevronRight16Regular className={styles.mark} aria-hidden />
                </Button>
              </li>
            );
          })}
        </ul>
      </Section>
    </>
  );
}
