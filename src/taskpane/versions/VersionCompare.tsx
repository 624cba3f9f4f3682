import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PlanVersion } from "../../jobs/year/types";
import { Choice } from "../parts/Choice";
import { useFields } from "../parts/fields";
import { useWords } from "../words/useWords";
import { aligned } from "../year/lineMonths";
import { LineCompare } from "../year/LineCompare";
import { UnitChanges } from "../year/UnitChanges";

const records = ["targets", "plan"] as const;

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "12px" }, same: { margin: 0 } });

export interface VersionCompareProps {
  readonly year: number;
  readonly versions: readonly PlanVersion[];
  /** The earlier one of what is shown side by side. */
  readonly before: PlanVersion;
  readonly after: PlanVersion;
  readonly onBefore: (number: number) => void;
}

/** Two versions side by side: a line month by month, and the units that differ. */
export function VersionCompare({ year, versions, before, after, onBefore }: VersionCompareProps) {
  const styles = useStyles();
  const fields = useFields();
  const { text } = useWords();
  const [record, setRecord] = useState<(typeof records)[number]>("targets");
  const sides = useMemo(() => aligned(before[record], after[record]), [before, after, record]);
  const same = sides.after.every(({ months }, unit) =>
    months.every((value, month) => value === sides.before[unit]?.months[month]),
  );
  return (
    <div className={styles.parts}>
      <div className={fields.pair}>
        <Choice
          label={text("versions.compare")}
          options={versions
            .filter(({ number }) => number !== after.number)
            .map(({ number }) => ({ value: String(number), label: text("versions.number", { number }) }))
            .reverse()}
          value={String(before.number)}
          onChange={(value) => onBefore(Number(value))}
        />
        <Choice
          label={text("versions.record")}
          options={records.map((one) => ({ value: one, label: text(`versions.record.${one}`) }))}
          value={record}
          onChange={(value) => setRecord(records.find((one) => one === value) ?? "targets")}
        />
      </div>
      {same && <p className={styles.same}>{text("versions.same")}</p>}
      <div>
        <LineCompare
          label={(line) => text("versions.sideBySide", { line, year, before: before.number, after: after.number })}
          heads={{
            before: text("versions.short", { number: before.number }),
            after: text("versions.short", { number: after.number }),
          }}
          before={sides.before}
          after={sides.after}
        />
      </div>
      <UnitChanges heading={text("versions.units")} before={sides.before} after={sides.after} />
    </div>
  );
}
