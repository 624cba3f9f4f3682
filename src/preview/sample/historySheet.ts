import { range } from "../../sheets/address";
import { fontOf, monthHeaders, type Language } from "../../sheets/language";
import { numberFormats } from "../../sheets/numberFormats";
import { palette } from "../../sheets/palette";
import type { SheetSpec } from "../../sheets/spec";
import { sampleWords } from "./words";

/** History by year and month as a plain range (no table), for splitting a target by B2:M4. */
export function historySheet(
  language: Language,
  years: readonly { readonly year: number; readonly months: readonly number[] }[],
): SheetSpec {
  const words = sampleWords[language];
  const last = years.length + 1;
  return {
    name: words.historySheet,
    tabColor: palette.dataTab,
    blocks: [
      {
        at: "A1",
        values: [[words.historyYear, ...monthHeaders(language)], ...years.map(({ year, months }) => [year, ...months])],
      },
    ],
    styles: [
      { at: range(0, 1, 12, last), style: { font: fontOf(language), size: 10, color: palette.ink, align: "right" } },
      {
        at: "A1:M1",
        style: { bold: true, fill: palette.accentTint, bottom: { color: palette.accent, weight: "thin" } },
      },
      { at: range(0, 1, 0, last), style: { bold: true, align: "left", numberFormat: "0" } },
      { at: range(1, 2, 12, last), style: { numberFormat: numberFormats.count } },
    ],
    columns: [
      { at: "A:A", width: 8 },
      { at: "B:M", width: 7.5 },
    ],
    freeze: { rows: 1, columns: 1 },
  };
}
