import { Dropdown, Field, Option } from "@fluentui/react-components";

export interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field with a fixed list to choose from. */
export function Choice({ label, hint, options, value, onChange }: ChoiceProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Dropdown
        style={{ minWidth: 0 }}
        value={options.find((option) => option.value === value)?.label ?? ""}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChange(optionValue);
        }}
      >
        {options.map((option) => (
          <Option key={option.value} value={option.value}>
            {option.label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
