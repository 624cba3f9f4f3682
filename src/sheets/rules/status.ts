import { word, type Language } from "../language";
import { numberFormats } from "../numberFormats";
import { palette } from "../palette";
import { cell, columnLetters, range } from "../address";
import type { SheetPart } from "./part";

/** Headers of the status rules table. */
export function statusHeaders(language: Language): { from: string; icon: string; status: string } {
  return {
    from: word(language, "rules.from"),
    icon: word(language, "rules.icon"),
    status: word(language, "rules.statusWord"),
  };
}

/** Default thresholds of pace (P1), ascending; shape, word and colour say the same. */
const defaults = [
  { from: 0, icon: "◆", status: "status.behind", color: palette.behind },
  { from: 0.9, icon: "▲", status: "status.atRisk", color: palette.risk },
  { from: 1, icon: "●", status: "status.onTrack", color: palette.good },
] as const;

/** The table of status rules, its header in row 3, its first column at `letters`. */
export function statusPart(language: Language, table: string, letters: "B" | "F"): SheetPart {
  const first = letters === "B" ? 1 : 5;
  const headers = statusHeaders(language);
  const rows = defaults.map(({ from, icon, status }) => [from, icon, word(language, status)]);
  const at = range(first, 3, first + 2, 3 + rows.length);
  return {
    blocks: [{ at: cell(first, 3), values: [[headers.from, headers.icon, headers.status], ...rows] }],
    styles: [
      { at: range(first, 3, first + 2, 3), style: { bold: true, color: palette.secondary, size: 9 } },
      { at: range(first, 4, first, 3 + rows.length), style: { numberFormat: numberFormats.share, align: "left" } },
      ...defaults.map(({ color }, index) => ({
        at: range(first + 1, 4 + index, first + 2, 4 + index),
        style: { color, bold: index === 0 },
      })),
    ],
    columns: [{ at: `${columnLetters(first)}:${columnLetters(first + 2)}`, width: 11 }],
    tables: [{ name: table, at, filterButtons: false }],
  };
}
