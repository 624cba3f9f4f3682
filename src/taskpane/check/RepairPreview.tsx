import { makeStyles } from "@fluentui/react-components";
import type { Preview } from "../../workbook/types";
import { PlanPreview } from "../plan/PlanPreview";
import { useWords } from "../words/useWords";
import type { RepairProposal } from "./repair";

const useStyles = makeStyles({ sentence: { margin: 0 } });

export interface RepairPreviewProps {
  readonly proposal: RepairProposal;
  readonly preview: Preview;
}

/** What a repair means: for the plan all that changes in it, else that it stays. */
export function RepairPreview({ proposal: { edit }, preview }: RepairPreviewProps) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <>
      <p className={styles.sentence}>{text(edit ? "check.typedMean" : "check.formulasMean")}</p>
      {edit && <PlanPreview proposal={edit} preview={preview} />}
    </>
  );
}
