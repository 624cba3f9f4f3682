import { Link } from "@fluentui/react-components";
import { differences } from "../../jobs/checkPlans";
import { Bar } from "../parts/Bar";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";

/** Plan sheets that were edited by hand and differ from their plan, with the way to the page; nothing when all is well. */
export function HandEditedBar() {
  const { text, number, list } = useWords();
  const { open, planChecks } = usePane();
  const differing = (planChecks.found?.sheets ?? []).filter((one) => differences(one) > 0);
  if (differing.length === 0) return null;
  const n = differing.reduce((sum, one) => sum + differences(one), 0);
  return (
    <Bar intent="warning">
      {text("home.handEdited", { names: list(differing.map(({ sheet }) => sheet)), n, count: number(n) })}{" "}
      <Link as="button" inline onClick={() => open("check")}>
        {text("job.check")}
      </Link>
    </Bar>
  );
}
