import { Link, makeStyles } from "@fluentui/react-components";
import type { PaneKey } from "../../locale/pane.en";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ text: { margin: "0 0 8px" } });

export interface NoDataProps {
  readonly of: PaneKey;
  readonly values?: Readonly<Record<string, string>>;
}

/** The job has no data: what it needs, and the way back to where tables are found. */
export function NoData({ of, values }: NoDataProps) {
  const styles = useStyles();
  const { text } = useWords();
  const { open } = usePane();
  return (
    <p className={styles.text}>
      {text(of, values)}{" "}
      <Link as="button" inline onClick={() => open("home")}>
        {text("job.home")}
      </Link>
    </p>
  );
}
