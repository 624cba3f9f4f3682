import type { Change, Place } from "../../src/sheets/change";
import type { SheetSpec } from "../../src/sheets/spec";
import { findTables } from "../../src/workbook/find";
import type { SheetSetup } from "./fixture";

/** A workbook that every kind of change can be made to. */
export const workbook: Readonly<Record<string, SheetSetup>> = {
  Leads: {
    at: "B3",
    table: "Leads",
    rows: [
      ["Lead", "Grade", "Code"],
      ["Northern Taxi", "B", "007"],
      ["City Police", "", "=LEN(B5)"],
      ["'=not a formula", "C", 12],
    ],
  },
  Plan: {
    table: "Plan",
    rows: [
      ["Year", "Region", "Jan"],
      [2025, "North", 10],
      [2026, "North", 11],
    ],
  },
  Ledger: {
    rows: [
      ["Date", "Region", "Quantity"],
      [46000, "North ", 3],
      [46001, "South", 4],
    ],
  },
};

/** A sheet that uses all a SheetSpec can say. */
export const board: SheetSpec = {
  name: "Board",
  tabColor: "#0B5C8A",
  gridlines: false,
  blocks: [
    { at: "B2", values: [["=typed by people", "-5 %", "+1", "@home", "007", "3月", true, 12.5]] },
    {
      at: "B4",
      formulas: [
        ["From", "Status"],
        [0, "behind"],
        [1, '=IF(1>0,"on track","")'],
      ],
    },
    { at: "E4", formulas: [["=SUM(Rules[From])", "=Limit*2", "=Plan!C2"]] },
  ],
  styles: [
    { at: "B2:C3", style: { font: "Arial", size: 11, bold: true, italic: true, color: "#1F2933", fill: "#E4EFF6" } },
    { at: "B2", style: { numberFormat: "0%", align: "center", valign: "top", wrap: true, indent: 1 } },
    {
      at: "B4:C6",
      style: {
        top: { color: "#1F2933", weight: "thin" },
        bottom: { color: "#1F2933", weight: "medium" },
        left: { color: "#D3D9E0", weight: "hairline" },
        right: { color: "#D3D9E0", weight: "thin" },
        inner: { color: "#D3D9E0", weight: "hairline" },
      },
    },
  ],
  columns: [
    { at: "A:A", width: 1.2 },
    { at: "H:I", hidden: true },
  ],
  rows: [
    { at: "1:1", height: 4 },
    { at: "9:9", hidden: true },
  ],
  merges: ["B8:C8"],
  tables: [{ name: "Rules", at: "B4:C6", banded: false, filterButtons: false }],
  names: [{ name: "Limit", refersTo: "=Board!$B$6" }],
  conditional: [
    {
      kind: "bar",
      at: "E5:E9",
      color: "#A9CDE3",
      negativeColor: "#F0B5A9",
      axis: "middle",
      axisColor: "#5F6B7A",
      from: { formula: "-$S$4" },
      to: { number: 1 },
    },
    { kind: "rule", at: "C5:C9", formula: '$C5="behind"', style: { color: "#A31B0F", bold: true } },
  ],
  validation: [
    { kind: "list", at: "F5", source: ["yes", "no"], prompt: { title: "Choose", message: "yes or no" } },
    { kind: "date", at: "F6", from: 46023, to: 46387 },
  ],
  links: [{ at: "B8", to: "Plan!A1", tip: "To the plan" }],
  freeze: { rows: 4, columns: 2 },
  outline: [{ from: 5, to: 6, collapsed: true }],
  print: {
    area: "A1:I9",
    orientation: "landscape",
    titleRows: "1:4",
    pagesWide: 1,
    margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.45 },
    footer: { left: "&A", right: "&F" },
  },
};

/** Where the tables of `workbook` lie, found as the add-in finds them. */
export async function places(): Promise<Readonly<Record<string, Place>>> {
  const { tables } = await findTables();
  return Object.fromEntries(tables.map(({ place }) => [place.sheet, place]));
}

/** One change of every kind. */
export function everyChange({ Leads, Plan, Ledger }: Readonly<Record<string, Place>>): Change[] {
  return [
    {
      kind: "setColumns",
      place: Leads!,
      columns: [
        { header: "Grade", column: 1, values: ["A", "C", null] },
        { header: "Reason", values: ["deposit received", "=1+1", null], width: 30 },
        { header: "Next contact", values: [46010, null, 46020], numberFormat: "yyyy-mm-dd" },
      ],
      basis: [{ column: 0, values: ["Northern Taxi", "City Police", "=not a formula"] }],
    },
    {
      kind: "addRows",
      place: Plan!,
      over: [1],
      rows: [
        [null, null, 20],
        [2026, "South", 21],
        [2026, "+East", 22],
      ],
      basis: [{ column: 0, values: [2025, 2026] }],
    },
    { kind: "makeTable", place: Ledger!, name: "Sales" },
    {
      kind: "setCells",
      sheet: "Ledger",
      cells: [
        { at: "B2", value: "North" },
        { at: "E5", value: "=SUM(C2:C3)", formula: true },
        { at: "E6", value: "=SUM(C2:C3)" },
      ],
    },
    { kind: "newSheet", sheet: board },
  ];
}
