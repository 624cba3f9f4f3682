import { Choice } from "../parts/Choice";
import { useWords } from "../words/useWords";
import { steps } from "./splitForm";

export interface StepFieldProps {
  readonly step: number;
  readonly onChange: (step: number) => void;
}

/** What every month is a multiple of. */
export function StepField({ step, onChange }: StepFieldProps) {
  const { text, number } = useWords();
  return (
    <Choice
      label={text("opt.step")}
      hint={text("opt.stepHint")}
      options={steps.map((one) => ({
        value: String(one),
        label: text("opt.stepUnits", { n: one, step: number(one) }),
      }))}
      value={String(step)}
      onChange={(value) => onChange(Number(value))}
    />
  );
}
