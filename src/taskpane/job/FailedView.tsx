import { makeStyles } from "@fluentui/react-components";
import { WorkbookError } from "../../workbook/errors";
import { Bar } from "../parts/Bar";
import { AddressLink } from "../parts/CellLink";
import { ErrorSentence } from "../parts/ErrorSentence";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ places: { listStyleType: "none", margin: 0, padding: 0 } });

export interface FailedViewProps {
  readonly error: unknown;
  /** Addresses with their sheets where something may be left, to look at. */
  readonly toCheck?: readonly string[];
  /** What failed is an undo. */
  readonly undoing?: true;
}

/** The workbook refused, or the program failed: what happened, and where to look. */
export function FailedView({ error, toCheck = [], undoing }: FailedViewProps) {
  const styles = useStyles();
  const { text } = useWords();
  const refused = error instanceof WorkbookError;
  // A cancel was asked for: nothing is wrong.
  const cancelled = refused && error.code === "cancelled";
  return (
    <>
      <Bar
        intent={cancelled ? "info" : "error"}
        takesFocus
        {...(refused && !cancelled ? { title: text("state.failed") } : {})}
      >
        <ErrorSentence error={error} {...(undoing ? { undoing } : {})} />
      </Bar>
      {toCheck.length > 0 && (
        <Section heading={text("state.toCheck")}>
          <ul className={styles.places}>
            {toCheck.map((at) => (
              <li key={at}>
                <AddressLink at={at} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
