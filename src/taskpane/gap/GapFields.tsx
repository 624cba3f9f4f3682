import { Field, Input } from "@fluentui/react-components";
import { bridgeSteps } from "../../planning/targets/year/types";
import { Choice } from "../parts/Choice";
import { useFields } from "../parts/fields";
import { MoreOptions } from "../parts/MoreOptions";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import type { GapForm, GapNumbers } from "./gapForm";

export interface GapFieldsProps {
  readonly form: GapForm;
  readonly wrong: GapNumbers["wrong"];
  readonly year: number;
  readonly onChange: (change: Partial<GapForm>) => void;
}

/** The year and the target; the measures' amounts, which may as well be typed on the sheet, are folded. */
export function GapFields({ form, wrong, year, onChange }: GapFieldsProps) {
  const { text } = useWords();
  const fields = useFields();
  const number = (name: "target" | (typeof bridgeSteps)[number], value: string, onType: (typed: string) => void) => (
    <Field
      key={name}
      label={text(name === "target" ? "gap.target" : `gap.step.${name}`)}
      {...(name === "target" && { hint: text("gap.targetHint") })}
      {...(wrong.includes(name) && {
        validationMessage: text(name === "dropped" ? "gap.badDropped" : "gap.badNumber"),
      })}
    >
      <Input
        style={{ minWidth: 0 }}
        inputMode="text"
        contentAfter={text("opt.units")}
        value={value}
        onChange={(_, data) => onType(data.value)}
      />
    </Field>
  );
  return (
    <Section heading={text("beat.options")}>
      <div className={fields.column}>
        <Choice
          label={text("opt.year")}
          options={[year - 1, year, year + 1, year + 2].map((of) => ({ value: String(of), label: String(of) }))}
          value={String(year)}
          onChange={(typed) => onChange({ year: Number(typed) })}
        />
        {number("target", form.target, (target) => onChange({ target }))}
      </div>
      <MoreOptions label={text("gap.steps")}>
        {bridgeSteps.map((step) =>
          number(step, form.steps[step] ?? "", (typed) => onChange({ steps: { ...form.steps, [step]: typed } })),
        )}
      </MoreOptions>
    </Section>
  );
}
