import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { parsePercent } from "../words/parse";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  input: { width: "88px", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  has: {
    margin: "0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  boxes: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
});

export interface RollForm {
  /** As typed: "5%", "" for no cap. */
  readonly cap: string;
  readonly withinQuarter: boolean;
  /** Undefined until it was said. */
  readonly withSheet: boolean | undefined;
}

/** The cap as typed: a share, nothing for no cap, or that it is none. */
export function readCap(typed: string): { readonly cap?: number; readonly bad?: true } {
  if (typed.trim() === "") return {};
  const cap = parsePercent(typed.replace(/^\s*\+/, ""));
  return cap === undefined || cap < 0 || cap > 10 ? { bad: true } : { cap };
}

export interface RollFieldsProps {
  readonly form: RollForm;
  readonly onChange: (change: Partial<RollForm>) => void;
  /** Of the live sheet of the year. */
  readonly sheetName: string | undefined;
  /** It is there already. */
  readonly hasSheet: boolean;
}

/** How a year is rolled: the cap of a month, the quarter first, the sheet that shows it. */
export function RollFields({ form, onChange, sheetName, hasSheet }: RollFieldsProps) {
  const styles = useStyles();
  const { text } = useWords();
  const { bad } = readCap(form.cap);
  return (
    <>
      <Field
        label={text("roll.cap")}
        {...(bad ? { validationMessage: text("roll.capBad") } : { hint: text("roll.capHint") })}
      >
        <Input
          className={styles.input}
          value={form.cap}
          onChange={(_, { value }) => onChange({ cap: value })}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
        />
      </Field>
      <div className={styles.boxes}>
        <Checkbox
          label={text("roll.withinQuarter")}
          checked={form.withinQuarter}
          onChange={(_, { checked }) => onChange({ withinQuarter: checked === true })}
        />
        {sheetName !== undefined && hasSheet && (
          <p className={styles.has}>{text("roll.hasSheet", { sheet: sheetName })}</p>
        )}
        {sheetName !== undefined && !hasSheet && (
          <Checkbox
            label={text("roll.withSheet", { name: sheetName })}
            checked={form.withSheet ?? true}
            onChange={(_, { checked }) => onChange({ withSheet: checked === true })}
          />
        )}
      </div>
    </>
  );
}
