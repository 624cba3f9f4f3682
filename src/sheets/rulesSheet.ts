import { defaultNames, type ProgressBoardInput, type StatusTable } from "./board/input";
import { fontOf, word } from "./language";
import { pageFooter } from "./pageFooter";
import { palette } from "./palette";
import type { SheetSpec } from "./spec";
import { datePart } from "./rules/dates";
import { statusHeaders, statusPart } from "./rules/status";

/** The status rules a board uses: those of the workbook, or the table its rules sheet will hold. */
export function statusTableOf({ rules, language }: Pick<ProgressBoardInput, "rules" | "language">): StatusTable {
  return rules.status ?? { table: rules.statusTable ?? "StatusRules", ...statusHeaders(language) };
}

/**
 * The rules sheet 规则: the as-of date with everything derived from it (names), the status rules (a table), or one
 * of the two when the workbook has the other; undefined when it has both.
 */
export function rulesSheet(input: Pick<ProgressBoardInput, "language" | "rules">): SheetSpec | undefined {
  const { rules, language } = input;
  const names = { ...defaultNames, ...rules.names };
  const dates = rules.dates && datePart(language, rules.sheet, names, rules.dates);
  const status = rules.status ? undefined : statusPart(language, rules.statusTable ?? "StatusRules", dates ? "F" : "B");
  if (!dates && !status) return undefined;
  return {
    name: rules.sheet,
    tabColor: palette.dataTab,
    gridlines: false,
    blocks: [
      { at: "B1", values: [[word(language, dates ? "rules.title" : "rules.status")]] },
      ...(dates?.blocks ?? []),
      ...(status?.blocks ?? []),
    ],
    styles: [
      { at: "A1:Q55", style: { font: fontOf(language), size: 10, color: palette.ink, valign: "center" } },
      { at: "B1", style: { size: 14, bold: true } },
      ...(dates?.styles ?? []),
      ...(status?.styles ?? []),
    ],
    columns: [{ at: "A:A", width: 1.2 }, ...(status?.columns ?? []), ...(dates?.columns ?? [])],
    rows: [{ at: "1:1", height: 24 }],
    tables: status?.tables ?? [],
    names: dates?.names ?? [],
    validation: dates?.validation ?? [],
    print: {
      area: dates ? "A1:Q51" : "A1:E8",
      orientation: "landscape",
      pagesWide: 1,
      footer: pageFooter(language),
    },
  };
}
