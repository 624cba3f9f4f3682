import { makeStyles } from "@fluentui/react-components";
import type { FrozenFormula } from "../../workbook/types";
import { Bar } from "../parts/Bar";
import { ReadProblem } from "../parts/ReadProblem";
import { useWords } from "../words/useWords";
import { BreakingFormulas } from "./BreakingFormulas";
import { BreakingNames } from "./BreakingNames";
import { FrozenFormulas } from "./FrozenFormulas";
import { LiveSheets } from "./LiveSheets";
import type { Sharing } from "./useSharing";

const useStyles = makeStyles({ intro: { margin: "0 0 12px", fontWeight: "inherit" } });

export interface SharingFormProps {
  readonly sharing: Sharing;
  readonly leftOut: ReadonlySet<string>;
  readonly onLeaveOut: (keys: ReadonlySet<string>) => void;
  readonly onBringBack: (frozen: readonly FrozenFormula[]) => void;
}

/** What a colleague without Planboard will see, and what can be done about it. */
export function SharingForm({ sharing: { summary, error }, leftOut, onLeaveOut, onBringBack }: SharingFormProps) {
  const styles = useStyles();
  const { text } = useWords();
  if (!summary) return error === undefined ? <p>{text("share.looking")}</p> : <ReadProblem errors={[error]} />;
  const { sheets, formulas, frozen, names, canFreeze } = summary;
  const breaks = formulas.length > 0 || names.length > 0;
  return (
    <>
      <ReadProblem errors={[error]} />
      {!canFreeze && formulas.length > 0 && <Bar intent="info">{text("share.needsNotes")}</Bar>}
      <p className={styles.intro}>{text("share.intro")}</p>
      {!breaks && <p className={styles.intro}>{text(sheets.length > 0 ? "share.allLive" : "share.empty")}</p>}
      {sheets.length > 0 && <LiveSheets sheets={sheets} />}
      {formulas.length > 0 && (
        <BreakingFormulas formulas={formulas} leftOut={leftOut} onLeaveOut={canFreeze ? onLeaveOut : undefined} />
      )}
      {names.length > 0 && <BreakingNames names={names} />}
      {frozen.length > 0 && <FrozenFormulas frozen={frozen} onBringBack={onBringBack} />}
    </>
  );
}
