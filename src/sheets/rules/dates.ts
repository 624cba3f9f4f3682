import { absolute, range } from "../address";
import type { BoardNames, BoardRules } from "../board/input";
import { monthHeaders, monthWords, word, type Language } from "../language";
import { numberFormats } from "../numberFormats";
import { palette } from "../palette";
import type { CellValue, NameSpec } from "../spec";
import type { SheetsKey } from "../../locale/sheets.en";
import { dayRows, daysFirstRow, daysHeaderRow } from "./days";
import type { SheetPart } from "./part";

interface Setting {
  readonly name: Exclude<keyof BoardNames, "asOf" | "monthNames" | "monthLong" | "monthElapsed">;
  readonly label: SheetsKey;
  readonly meaning?: SheetsKey;
  readonly format: string;
  readonly formula: (names: BoardNames) => string;
}

/** Where the as-of date is typed. */
export const asOfCell = "C4";
const firstSettingRow = 5;
const monthsRow = 9;
const daysElapsedRange = `$B$${daysFirstRow}:$B$${daysFirstRow + 30}`;
const workedRange = `$C$${daysFirstRow}:$C$${daysFirstRow + 30}`;

/** Below the as-of date, each a name: what boards read instead of working it out in every cell. */
const settings: readonly Setting[] = [
  {
    name: "planYear",
    label: "rules.planYear",
    meaning: "rules.planYearMeaning",
    format: "0",
    formula: ({ asOf }) => `YEAR(${asOf})`,
  },
  {
    name: "yearStart",
    label: "rules.yearStart",
    format: numberFormats.date,
    formula: ({ asOf }) => `DATE(YEAR(${asOf}),1,1)`,
  },
  {
    name: "monthStart",
    label: "rules.monthStart",
    format: numberFormats.date,
    formula: ({ asOf }) => `DATE(YEAR(${asOf}),MONTH(${asOf}),1)`,
  },
  {
    name: "monthEnd",
    label: "rules.monthEnd",
    format: numberFormats.date,
    formula: ({ asOf }) => `DATE(YEAR(${asOf}),MONTH(${asOf})+1,0)`,
  },
  {
    name: "lastYearStart",
    label: "rules.lastYearStart",
    format: numberFormats.date,
    formula: ({ asOf }) => `DATE(YEAR(${asOf})-1,1,1)`,
  },
  {
    name: "lastYearDay",
    label: "rules.lastYearDay",
    meaning: "rules.lastYearDayMeaning",
    format: numberFormats.date,
    formula: ({ asOf }) =>
      `DATE(YEAR(${asOf})-1,MONTH(${asOf}),MIN(DAY(${asOf}),DAY(DATE(YEAR(${asOf})-1,MONTH(${asOf})+1,0))))`,
  },
  {
    name: "daysElapsed",
    label: "rules.daysElapsed",
    meaning: "rules.daysElapsedMeaning",
    format: "0",
    formula: ({ asOf }) => `SUMIFS(${workedRange},${daysElapsedRange},"<="&${asOf})`,
  },
  { name: "daysTotal", label: "rules.daysTotal", format: "0", formula: () => `SUM(${workedRange})` },
  {
    name: "daysLeft",
    label: "rules.daysLeft",
    format: "0",
    formula: ({ daysTotal, daysElapsed }) => `${daysTotal}-${daysElapsed}`,
  },
  {
    name: "timeProgress",
    label: "rules.timeProgress",
    meaning: "rules.timeProgressMeaning",
    format: "0.0%",
    formula: ({ daysTotal, daysElapsed }) => `IF(${daysTotal}=0,0,${daysElapsed}/${daysTotal})`,
  },
];

/** What each name of a rules sheet refers to, without the sheet. */
export const nameAddresses: Readonly<Record<keyof BoardNames, string>> = {
  asOf: asOfCell,
  ...(Object.fromEntries(settings.map(({ name }, index) => [name, `C${firstSettingRow + index}`])) as Record<
    Setting["name"],
    string
  >),
  monthNames: `F${monthsRow + 2}:Q${monthsRow + 2}`,
  monthLong: `F${monthsRow + 3}:Q${monthsRow + 3}`,
  monthElapsed: `F${monthsRow + 4}:Q${monthsRow + 4}`,
};

