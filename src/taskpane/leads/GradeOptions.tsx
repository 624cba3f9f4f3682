import type { FoundTable } from "../../workbook/types";
import { nameOf } from "../home/nextAction";
import { Choice } from "../parts/Choice";
import { DateField } from "../parts/DateField";
import { useFields } from "../parts/fields";
import { MoreOptions } from "../parts/MoreOptions";
import { keyOf } from "../shell/useWorkbook";
import { useWords } from "../words/useWords";

export interface GradeOptionsProps {
  readonly asOf: number | undefined;
  readonly latestContact: number | undefined;
  readonly today: number;
  readonly onAsOf: (serial: number | undefined) => void;
  readonly rules: readonly FoundTable[];
  readonly rulesKey: string | undefined;
  readonly onRules: (key: string) => void;
  readonly holidays: readonly FoundTable[];
  readonly holidaysKey: string | undefined;
  readonly onHolidays: (key: string) => void;
}

/** The day, and under More options the rules and holidays of the workbook, when it has any. */
export function GradeOptions(props: GradeOptionsProps) {
  const fields = useFields();
  const { text, date } = useWords();
  const choices = (none: string, tables: readonly FoundTable[]) => [
    { value: "", label: none },
    ...tables.map((table) => ({ value: keyOf(table), label: nameOf(table) })),
  ];
  return (
    <>
      <div className={fields.column}>
        <DateField
          label={text("opt.asOf")}
          value={props.asOf}
          near={props.latestContact ?? props.today}
          onChange={props.onAsOf}
          {...(props.latestContact === undefined
            ? {}
            : { hint: text("opt.latestContact", { date: date(props.latestContact) }) })}
        />
      </div>
      {(props.rules.length > 0 || props.holidays.length > 0) && (
        <MoreOptions>
          {props.rules.length > 0 && (
            <Choice
              label={text("opt.rules")}
              options={choices(text("opt.rulesDefault"), props.rules)}
              value={props.rulesKey ?? ""}
              onChange={props.onRules}
            />
          )}
          {props.holidays.length > 0 && (
            <Choice
              label={text("opt.holidays")}
              options={choices(text("opt.holidaysNone"), props.holidays)}
              value={props.holidaysKey ?? ""}
              onChange={props.onHolidays}
            />
          )}
        </MoreOptions>
      )}
    </>
  );
}
