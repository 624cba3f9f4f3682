import { Field, Input } from "@fluentui/react-components";
import { parseNumber } from "../words/parse";
import { useWords } from "../words/useWords";
import type { SplitProblems } from "./splitForm";

export interface TotalFieldProps {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly step: number;
  readonly problem: SplitProblems["total"];
  readonly onChange: (value: string) => void;
}

/** The annual total; a number that was typed is written out when the field is left. */
export function TotalField({ label, value, step, problem, onChange }: TotalFieldProps) {
  const { text, number } = useWords();
  const said =
    problem === "notANumber"
      ? text("opt.totalBad")
      : problem === "offStep"
        ? text("opt.totalStep", { step: number(step) })
        : undefined;
  return (
    <Field label={label} required {...(said === undefined ? {} : { validationMessage: said })}>
      <Input
        style={{ minWidth: 0 }}
        inputMode="decimal"
        contentAfter={text("opt.units")}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        onBlur={() => {
          const typed = parseNumber(value);
          if (typed !== undefined && number(typed) !== value) onChange(number(typed));
        }}
      />
    </Field>
  );
}