/** The as-of date, everything derived from it, the months of the year and the days of the month. */
export function datePart(
  language: Language,
  sheet: string,
  names: BoardNames,
  dates: NonNullable<BoardRules["dates"]>,
): SheetPart {
  const say = (key: SheetsKey) => word(language, key);
  const numbers = Array.from({ length: 12 }, (_, month) => month + 1);
  const lastSettingRow = firstSettingRow + settings.length - 1;
  const elapsed = numbers.map((_, index): CellValue => {
    const number = `${String.fromCharCode(70 + index)}$${monthsRow + 1}`;
    return `=IF(${number}<MONTH(${names.asOf}),1,IF(${number}=MONTH(${names.asOf}),${names.timeProgress},0))`;
  });
  return {
    blocks: [
      { at: "B3", values: [[say("rules.setting"), say("rules.value"), say("rules.meaning")]] },
      { at: "B4", values: [[say("rules.asOf"), dates.asOf, say("rules.asOfMeaning")]] },
      {
        at: `B${firstSettingRow}`,
        formulas: settings.map(({ label, formula, meaning }) => [
          say(label),
          `=${formula(names)}`,
          meaning === undefined ? null : say(meaning),
        ]),
      },
      { at: `F${monthsRow}`, values: [[say("rules.months")]] },
      {
        at: `F${monthsRow + 1}`,
        values: [[...numbers], [...monthHeaders(language)], [...monthWords(language)]],
      },
      { at: `F${monthsRow + 4}`, formulas: [elapsed] },
      {
        at: `R${monthsRow + 1}`,
        values: [
          [say("rules.monthNumber")],
          [say("rules.monthShort")],
          [say("rules.monthLong")],
          [say("rules.monthElapsed")],
        ],
      },
      { at: `B${daysHeaderRow - 1}`, values: [[say("rules.days")]] },
      { at: `B${daysHeaderRow}`, values: [[say("rules.day"), say("rules.worked"), say("rules.why")]] },
      { at: `B${daysFirstRow}`, formulas: dayRows(language, names, dates) },
    ],
    styles: [
      ...["B3:D3", `B${daysHeaderRow}:D${daysHeaderRow}`].map((at) => ({
        at,
        style: {
          bold: true,
          size: 9,
          color: palette.secondary,
          bottom: { color: palette.ink, weight: "thin" as const },
        },
      })),
      ...[`F${monthsRow}`, `B${daysHeaderRow - 1}`].map((at) => ({
        at,
        style: { bold: true, size: 11 },
      })),
      { at: `C4:C${lastSettingRow}`, style: { align: "left" } },
      {
        at: asOfCell,
        style: { numberFormat: numberFormats.date, bold: true, color: palette.accent, fill: palette.accentTint },
      },
      ...settings.map(({ format }, index) => ({ at: `C${firstSettingRow + index}`, style: { numberFormat: format } })),
      { at: `D4:D${lastSettingRow}`, style: { size: 9, color: palette.secondary } },
      { at: range(5, monthsRow + 1, 16, monthsRow + 4), style: { align: "right" } },
      { at: range(5, monthsRow + 4, 16, monthsRow + 4), style: { numberFormat: numberFormats.share } },
      { at: `R${monthsRow + 1}:R${monthsRow + 4}`, style: { size: 9, color: palette.secondary } },
      { at: `B${daysFirstRow}:B${daysFirstRow + 30}`, style: { numberFormat: numberFormats.date, align: "left" } },
      { at: `C${daysFirstRow}:C${daysFirstRow + 30}`, style: { align: "left" } },
      { at: `D${daysFirstRow}:D${daysFirstRow + 30}`, style: { size: 9, color: palette.secondary } },
    ],
    columns: [
      { at: "B:B", width: 26 },
      { at: "C:C", width: 13 },
      { at: "D:D", width: 40 },
      { at: "E:E", width: 2 },
      { at: "F:Q", width: 11 },
      { at: "R:R", width: 14 },
    ],
    names: (Object.keys(nameAddresses) as (keyof BoardNames)[]).map((key): NameSpec => ({
      name: names[key],
      refersTo: absolute(sheet, nameAddresses[key]),
    })),
    validation: [
      {
        kind: "date",
        at: asOfCell,
        from: 1,
        to: 2958465,
        prompt: { title: say("rules.asOf"), message: say("rules.asOfPrompt") },
      },
    ],
  };
}
