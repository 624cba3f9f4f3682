import type { Language } from "../../sheets/language";
import { numberFormats } from "../../sheets/numberFormats";
import { planTable } from "../../sheets/planTable";
import { rulesSheet } from "../../sheets/rulesSheet";
import type { SheetSpec } from "../../sheets/spec";
import { tableSheet } from "../../sheets/tableSheet";
import { holidayDates, shiftedWorkdays } from "./holidays";
import { dealersSheet } from "./dealersSheet";
import { historySheet } from "./historySheet";
import { leadsSheet } from "./leadsSheet";
import { models, regions, unplannedModel } from "./names";
import { planYear, sampleHistory, samplePlan } from "./plan";
import { sampleSales, type SampleSale } from "./sales";
import { sampleWords } from "./words";

/**
 * The sample workbook of the preview: a car maker's key-account department with leads, two and a half years of sales,
 * an annual plan, history, holidays, dealers and status rules. Both languages hold the same numbers.
 */
export function sampleSpecs(language: Language): SheetSpec[] {
  const sales = sampleSales();
  const words = sampleWords[language];
  const rules = rulesSheet({ language, rules: { sheet: words.rulesSheet } });
  return [
    leadsSheet(language),
    salesSheet(language, sales),
    planSheet(language, sales),
    historySheet(language, sampleHistory(sales)),
    ...dateSheets(language),
    dealersSheet(language),
    ...(rules ? [rules] : []),
  ];
}

function salesSheet(language: Language, sales: readonly SampleSale[]): SheetSpec {
  const words = sampleWords[language];
  const widths = [12, 13, 13, 10];
  return tableSheet({
    language,
    sheet: words.salesSheet,
    title: words.salesTitle,
    note: words.salesNote,
    table: "Sales",
    columns: words.sales.map((header, index) => ({
      header,
      width: widths[index] ?? 12,
      ...(index === 0 ? { format: numberFormats.date, align: "left" as const } : {}),
      ...(index === 3 ? { format: numberFormats.count, align: "right" as const } : {}),
    })),
    rows: sales.map(({ date, region, model, quantity }) => [
      date,
      regions[region]?.name[language] ?? "",
      (models[model]?.name ?? unplannedModel)[language],
      quantity,
    ]),
  });
}

function planSheet(language: Language, sales: readonly SampleSale[]): SheetSpec {
  const words = sampleWords[language];
  return planTable({
    language,
    sheet: words.planSheet,
    table: "Plan",
    year: planYear,
    dimensions: words.dimensions,
    rows: samplePlan(sales).map(({ region, model, months }) => ({
      keys: [regions[region]?.name[language] ?? "", models[model]?.name[language] ?? ""],
      months,
    })),
  });
}

function dateSheets(language: Language): SheetSpec[] {
  const words = sampleWords[language];
  const columns = [
    { header: words.dates[0] ?? "", width: 12, format: numberFormats.date, align: "left" as const },
    { header: words.dates[1] ?? "", width: 22 },
  ];
  return [
    tableSheet({
      language,
      sheet: words.holidaysSheet,
      title: words.holidaysTitle,
      table: "Holidays",
      columns,
      rows: holidayDates.map(({ date, name }) => [date, name[language]]),
    }),
    tableSheet({
      language,
      sheet: words.workdaysSheet,
      title: words.workdaysTitle,
      table: "Workdays",
      columns,
      rows: shiftedWorkdays.map((date) => [date, words.shifted]),
    }),
  ];
}
