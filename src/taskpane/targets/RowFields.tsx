import { Choice } from "../parts/Choice";
import { useWords } from "../words/useWords";
import { nameOf } from "../home/nextAction";
import { dimensionChoices } from "./history";
import type { SplitChoices } from "./splitChoices";
import { compositeKey, type SplitForm } from "./splitForm";

export interface RowFieldsProps {
  readonly choices: SplitChoices;
  readonly onChange: (change: Partial<SplitForm>) => void;
}

/** Whether there is more than one thing that rows can share the total by. */
export function asksShares({ measures, canMix }: SplitChoices): boolean {
  return measures.length > 0 || canMix;
}

/** What the rows share the total by, and which rows there are. */
export function RowFields({ choices, onChange }: RowFieldsProps) {
  const { text, list } = useWords();
  const { ledger, measure, measures, canMix, composite } = choices;
  const without = ledger ? text("opt.sharesSales") : text("opt.sharesNone");
  return (
    <>
      {asksShares(choices) && (
        <Choice
          label={text("opt.shares")}
          options={[
            { value: "", label: without },
            ...(canMix ? [{ value: compositeKey, label: text("opt.sharesComposite") }] : []),
            ...measures.map((choice) => ({
              value: choice.key,
              label: text("opt.sharesMeasure", { table: nameOf(choice.table), measure: choice.measures.join(" × ") }),
            })),
          ]}
          value={measure?.key ?? (composite ? compositeKey : "")}
          onChange={(shares) => onChange({ shares })}
        />
      )}
      {measure
        ? measure.names.length > 1 && (
            <Choice
              label={text("opt.splitBy")}
              options={measure.names.map((_, index) => ({
                value: String(index + 1),
                label: list(measure.names.slice(0, index + 1)),
              }))}
              value={String(choices.depth)}
              onChange={(depth) => onChange({ depth: Number(depth) })}
            />
          )
        : ledger &&
          ledger.headers.length > 0 && (
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
    </>
  );
}
