import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: "8px",
    "@media (max-width: 299px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  months: { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" },
  input: { minWidth: 0, width: "100%", "& input": { textAlign: "right", minWidth: 0, width: "100%" } },
  period: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});

export interface OpportunityFieldsProps {
  readonly byMonth: boolean;
  /** As typed: 4 quarters or 12 months. */
  readonly values: readonly string[];
  /** Zero-based period that is wrong. */
  readonly wrong: number | undefined;
  /** The total, formatted, for the hint. */
  readonly total: string | undefined;
  readonly onChange: (values: readonly string[]) => void;
}

/** By how much each quarter (or month) gets more than its history says. */
export function OpportunityFields({ byMonth, values, wrong, total, onChange }: OpportunityFieldsProps) {
  const styles = useStyles();
  const { text, month, monthLong } = useWords();
  const short = (index: number): string => (byMonth ? month(index) : text("split.quarter", { n: index + 1 }));
  const long = (index: number): string => (byMonth ? monthLong(index) : text("split.quarter", { n: index + 1 }));
  const label = text(byMonth ? "opt.opportunityMonths" : "opt.opportunity");
  return (
    <Field
      label={{ children: label, as: "span" as never }}
      {...(wrong !== undefined
        ? { validationMessage: text("opt.opportunityBad", { period: long(wrong) }) }
        : total !== undefined
          ? { hint: text(byMonth ? "opt.opportunityHintMonths" : "opt.opportunityHint", { total }) }
          : {})}
    >
      <div role="group" className={styles.grid}>
        {values.map((value, index) => (
          <Input
            key={index}
            className={styles.input}
            aria-label={`${label}, ${long(index)}`}
            aria-invalid={index === wrong}
            inputMode="decimal"
            placeholder="0%"
            contentBefore={<span className={styles.period}>{short(index)}</span>}
            value={value}
            onChange={(_, data) => onChange(values.map((old, at) => (at === index ? data.value : old)))}
            onBlur={() => {
              const trimmed = value.trim();
              if (/\d$/.test(trimmed)) onChange(values.map((old, at) => (at === index ? `${trimmed}%` : old)));
            }}
          />
        ))}
      </div>
    </Field>
  );
}
