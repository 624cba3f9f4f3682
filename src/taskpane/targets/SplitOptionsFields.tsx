import { Field, Input, Switch } from "@fluentui/react-components";
import { Choice } from "../parts/Choice";
import { useFields } from "../parts/fields";
import { MoreOptions } from "../parts/MoreOptions";
import { Section } from "../parts/Section";
import { parseNumber } from "../words/parse";
import { useWords } from "../words/useWords";
import { dimensionChoices, yearChoices, yearsLabel } from "./history";
import { OpportunityFields } from "./OpportunityFields";
import { steps, type SplitForm, type SplitProblems } from "./splitForm";

export interface SplitOptionsFieldsProps {
  readonly form: SplitForm;
  readonly onChange: (change: Partial<SplitForm>) => void;
  readonly problems: SplitProblems;
  readonly total: number | undefined;
  readonly year: number;
  /** What a sales ledger allows; undefined for figures by month. */
  readonly ledger:
    | {
        readonly headers: readonly string[];
        readonly years: readonly number[];
        readonly dimensions: readonly string[];
        readonly unitYears: readonly number[];
        readonly monthYears: readonly number[];
      }
    | undefined;
}

/** Total, year, opportunity, step; for a ledger also over which rows and from which years. */
export function SplitOptionsFields({ form, onChange, problems, total, year, ledger }: SplitOptionsFieldsProps) {
  const fields = useFields();
  const { text, number, list } = useWords();
  const problem =
    problems.total === "notANumber"
      ? text("opt.totalBad")
      : problems.total === "offStep"
        ? text("opt.totalStep", { step: number(form.step) })
        : undefined;
  const years = Array.from({ length: 5 }, (_, index) => year - 2 + index);
  const yearOptions = (ledger ? yearChoices(ledger.years) : []).map((choice) => ({
    value: choice.join(),
    label: text("opt.yearsSum", { years: yearsLabel(choice) }),
  }));
  const yearsOf = (value: string): number[] => value.split(",").map(Number);
  return (
    <Section heading={text("beat.options")}>
      <div className={fields.column}>
        <div className={fields.wideNarrow}>
          <Field label={text("opt.total")} required {...(problem === undefined ? {} : { validationMessage: problem })}>
            <Input
              style={{ minWidth: 0 }}
              inputMode="decimal"
              contentAfter={text("opt.units")}
              value={form.total}
              onChange={(_, data) => onChange({ total: data.value })}
              onBlur={() => {
                const typed = parseNumber(form.total);
                if (typed !== undefined) onChange({ total: number(typed) });
              }}
            />
          </Field>
          <Choice
            label={text("opt.year")}
            options={years.map((of) => ({ value: String(of), label: String(of) }))}
            value={String(year)}
            onChange={(value) => onChange({ year: Number(value) })}
          />
        </div>
        {ledger && ledger.headers.length > 0 && (
          <Choice
            label={text("opt.splitBy")}
            options={dimensionChoices(ledger.headers, ledger.dimensions).map((choice) => ({
              value: JSON.stringify(choice),
              label: choice.length === 0 ? text("opt.company") : list(choice),
            }))}
            value={JSON.stringify(ledger.dimensions)}
            onChange={(value) => onChange({ dimensions: JSON.parse(value) as string[] })}
          />
        )}
        <OpportunityFields
          byMonth={form.byMonth}
          values={form.byMonth ? form.months : form.quarters}
          wrong={problems.opportunity}
          total={total === undefined ? undefined : number(total)}
          onChange={(values) => onChange(form.byMonth ? { months: values } : { quarters: values })}
        />
        <Choice
          label={text("opt.step")}
          hint={text("opt.stepHint")}
          options={steps.map((step) => ({
            value: String(step),
            label: text("opt.stepUnits", { n: step, step: number(step) }),
          }))}
          value={String(form.step)}
          onChange={(value) => onChange({ step: Number(value) })}
        />
      </div>
      <MoreOptions>
        <Switch
          label={text("opt.byMonth")}
          checked={form.byMonth}
          onChange={(_, { checked }) => onChange({ byMonth: checked })}
        />
        {ledger && yearOptions.length > 0 && (
          <>
            {ledger.dimensions.length > 0 && (
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
      </MoreOptions>
    </Section>
  );
}
