import { Button, makeStyles } from "@fluentui/react-components";
import {
  ArrowForward20Regular,
  ArrowSplit20Regular,
  CalendarCheckmark20Regular,
  LockClosed20Regular,
  LockOpen20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "6px 0 4px -6px" },
  tool: { minWidth: 0, fontWeight: "inherit" },
});

export interface PlanToolsProps {
  readonly year: number;
  readonly issuedTo: number;
  readonly spreading: boolean;
  readonly onSpread: () => void;
  readonly lineLocked: boolean;
  readonly onLockLine: () => void;
  readonly yearLocked: boolean;
  readonly lockingYear: boolean;
  readonly onLockYear: () => void;
}

/** What can be done with a plan beside typing: spread, issue the next month, roll, lock all months or the year. */
export function PlanTools(props: PlanToolsProps) {
  const { year, issuedTo, spreading, onSpread, lineLocked, onLockLine, yearLocked, lockingYear, onLockYear } = props;
  const styles = useStyles();
  const { text, monthLong } = useWords();
  const { open, planYear } = usePane();
  const go = (page: "issue" | "roll") => (): void => {
    planYear.say(year);
    open(page);
  };
  const tool = (
    Icon: FluentIcon,
    label: string,
    act: () => void,
    state: { readonly "aria-expanded"?: boolean; readonly "aria-pressed"?: boolean } = {},
  ) => (
    <Button size="small" appearance="subtle" className={styles.tool} icon={<Icon />} onClick={act} {...state}>
      {label}
    </Button>
  );
  return (
    <div className={styles.tools}>
      {tool(ArrowSplit20Regular, text("plan.spread"), onSpread, { "aria-expanded": spreading })}
      {issuedTo < 12 && tool(CalendarCheckmark20Regular, text("issue.do", { month: monthLong(issuedTo) }), go("issue"))}
      {tool(ArrowForward20Regular, text("year.roll"), go("roll"))}
      {tool(lineLocked ? LockClosed20Regular : LockOpen20Regular, text("plan.lockLine"), onLockLine, {
        "aria-pressed": lineLocked,
      })}
      {tool(
        yearLocked ? LockClosed20Regular : LockOpen20Regular,
        text(yearLocked ? "year.unlock" : "year.lock", { year }),
        onLockYear,
        { "aria-expanded": lockingYear },
      )}
    </div>
  );
}
