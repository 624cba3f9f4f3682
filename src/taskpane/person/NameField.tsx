import { Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { longestName } from "../services/personName";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  input: { minWidth: 0 },
  names: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: "inherit", lineHeight: "inherit", overflowWrap: "anywhere" },
});

export interface NameFieldProps {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** It was needed and is not there. */
  readonly missing: boolean;
  /** Names that stand in the journal already. */
  readonly suggestions: readonly string[];
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/**
 * Asks who writes. Names of the journal are offered, so that a person has one name on all their computers. As links, not
 * as a combo box: that one would complete "Li" to the "Li Wei" of somebody else when Tab is pressed.
 */
export function NameField({ value, onChange, missing, suggestions, inputRef }: NameFieldProps) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <div>
      <Field
        label={text("person.label")}
        hint={text("person.hint")}
        required
        {...(missing ? { validationMessage: text("person.missing") } : {})}
      >
        <Input
          input={{ ref: inputRef }}
          className={styles.input}
          value={value}
          maxLength={longestName}
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      {suggestions.length > 0 && (
        <p className={styles.names}>
          {text("person.known")}
          {suggestions.map((name) => (
            <Link key={name} as="button" className={styles.link} onClick={() => onChange(name)}>
              {name}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}
