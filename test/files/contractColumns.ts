import type { BoardColumnId } from "../../src/sheets/board/columns";
import type { Measures } from "../../src/planning/progress/measures";
import { word, type Language } from "../../src/sheets/language";
import type { Value } from "./office";

/** The 16 columns that BOARD and the board sheet share. */
export const contractColumns: readonly { readonly id: BoardColumnId; readonly of: keyof Measures }[] = [
  { id: "annualPlan", of: "annualPlan" },
  { id: "monthsClosed", of: "monthsClosed" },
  { id: "yearToDate", of: "yearToDate" },
  { id: "annualProgress", of: "annualProgress" },
  { id: "samePeriodLastYear", of: "lastYear" },
  { id: "yearOnYear", of: "yearOnYear" },
  { id: "monthPlan", of: "monthPlan" },
  { id: "today", of: "today" },
  { id: "monthToDate", of: "monthToDate" },
  { id: "monthProgress", of: "monthProgress" },
  { id: "timeProgress", of: "timeProgress" },
  { id: "pace", of: "pace" },
  { id: "neededPerDay", of: "neededPerDay" },
  { id: "landingMonth", of: "landingMonth" },
  { id: "landingYear", of: "landingYear" },
  { id: "status", of: "status" },
];

/** What the sheet should show: an empty text for nothing, the word of the language for a status. */
export function shown(measures: Measures, of: keyof Measures, language: Language): Value {
  const value = measures[of];
  if (value === null) return null;
  if (typeof value === "number") return value;
  return word(language, `status.${value}`);
}

/** Numbers to 9 places, as LibreOffice stores 15 digits. */
export function rounded(value: Value | undefined): Value {
  if (value === undefined || value === "") return null;
  return typeof value === "number" ? Number(value.toFixed(9)) + 0 : value;
}
