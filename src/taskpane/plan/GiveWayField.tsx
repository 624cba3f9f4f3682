import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PaneKey } from "../../locale/pane.en";
import type { GiveWay } from "../../planning/targets/plan/types";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  field: {
    marginTop: "8px",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    "& label": {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      padding: "4px 8px 4px 0",
      minWidth: "132px",
    },
    alignItems: "center",
    "@media (max-width: 279px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  dropdown: { minWidth: 0, "& button": { fontSize: tokens.fontSizeBase200 } },
});

export interface GiveWayFieldProps {
  readonly label: PaneKey;
  readonly choices: readonly GiveWay[];
  readonly value: GiveWay | undefined;
  /** A change waits for the answer. */
  readonly asked: boolean;
  readonly onChoose: (way: GiveWay) => void;
}

/** "A change is taken from": asked with the first change, then remembered. */
export function GiveWayField({ label, choices, value, asked, onChoose }: GiveWayFieldProps) {
  const styles = useStyles();
  const { text } = useWords();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It stands behind the grid, whose own move of the focus comes first.
    if (asked) field.current?.querySelector<HTMLElement>("[role=combobox]")?.focus();
  }, [asked]);
  const known = choices.find((way) => way === value);
  return (
    <div ref={field}>
      <Field
        orientation="horizontal"
        className={styles.field}
        label={text(label)}
        required={asked}
        {...(asked ? { validationState: "warning" as const, validationMessage: text("plan.askWay") } : {})}
      >
        <Dropdown
          size="small"
          className={styles.dropdown}
          placeholder={text("plan.chooseWay")}
          value={known === undefined ? "" : text(`plan.from.${known}`)}
          selectedOptions={known === undefined ? [] : [known]}
          onOptionSelect={(_, { optionValue }) => {
            const way = choices.find((one) => one === optionValue);
            if (way) onChoose(way);
          }}
        >
          {choices.map((way) => (
            <Option key={way} value={way}>
              {text(`plan.from.${way}`)}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </div>
  );
}
