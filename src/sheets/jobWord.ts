import { fill } from "../locale/fill";
import { jobsEn, type JobsKey } from "../locale/jobs.en";
import { jobsZh } from "../locale/jobs.zh";
import type { Language } from "./language";

/** A text that a job writes into the workbook, in the workbook's language. */
export function jobWord(
  language: Language,
  key: JobsKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill((language === "zh" ? jobsZh : jobsEn)[key], values);
}
