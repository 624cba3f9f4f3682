import { Field, Input } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

export interface ReasonFieldProps {
  readonly label: string;
  /** Nothing happens without one. */
  readonly needed: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** As long as a cell of the records stays readable. */
const longest = 200;

/** Why something is done, for those who read it later. */
export function ReasonField({ label, needed, value, onChange }: ReasonFieldProps) {
  const { text } = useWords();
  return (
    <Field label={label} required={needed} {...(needed ? { hint: text("year.reasonNeeded") } : {})}>
      <Input
        style={{ minWidth: 0 }}
        value={value}
        maxLength={longest}
        onChange={(_, data) => onChange(data.value)}
        onKeyDown={(event) => {
          // Enter in a field never previews what stands around it.
          if (event.key === "Enter") event.preventDefault();
        }}
      />
    </Field>
  );
}
