import { fill } from "../locale/fill";
import { jobsEn, type JobsKey } from "../locale/jobs.en";
import { jobsZh } from "../locale/jobs.zh";
import { freeSheetName } from "./freeName";
import type { Language } from "./types";

/** The name of a sheet to add in the workbook's language, with a number behind it when it is taken. */
export function sheetName(
  language: Language,
  key: JobsKey,
  taken: readonly string[],
  values: Readonly<Record<string, string | number>> = {},
): string {
  return freeSheetName(fill((language === "zh" ? jobsZh : jobsEn)[key], values), taken);
}
