import { Field, Switch } from "@fluentui/react-components";
import { nameOf } from "../home/nextAction";
import { Choice } from "../parts/Choice";
import { useWords } from "../words/useWords";
import { yearChoices, yearsLabel } from "./history";
import type { SplitChoices } from "./splitChoices";
import type { SplitForm } from "./splitForm";

export interface MonthFieldsProps {
  readonly choices: SplitChoices;
  /** The year planned. */
  readonly year: number;
  readonly onChange: (change: Partial<SplitForm>) => void;
}

/** Which years shares are taken from, and what the months follow. */
export function MonthFields({ choices, year, onChange }: MonthFieldsProps) {
  const { text } = useWords();
  const { ledger, measure, composite, byUnits, monthsOf, holidays, byWorkingDays } = choices;
  const yearOptions = (ledger ? yearChoices(ledger.years) : []).map((choice) => ({
    value: choice.join(),
    label: text("opt.yearsSum", { years: yearsLabel(choice) }),
  }));
  const yearsOf = (value: string): number[] => value.split(",").map(Number);
  return (
    <>
      {ledger && yearOptions.length > 0 && (
        <>
          {!measure && !composite && ledger.dimensions.length > 0 && (
            <Choice
              label={text("opt.unitYears")}
              hint={text("opt.unitYearsHint")}
              options={yearOptions}
              value={ledger.unitYears.join()}
              onChange={(value) => onChange({ unitYears: yearsOf(value) })}
            />
          )}
          <Choice
            label={text("opt.monthYears")}
            hint={text("opt.monthYearsHint")}
            options={yearOptions}
            value={ledger.monthYears.join()}
            onChange={(value) => onChange({ monthYears: yearsOf(value) })}
          />
        </>
      )}
      {byUnits && (
        <Choice
          label={text("opt.monthsOf")}
          options={[
            { value: "own", label: text("opt.monthsOwn") },
            { value: "both", label: text("opt.monthsBoth") },
          ]}
          value={monthsOf}
          onChange={(value) => onChange({ monthsOf: value === "both" ? "both" : "own" })}
        />
      )}
      {holidays && (
        <Field hint={text("opt.workingDaysHint", { name: nameOf(holidays), year })}>
          <Switch
            label={text("opt.workingDays")}
            checked={byWorkingDays}
            onChange={(_, { checked }) => onChange({ workingDays: checked })}
          />
        </Field>
      )}
    </>
  );
}
