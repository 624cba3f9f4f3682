import { useMemo } from "react";
import { clean, sum } from "../../planning/exact/clean";
import { treeOf } from "../../planning/targets/plan/tree";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { Checks } from "../parts/Checks";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";
import { IssueGrid, type IssueGridProps } from "./IssueGrid";
import { issueRows } from "./issueRows";

export interface IssueTableProps {
  readonly units: readonly PlanUnit[];
  readonly dimensions: readonly string[];
  readonly month: number;
  /** The latest version; undefined before the first, when units are issued at their plan. */
  readonly version: number | undefined;
  readonly values: ReadonlyMap<number, number>;
  readonly onEnter?: IssueGridProps["onEnter"];
}

/** A month by unit before and after it is issued, that the units add up to the company, and what the next roll makes of it. */
export function IssueTable({ units, dimensions, month, version, values, onEnter }: IssueTableProps) {
  const words = useWords();
  const { text } = words;
  const tree = useMemo(() => treeOf(units), [units]);
  const rows = issueRows(tree, units, month, values);
  const before = sum(units.map(({ months }) => months[month] ?? 0));
  const after = sum(units.map(({ months }, place) => values.get(place) ?? months[month] ?? 0));
  const monthName = words.monthLong(month);
  return (
    <>
      <IssueGrid
        label={text("issue.rows", { month: monthName })}
        heads={{
          name: dimensions.at(-1) ?? text("issue.unit"),
          before: version === undefined ? text("issue.plan") : text("versions.short", { number: version }),
          after: text("issue.issued", { month: words.month(month) }),
        }}
        month={monthName}
        rows={rows}
        total={{ before, after }}
        {...(onEnter && { onEnter })}
      />
      <div style={{ marginTop: "10px" }}>
        <Checks checks={checks({ rows, before, after, dimension: dimensions.at(-1), month: monthName }, words)} />
      </div>
    </>
  );
}

interface Sums {
  readonly rows: ReturnType<typeof issueRows>;
  readonly before: number;
  readonly after: number;
  readonly dimension: string | undefined;
  readonly month: string;
}

/** The rows of units are added here once more against the company; a difference to before is said plainly. */
function checks({ rows, before, after, dimension, month }: Sums, { text, number }: Words) {
  const units = rows.filter(({ unit }) => unit !== undefined);
  const total = sum(units.map((row) => row.after));
  const change = clean(after - before);
  const values = { n: units.length, count: number(units.length), total: number(after), month };
  return [
    {
      holds: total === after,
      text:
        total !== after
          ? text("issue.sumWrong", { sum: number(total), total: number(after) })
          : dimension === undefined
            ? text("issue.sumCompany", values)
            : text("issue.sum", { ...values, dimension }),
    },
    ...(change === 0
      ? []
      : [{ holds: true, text: text(change > 0 ? "issue.more" : "issue.less", { change: number(Math.abs(change)) }) }]),
  ];
}
