import { columnLetters, range } from "../../sheets/address";
import { fontOf, type Language } from "../../sheets/language";
import { numberFormats } from "../../sheets/numberFormats";
import { palette } from "../../sheets/palette";
import type { SheetSpec } from "../../sheets/spec";
import { sampleLeads, signalsText } from "./leads";
import { accounts, models, regions, salespeople } from "./names";
import { sampleWords } from "./words";

const widths = [26, 15, 12, 11, 52, 20, 15, 9];
const dateColumns = [5, 6];

/** The leads as a team keeps them: a table from A1, as pasted from a list. */
export function leadsSheet(language: Language): SheetSpec {
  const words = sampleWords[language];
  const rows = sampleLeads().map((lead) => [
    leadName(language, lead.region, lead.account),
    salespeople[lead.salesperson]?.[language] ?? "",
    regions[lead.region]?.name[language] ?? "",
    models[lead.model]?.name[language] ?? "",
    signalsText(lead.signals, language),
    lead.expected,
    lead.lastContact,
    lead.grade === "" ? null : lead.grade,
  ]);
  const last = rows.length + 1;
  const right = words.leads.length - 1;
  return {
    name: words.leadsSheet,
    tabColor: palette.accent,
    blocks: [{ at: "A1", values: [[...words.leads], ...rows] }],
    styles: [
      {
        at: range(0, 1, right, last),
        style: { font: fontOf(language), size: 10, color: palette.ink, valign: "center" },
      },
      { at: range(0, 1, right, 1), style: { bold: true, fill: palette.accentTint } },
      ...dateColumns.map((column) => ({
        at: range(column, 2, column, last),
        style: { numberFormat: numberFormats.date, align: "left" as const },
      })),
      { at: range(right, 1, right, last), style: { align: "center" } },
    ],
    columns: widths.map((width, column) => ({ at: `${columnLetters(column)}:${columnLetters(column)}`, width })),
    rows: [{ at: "1:1", height: 20 }],
    tables: [{ name: "Leads", at: range(0, 1, right, last) }],
    freeze: { rows: 1, columns: 1 },
  };
}

function leadName(language: Language, region: number, account: number): string {
  const parts = [regions[region]?.name[language] ?? "", accounts[account]?.[language] ?? ""];
  return parts.join(language === "zh" ? "" : " ");
}
