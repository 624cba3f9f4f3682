import { Field, Input } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { exampleDate, parseDate } from "../words/parse";
import { useWords } from "../words/useWords";

export interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Serial number; undefined while what is typed is no date. */
  readonly value: number | undefined;
  /** Serial number for the example in the message. */
  readonly near: number;
  readonly onChange: (serial: number | undefined) => void;
}

/**
 * A day typed in the reader's way; arrow keys move it by a day. (`<input type="date">` would show it in the browser's
 * language, not the pane's.)
 */
export function DateField({ label, hint, value, near, onChange }: DateFieldProps) {
  const { text, date } = useWords();
  /** What is being typed; undefined when the field shows its value. */
  const [typed, setTyped] = useState<string>();
  const bad = typed !== undefined && value === undefined;
  const step = (event: KeyboardEvent): void => {
    const days = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (days === 0 || value === undefined) return;
    event.preventDefault();
    setTyped(undefined);
    onChange(value + days);
  };
  return (
    <Field
      label={label}
      {...(hint === undefined || bad ? {} : { hint })}
      {...(bad ? { validationMessage: text("opt.asOfBad", { example: date(exampleDate(near)) }) } : {})}
    >
      <Input
        value={typed ?? (value === undefined ? "" : date(value))}
        onChange={(_, data) => {
          setTyped(data.value);
          onChange(parseDate(data.value));
        }}
        onBlur={() => {
          if (value !== undefined) setTyped(undefined);
        }}
        onKeyDown={step}
      />
    </Field>
  );
}
