import { cell, range } from "../address";
import { palette } from "../palette";
import type { ConditionalSpec } from "../spec";
import type { BoardContext } from "./context";

/** Bars on one scale a column (the total is outside the scale of differences), and the colours of status and check. */
export function boardConditional(context: BoardContext): ConditionalSpec[] {
  const { layout, worst, best } = context;
  const rules: ConditionalSpec[] = layout.columns.flatMap(({ column, bar }): ConditionalSpec[] => {
    if (bar === undefined) return [];
    if (bar === "difference") {
      return [differenceBar(range(column, layout.firstRow, column, layout.totalRow - 1), column)];
    }
    return [
      {
        kind: "bar",
        at: range(column, layout.firstRow, column, layout.totalRow),
        color: bar === "time" ? palette.barTime : palette.barProgress,
        from: { number: 0 },
        to: { number: 1 },
      },
    ];
  });
  const word = `$${layout.at("status", layout.firstRow)}`;
  const at = `${layout.at("icon", layout.firstRow)}:${layout.at("status", layout.totalRow)}`;
  const check = cell(layout.firstName, layout.totalRow + 1);
  return [
    ...rules,
    ...statusColors(at, word, { worst, best }),
    {
      kind: "rule",
      at: check,
      formula: `LEFT($${check},1)="✗"`,
      style: { color: palette.behind, bold: true },
    },
  ];
}

/** Colours of icons and words of status, by the word of each row (`$Z9`). */
export function statusColors(
  at: string,
  word: string,
  { worst, best }: Pick<BoardContext, "worst" | "best">,
): ConditionalSpec[] {
  return [
    { kind: "rule", at, formula: `AND(${word}<>"",${word}=${best})`, style: { color: palette.good } },
    { kind: "rule", at, formula: `AND(${word}<>"",${word}=${worst})`, style: { color: palette.behind, bold: true } },
    {
      kind: "rule",
      at,
      formula: `AND(${word}<>"",${word}<>${best},${word}<>${worst})`,
      style: { color: palette.risk },
    },
  ];
}

/** A bar of differences from the middle, as wide as the cell in row 4 says. */
export function differenceBar(at: string, column: number): ConditionalSpec {
  const half = `$${cell(column, 4).replace(/(\d+)/, "$$$1")}`;
  return {
    ...{ kind: "bar", at, color: palette.barGood, negativeColor: palette.barBad },
    ...{ axis: "middle", axisColor: palette.repeatedKey },
    ...{ from: { formula: `=-${half}` }, to: { formula: `=${half}` } },
  };
}

/** Half the scale of a column of differences: its largest one. */
export const halfScale = (values: string): string => `MAX(1,MAX(${values}),-MIN(${values}))`;
