import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BoardProposal } from "../../jobs/types";
import { useHidden } from "../parts/hidden";
import { useTable } from "../parts/tableStyles";
import { useWords } from "../words/useWords";
import { StatusMark } from "./StatusMark";

const useStyles = makeStyles({
  name: { maxWidth: "96px" },
  scale: { width: "34%" },
  track: {
    position: "relative",
    display: "block",
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", border: "1px solid CanvasText" },
  },
  bar: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  time: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  status: { width: "1%", textAlign: "left" },
});

/** A full bar is the month's plan; the line is the time gone. */
export function GroupBars({ groups, timeProgress }: Pick<BoardProposal, "groups" | "timeProgress">) {
  const styles = useStyles();
  const table = useTable();
  const { hidden } = useHidden();
  const { text, number } = useWords();
  return (
    <table className={table.table}>
      <thead className={hidden}>
        <tr>
          <th scope="col">{text("board.group")}</th>
          <td />
          <th scope="col">{text("board.actualOfPlan")}</th>
          <th scope="col">{text("board.status")}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, actual, plan, status }) => {
          const share = plan > 0 ? Math.max(0, Math.min(1, actual / plan)) : 0;
          return (
            <tr key={name} className={table.row}>
              <th scope="row" className={mergeClasses(table.cell, styles.name)}>
                {name === "" ? text("board.total") : name}
              </th>
              <td className={mergeClasses(table.cell, styles.scale)}>
                <span className={styles.track} aria-hidden>
                  <span className={styles.bar} style={{ width: `${share * 100}%` }} />
                  <span className={styles.time} style={{ left: `calc(${Math.min(1, timeProgress) * 100}% - 1px)` }} />
                </span>
              </td>
              <td className={mergeClasses(table.cell, table.right)}>
                {number(actual)} / {number(plan)}
              </td>
              <td className={mergeClasses(table.cell, table.right, styles.status)}>
                <StatusMark of={status} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
