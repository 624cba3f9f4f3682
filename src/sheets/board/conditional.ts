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
      const half = `$${cell(column, 4).replace(/(\d+)/, "$$$1")}`;
      return [
        {
          kind: "bar",
          at: range(column, layout.firstRow, column, layout.totalRow - 1),
          color: palette.barGood,
          negativeColor: palette.barBad,
          axis: "middle",
          axisColor: palette.repeatedKey,
          from: { formula: `=-${half}` },
          to: { formula: `=${half}` },
        },
      ];
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
    { kind: "rule", at, formula: `AND(${word}<>"",${word}=${best})`, style: { color: palette.good } },
    { kind: "rule", at, formula: `AND(${word}<>"",${word}=${worst})`, style: { color: palette.behind, bold: true } },
    {
      kind: "rule",
      at,
      formula: `AND(${word}<>"",${word}<>${best},${word}<>${worst})`,
      style: { color: palette.risk },
    },
    {
      kind: "rule",
      at: check,
      formula: `LEFT($${check},1)="✗"`,
      style: { color: palette.behind, bold: true },
    },
  ];
}
