import type { PlanLock } from "../planning/targets/plan/types";
import { jobWord } from "../sheets/jobWord";
import { periodWord } from "../sheets/locks/periods";
import type { Language } from "./types";

/** A line's period in the words of the workbook: "Sep of East · Sedan", "华东9月". */
export function placeWord(language: Language, { path, period }: PlanLock): string {
  const line = path.join(" · ") || jobWord(language, "line.company");
  return jobWord(language, "plan.place", { period: periodWord(language, period), line });
}
