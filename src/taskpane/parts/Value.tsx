import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellValue } from "../../sheets/spec";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ empty: { color: tokens.colorNeutralForeground3 } });

/** A cell's value as a table of the pane shows it; blanks are said, unknown ones a dash. */
export function Value({ of }: { readonly of: CellValue | undefined }) {
  const styles = useStyles();
  const { text, number } = useWords();
  if (of === undefined) return <>–</>;
  if (of === null || of === "") return <span className={styles.empty}>{text("over.empty")}</span>;
  return <>{typeof of === "number" ? number(of) : String(of)}</>;
}
