import { gradeHeaders, type GradeColumn } from "../headerWords";
import { defaultGrades } from "./rules";

const order: readonly GradeColumn[] = ["grade", "withinMonths", "contacts", "per", "signals"];
const words = {
  en: { week: "week", month: "month", separator: "; " },
  zh: { week: "周", month: "月", separator: "；" },
} as const;

/**
 * The default grades (L1) as a table people can edit in the workbook: header row, then a row a grade. `readRules`
 * reads it back.
 */
export function rulesTable(language: "en" | "zh"): (string | number)[][] {
  const { separator, ...per } = words[language];
  return [
    order.map((column) => gradeHeaders[column][language][0] ?? ""),
    ...defaultGrades.map((rule) => [
      rule.grade,
      rule.withinMonths,
      rule.contacts,
      per[rule.per],
      rule.signals.map((signal) => signal[language]).join(separator),
    ]),
  ];
}
