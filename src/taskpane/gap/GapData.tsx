import { Field, Textarea } from "@fluentui/react-components";
import { Table20Regular, TextBulletList20Regular } from "@fluentui/react-icons";
import { gapMeasures } from "../../jobs/year/gapTypes";
import type { FoundTable } from "../../workbook/types";
import { nameOf } from "../home/nextAction";
import { Choice } from "../parts/Choice";
import { useFields } from "../parts/fields";
import { Section } from "../parts/Section";
import { SourceRow } from "../parts/SourceRow";
import { tableMeta } from "../parts/tableMeta";
import { keyOf } from "../shell/useWorkbook";
import { useWords } from "../words/useWords";
import { columnsOf, type GapForm } from "./gapForm";

/** The key of "typed" among the sources. */
export const typedNames = "typed names";

export interface GapDataProps {
  readonly tables: readonly FoundTable[];
  /** The table of the segments; undefined when they are typed. */
  readonly table: FoundTable | undefined;
  readonly onChoose: (key: string) => void;
  readonly form: GapForm;
  readonly onChange: (change: Partial<GapForm>) => void;
}

/** The segments: a table and what its columns say, or names typed one a line. */
export function GapData({ tables, table, onChoose, form, onChange }: GapDataProps) {
  const words = useWords();
  const { text } = words;
  const fields = useFields();
  const columns = table && columnsOf(table, form);
  return (
    <Section heading={text("beat.data")}>
      {tables.length > 0 && (
        <SourceRow
          icon={table ? Table20Regular : TextBulletList20Regular}
          what={text("gap.segments")}
          name={table ? nameOf(table) : text("gap.typeNames")}
          meta={table ? tableMeta(table, words) : text("gap.namesHint")}
          choices={[
            ...tables.map((candidate) => ({ key: keyOf(candidate), label: nameOf(candidate) })),
            { key: typedNames, label: text("gap.typeNames") },
          ]}
          chosen={table ? keyOf(table) : typedNames}
          onChoose={onChoose}
        />
      )}
      <div className={fields.column}>
        {!table && (
          <Field label={text("gap.names")} required hint={text("gap.namesHint")}>
            <Textarea
              rows={5}
              resize="vertical"
              placeholder={text("gap.namesExample")}
              value={form.names}
              onChange={(_, { value }) => onChange({ names: value })}
            />
          </Field>
        )}
        {table && columns && (
          <>
            <Choice
              label={text("gap.nameColumn")}
              options={table.headers.map((header) => ({ value: header, label: header }))}
              value={columns.name}
              onChange={(nameColumn) => onChange({ nameColumn })}
            />
            {gapMeasures.map((measure) => (
              <Choice
                key={measure}
                label={text(`gap.${measure}`)}
                options={[
                  { value: "", label: text("gap.noColumn") },
                  ...table.headers.map((header) => ({ value: header, label: header })),
                ]}
                value={columns.measures[measure] ?? ""}
                onChange={(header) => onChange({ columns: { ...form.columns, [measure]: header } })}
              />
            ))}
          </>
        )}
      </div>
    </Section>
  );
}
