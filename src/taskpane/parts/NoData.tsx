import { Link, makeStyles } from "@fluentui/react-components";
import type { PaneKey } from "../../locale/pane.en";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ text: { margin: "0 0 8px" } });

/** The job has no data: what it needs, and the way back to where tables are found. */
export function NoData({ of }: { readonly of: PaneKey }) {
  const styles = useStyles();
  const { text } = useWords();
  const { open } = usePane();
  return (
    <p className={styles.text}>
      {text(of)}{" "}
      <Link as="button" inline onClick={() => open("home")}>
        {text("job.home")}
      </Link>
    </p>
  );
}
