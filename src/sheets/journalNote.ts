import type { Language } from "./language";

/** What a write says of itself in the journal, in the language of the workbook. */
export interface JournalNote {
  readonly language: Language;
  /** Name of the job: "Grade leads", "意向分级". */
  readonly job: string;
  /** In a few words, without addresses: "43 grades changed". */
  readonly what: string;
  /** The total that the write changes, where there is one: of the plan year, for example. */
  readonly before?: number;
  readonly after?: number;
}
