import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { YearOfPlan } from "../../jobs/year/types";
import { Section } from "../parts/Section";
import type { NameAsk } from "../person/useNameAsk";
import { NameLine } from "../person/NameLine";
import { parseEntry } from "../plan/entry";
import { clean } from "../../planning/exact/clean";
import { useWords } from "../words/useWords";
import { ReasonField } from "../year/ReasonField";
import { IssueTable } from "./IssueTable";
import type { IssueRow } from "./issueRows";

const useStyles = makeStyles({
  meta: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  below: { marginTop: "12px", display: "flex", flexDirection: "column", gap: "12px" },
});

export interface IssueFormProps {
  readonly read: YearOfPlan;
  readonly month: number;
  /** Of the latest issued month; else the next one is issued. */
  readonly withdrawing: boolean;
  /** Typed over, by the place of the unit. */
  readonly values: ReadonlyMap<number, number>;
  readonly reason: string;
  readonly name: NameAsk;
  readonly onValues: (values: ReadonlyMap<number, number>) => void;
  readonly onReason: (reason: string) => void;
  readonly onSwitch: () => void;
}

/** The month at hand by unit with its typed values, or the reason to withdraw one; who does it. */
export function IssueForm(props: IssueFormProps) {
  const { read, month, withdrawing, values, reason, name, onValues, onReason, onSwitch } = props;
  const styles = useStyles();
  const { text, number, monthLong } = useWords();
  const { year, issuedTo, targets, plan } = read;
  const enter = ({ unit, before, after }: IssueRow, typed: string): string | undefined => {
    if (unit === undefined) return undefined;
    const value = parseEntry(typed, after, plan.step);
    if (value === undefined || value < 0) return text("issue.entryBad", { typed });
    if (!Number.isInteger(clean(value / plan.step))) {
      return text("issue.entryStep", { value: number(value), step: number(plan.step) });
    }
    const next = new Map(values);
    // Back at what it was: it is no longer typed over.
    if (value === before) next.delete(unit);
    else next.set(unit, value);
    onValues(next);
    return undefined;
  };
  const heading = withdrawing
    ? text("issue.withdraw", { month: text("opt.yearMonth", { month: monthLong(month), year }) })
    : text("issue.do", { month: text("opt.yearMonth", { month: monthLong(month), year }) });
  const other = withdrawing
    ? issuedTo < 12 && text("issue.issueInstead", { month: monthLong(issuedTo) })
    : issuedTo > 0 && text("issue.withdrawInstead", { month: monthLong(issuedTo - 1) });
  return (
    <Section
      heading={heading}
      aside={
        other && (
          <Link as="button" onClick={onSwitch}>
            {other}
          </Link>
        )
      }
    >
      {withdrawing ? (
        <>
          {issuedTo === 12 && <p className={styles.meta}>{text("issue.allIssued", { year })}</p>}
          <p className={styles.meta}>{text("issue.withdrawMeans", { month: monthLong(month), year })}</p>
        </>
      ) : (
        <>
          <p className={styles.meta}>{text("issue.hint")}</p>
          <IssueTable
            units={targets}
            dimensions={read.dimensions}
            month={month}
            version={read.versions.at(-1)?.number}
            values={values}
            onEnter={enter}
          />
        </>
      )}
      <div className={styles.below}>
        {(withdrawing || values.size > 0) && (
          <ReasonField needed={withdrawing} value={reason} onChange={onReason} label={text("issue.whyChange")} />
        )}
        {name.field ?? <NameLine />}
      </div>
    </Section>
  );
}
