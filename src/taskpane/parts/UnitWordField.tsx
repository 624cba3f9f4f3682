import { Field, Input } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

export interface UnitWordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What is counted, as a sheet's sentences say it: "cars"; blank for the word of its language. */
export function UnitWordField({ value, onChange }: UnitWordFieldProps) {
  const { text } = useWords();
  return (
    <Field label={text("opt.unitWord")} hint={text("opt.unitWordHint")}>
      <Input
        style={{ minWidth: 0 }}
        value={value}
        placeholder={text("opt.units")}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
