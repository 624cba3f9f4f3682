import type { JournalNote } from "../sheets/journalNote";
import type { JobsKey } from "../locale/jobs.en";
import { jobWord } from "../sheets/jobWord";
import type { Language } from "./types";

/** What a job writes into the journal, in the language of the workbook. */
export function journalNote(
  language: Language,
  job: Extract<JobsKey, `job.${string}`>,
  what: Extract<JobsKey, `what.${string}`>,
  values: Readonly<Record<string, string | number>>,
  totals: Pick<JournalNote, "before" | "after"> = {},
): JournalNote {
  return { language, job: jobWord(language, job), what: jobWord(language, what, values), ...totals };
}
