import { Field, Input, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { nextYearTotal } from "../../jobs/year/nextYear";
import { Choice } from "../parts/Choice";
import { useFields } from "../parts/fields";
import { MoreOptions } from "../parts/MoreOptions";
import { Section } from "../parts/Section";
import { yearsLabel } from "../targets/history";
import { OpportunityFields } from "../targets/OpportunityFields";
import { StepField } from "../targets/StepField";
import { TotalField } from "../targets/TotalField";
import { useWords } from "../words/useWords";
import type { NextYearFields, NextYearForm } from "./nextYearForm";
import type { NextYearState } from "./useNextYear";

const useStyles = makeStyles({
  basis: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface NextYearOptionsProps {
  readonly state: NextYearState;
  readonly form: NextYearForm;
  readonly fields: NextYearFields;
  readonly onChange: (change: Partial<NextYearForm>) => void;
}

/** Year, growth and total, opportunity, units that are new; under More options the step and opportunity by month. */
export function NextYearOptions({ state, form, fields, onChange }: NextYearOptionsProps) {
  const styles = useStyles();
  const layout = useFields();
  const { text, number } = useWords();
  const { basis, years, opportunity } = state;
  const { growth, step, byMonth, problems } = fields;
  const { withNew } = form;
  const from = state.from ?? 0;
  const salesYear = basis?.salesYear ?? from;
  const proposed = basis && growth !== undefined ? nextYearTotal(basis, { growth, step, withNew }) : undefined;
  const total = form.total ?? (proposed === undefined ? "" : number(proposed));
  const isCarried = opportunity.length > 0 && form.quarters === undefined && form.months === undefined;
  return (
    <Section heading={text("beat.options")}>
      <div className={layout.column}>
        {years.length > 1 && (
          <Choice
            label={text("nextYear.from")}
            options={years.map((year) => ({ value: String(year), label: text("nextYear.fromYear", { year }) }))}
            value={String(from)}
            // What was typed was meant for another year.
            onChange={(value) =>
              onChange({ from: Number(value), total: undefined, quarters: undefined, months: undefined })
            }
          />
        )}
        {basis && (
          <p className={styles.basis}>
            {text("nextYear.basis", {
              ...{ next: from + 1, year: salesYear, years: yearsLabel(basis.monthYears) },
              ...{ n: basis.planned.units.length, count: number(basis.planned.units.length) },
              sold: number(basis.planned.sold),
            })}
          </p>
        )}
        <div className={layout.wideNarrow}>
          <TotalField
            label={text("nextYear.total", { year: from + 1 })}
            value={total}
            step={step}
            problem={problems.total}
            onChange={(value) => onChange({ total: value })}
          />
          <Field
            label={text("nextYear.growth", { year: salesYear })}
            {...(problems.growth && { validationMessage: text("nextYear.growthBad") })}
          >
            <Input
              style={{ minWidth: 0 }}
              inputMode="decimal"
              placeholder="0%"
              value={form.growth}
              onChange={(_, data) => onChange({ growth: data.value, total: undefined })}
              onBlur={() => {
                const typed = form.growth.trim();
                if (/\d$/.test(typed)) onChange({ growth: `${typed}%` });
              }}
            />
          </Field>
        </div>
        <OpportunityFields
          byMonth={byMonth}
          values={byMonth ? fields.months : fields.quarters}
          wrong={problems.opportunity}
          total={total === "" ? undefined : total}
          onChange={(values) => onChange(byMonth ? { months: values } : { quarters: values })}
        />
        {isCarried && <p className={styles.basis}>{text("nextYear.opportunityHint", { year: from })}</p>}
        {basis && basis.unplanned.units.length > 0 && (
          <Field
            hint={text("nextYear.withNewHint", {
              names: basis.unplanned.units.map((keys) => keys.join(" · ")).join(", "),
              ...{ total: number(basis.unplanned.sold), salesYear },
            })}
          >
            <Switch
              label={text("nextYear.withNew", {
                ...{ n: basis.unplanned.units.length, count: number(basis.unplanned.units.length), year: from },
              })}
              checked={withNew}
              onChange={(_, { checked }) => onChange({ withNew: checked })}
            />
          </Field>
        )}
      </div>
      <MoreOptions>
        <Switch
          label={text("opt.byMonth")}
          checked={byMonth}
          onChange={(_, { checked }) => onChange({ byMonth: checked })}
        />
        <StepField step={step} onChange={(chosen) => onChange({ step: chosen })} />
      </MoreOptions>
    </Section>
  );
}
