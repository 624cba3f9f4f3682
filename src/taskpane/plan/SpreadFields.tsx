import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { TreeLine } from "../../planning/targets/plan/tree";
import { Choice } from "../parts/Choice";
import { useFields } from "../parts/fields";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import { LineChooser } from "./LineChooser";
import { periodText } from "./planText";
import { fieldsOf, methodKinds, patterns, type SpreadForm } from "./spreadForm";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%", "& input": { textAlign: "right", minWidth: 0, width: "100%" } },
  buttons: { display: "flex", gap: "8px", margin: "12px 0" },
});

const periods = ["year", "Q1", "Q2", "Q3", "Q4"] as const;

export interface SpreadFieldsProps {
  readonly form: SpreadForm;
  readonly line: string;
  readonly lines: readonly TreeLine[];
  /** Why it cannot be done as typed. */
  readonly problem: string | undefined;
  readonly ready: boolean;
  readonly onChange: (change: Partial<SpreadForm>) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Spreading: a period, a method and its numbers. The table above shows the result before it is taken. */
export function SpreadFields(props: SpreadFieldsProps) {
  const { form, line, lines, problem, ready, onChange, onApply, onCancel } = props;
  const styles = useStyles();
  const fields = useFields();
  const words = useWords();
  const { text } = words;
  const needed = fieldsOf(form.kind);
  const number = (label: string, value: string, change: (typed: string) => Partial<SpreadForm>) => (
    <Field label={label}>
      <Input
        className={styles.input}
        inputMode="decimal"
        value={value}
        onChange={(_, data) => onChange(change(data.value))}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (ready) onApply();
        }}
      />
    </Field>
  );
  return (
    <Section heading={text("plan.spreadOf", { line })}>
      <div className={fields.column}>
        <div className={fields.pair}>
          <Choice
            label={text("plan.period")}
            options={periods.map((period) => ({ value: period, label: periodText(period, words) }))}
            value={form.period}
            onChange={(value) => onChange({ period: periods.find((one) => one === value) ?? "year" })}
          />
          <Choice
            label={text("plan.method")}
            options={methodKinds.map((kind) => ({ value: kind, label: text(`plan.method.${kind}`) }))}
            value={form.kind}
            onChange={(value) => onChange({ kind: methodKinds.find((one) => one === value) ?? "proportional" })}
          />
        </div>
        {needed.includes("like") && (
          <Field label={text("plan.likeLine")}>
            <LineChooser lines={lines} path={form.like ?? []} onChoose={(like) => onChange({ like })} />
          </Field>
        )}
        <div className={fields.pair}>
          {needed.includes("weeks") && (
            <Choice
              label={text("plan.weeks")}
              options={Object.keys(patterns).map((weeks) => ({ value: weeks, label: weeks }))}
              value={form.weeks}
              onChange={(value) => onChange({ weeks: value as keyof typeof patterns })}
            />
          )}
          {needed.includes("total") && number(text("plan.total"), form.first, (first) => ({ first }))}
          {needed.includes("value") && number(text("plan.eachMonth"), form.first, (first) => ({ first }))}
          {needed.includes("firstMonth") && number(text("plan.firstMonth"), form.first, (first) => ({ first }))}
          {needed.includes("last") && number(text("plan.lastMonth"), form.last, (last) => ({ last }))}
          {needed.includes("rate") &&
            number(text(form.kind === "growth" ? "plan.rate" : "plan.percent"), form.rate, (rate) => ({ rate }))}
        </div>
        {problem !== undefined && <Field validationMessage={problem} />}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={onApply} disabledFocusable={!ready}>
          {text("plan.apply")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {text("do.cancel")}
        </Button>
      </div>
    </Section>
  );
}
