import { Field, Input, makeStyles } from "@fluentui/react-components";
import { Choice } from "../parts/Choice";
import { useWords } from "../words/useWords";
import type { CompositeChoice } from "./splitChoices";
import type { SplitForm } from "./splitForm";

const useStyles = makeStyles({
  weights: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px" },
  input: { minWidth: 0, width: "100%", "& input": { textAlign: "right", minWidth: 0, width: "100%" } },
});

export interface CompositeFieldsProps {
  readonly composite: CompositeChoice;
  readonly weights: SplitForm["weights"];
  readonly bad: boolean;
  readonly onChange: (change: Partial<SplitForm>) => void;
}

const parts = ["opt.weight3", "opt.weight1", "opt.weightTargets"] as const;

/** How much each part of the mix counts, and up to which month sales are recent. */
export function CompositeFields({ composite, weights, bad, onChange }: CompositeFieldsProps) {
  const styles = useStyles();
  const { text, monthLong } = useWords();
  return (
    <>
      <Field
        label={{ children: text("opt.weights"), as: "span" as never }}
        {...(bad ? { validationMessage: text("opt.weightsBad") } : { hint: text("opt.weightsHint") })}
      >
        <div role="group" className={styles.weights}>
          {parts.map((part, index) => (
            <Field key={part} label={text(part)} size="small">
              <Input
                className={styles.input}
                inputMode="decimal"
                value={weights[index] ?? ""}
                aria-invalid={bad}
                onChange={(_, { value }) =>
                  onChange({ weights: weights.map((old, at) => (at === index ? value : old)) })
                }
              />
            </Field>
          ))}
        </div>
      </Field>
      <Choice
        label={text("opt.lastMonth")}
        options={composite.months.map(({ year, month }) => ({
          value: `${year}-${month}`,
          label: text("opt.yearMonth", { year, month: monthLong(month - 1) }),
        }))}
        value={`${composite.lastMonth.year}-${composite.lastMonth.month}`}
        onChange={(lastMonth) => onChange({ lastMonth })}
      />
    </>
  );
}
