import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../parts/Section";
import { useNameAsk } from "../person/useNameAsk";
import { useWords } from "../words/useWords";
import { ReasonField } from "../year/ReasonField";

const useStyles = makeStyles({
  lock: { marginTop: "12px" },
  parts: { display: "flex", flexDirection: "column", gap: "8px" },
  means: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: "flex", gap: "8px", marginBottom: "12px" },
});

export interface YearLockProps {
  readonly year: number;
  /** Of the company. */
  readonly total: number;
  readonly isLocked: boolean;
  /** Steps of the page that are not written. */
  readonly hasEdits: boolean;
  readonly onPreview: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks before the annual total is locked, or unlocked for a reason; a write of its own (T6). */
export function YearLock({ year, total, isLocked, hasEdits, onPreview, onCancel }: YearLockProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  const name = useNameAsk();
  const [reason, setReason] = useState("");
  const ready = !isLocked || reason.trim() !== "";
  return (
    <div className={styles.lock}>
      <Section heading={text(isLocked ? "year.unlock" : "year.lock", { year })}>
        <div className={styles.parts}>
          <p className={styles.means}>
            {text(isLocked ? "year.unlockMeans" : "year.lockMeans", { year, total: number(total) })}
            {hasEdits && text("between") + text("year.editsStay")}
          </p>
          <ReasonField
            label={text(isLocked ? "year.reason" : "year.reasonOptional")}
            needed={isLocked}
            value={reason}
            onChange={setReason}
          />
          {name.field}
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={!ready}
              onClick={() => {
                if (name.ready()) onPreview(reason.trim());
              }}
            >
              {text(isLocked ? "year.previewUnlock" : "year.previewLock")}
            </Button>
            <Button size="small" appearance="subtle" onClick={onCancel}>
              {text("do.cancel")}
            </Button>
          </div>
        </div>
      </Section>
    </div>
  );
}
