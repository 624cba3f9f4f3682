import { Switch } from "@fluentui/react-components";
import { Choice } from "../parts/Choice";
import { useFields } from "../parts/fields";
import { MoreOptions } from "../parts/MoreOptions";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import { CompositeFields } from "./CompositeFields";
import { MonthFields } from "./MonthFields";
import { OpportunityFields } from "./OpportunityFields";
import { asksShares, RowFields } from "./RowFields";
import type { SplitChoices } from "./splitChoices";
import type { SplitForm, SplitProblems } from "./splitForm";
import { StepField } from "./StepField";
import { TotalField } from "./TotalField";

export interface SplitOptionsFieldsProps {
  readonly form: SplitForm;
  readonly onChange: (change: Partial<SplitForm>) => void;
  readonly problems: SplitProblems;
  readonly total: number | undefined;
  readonly year: number;
  readonly choices: SplitChoices;
}

/** Total, year, rows, opportunity, step; under More options how months are found. */
export function SplitOptionsFields({ form, onChange, problems, total, year, choices }: SplitOptionsFieldsProps) {
  const fields = useFields();
  const { text, number } = useWords();
  const { composite } = choices;
  const years = Array.from({ length: 5 }, (_, index) => year - 2 + index);
  // Five options in view are enough.
  const foldsStep = asksShares(choices);
  const step = <StepField step={form.step} onChange={(chosen) => onChange({ step: chosen })} />;
  return (
    <Section heading={text("beat.options")}>
      <div className={fields.column}>
        <div className={fields.wideNarrow}>
          <TotalField
            label={text("opt.total")}
            value={form.total}
            step={form.step}
            problem={problems.total}
            onChange={(value) => onChange({ total: value })}
          />
          <Choice
            label={text("opt.year")}
            options={years.map((of) => ({ value: String(of), label: String(of) }))}
            value={String(year)}
            onChange={(value) => onChange({ year: Number(value) })}
          />
        </div>
        <RowFields choices={choices} onChange={onChange} />
        <OpportunityFields
          byMonth={form.byMonth}
          values={form.byMonth ? form.months : form.quarters}
          wrong={problems.opportunity}
          total={total === undefined ? undefined : number(total)}
          onChange={(values) => onChange(form.byMonth ? { months: values } : { quarters: values })}
        />
        {!foldsStep && step}
      </div>
      <MoreOptions>
        <Switch
          label={text("opt.byMonth")}
          checked={form.byMonth}
          onChange={(_, { checked }) => onChange({ byMonth: checked })}
        />
        {foldsStep && step}
        {composite && (
          <CompositeFields
            composite={composite}
            weights={form.weights}
            bad={composite.weights === undefined}
            onChange={onChange}
          />
        )}
        <MonthFields choices={choices} year={year} onChange={onChange} />
      </MoreOptions>
    </Section>
  );
}
