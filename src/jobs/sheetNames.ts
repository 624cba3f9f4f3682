import type { JobsKey } from "../locale/jobs.en";
import { freeSheetName } from "../sheets/freeName";
import { jobWord } from "../sheets/jobWord";
import { stopAt } from "./faults";
import type { Language } from "./types";

/** The name of a sheet to add in the workbook's language, with a number behind it when it is taken. */
export function sheetName(
  language: Language,
  key: JobsKey,
  taken: readonly string[],
  values: Readonly<Record<string, string | number>> = {},
): string {
  return freeSheetName(jobWord(language, key, values), taken);
}

/**
 * The name a person chose for a sheet, as it is. Throws a `JobError` with `badSheetName` for one that Excel refuses: more
 * than 31 characters or none, one of : \\ / ? * [ ], an apostrophe at an end, or "History", which Excel keeps for itself.
 */
export function chosenSheetName(name: string): string {
  const isBad = !name || name.length > 31 || /[:\\/?*[\]]|^'|'$|^history$/i.test(name);
  if (isBad) stopAt([{ code: "badSheetName", details: { name } }]);
  return name;
}
