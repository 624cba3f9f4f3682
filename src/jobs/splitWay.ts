import { jobWord } from "../sheets/jobWord";
import type { SplitOptions, SplitWay } from "./splitTypes";
import type { Language } from "./types";

/** How a split is made, by its options. */
export function splitWay({ history, shares, monthsOf = "own", workingDays }: SplitOptions): SplitWay {
  const byLedger = history.kind === "ledger" && history.dimensions.length > 0 ? "sales" : "company";
  const units = shares?.kind ?? byLedger;
  return {
    units,
    ...(shares?.kind === "measure" && { measures: shares.measures }),
    monthsOf: units === "company" || (history.kind === "numbers" && monthsOf === "own") ? "company" : monthsOf,
    workingDays: workingDays !== undefined,
  };
}

/** The way as the journal adds it to what was done: "", or its parts, each with its comma. */
export function wayWords(language: Language, { units, measures = [], monthsOf, workingDays }: SplitWay): string {
  return [
    ...(units === "sales" ? [jobWord(language, "what.bySales")] : []),
    ...(units === "measure" ? [jobWord(language, "what.byMeasure", { measure: measures.join(" × ") })] : []),
    ...(units === "composite" ? [jobWord(language, "what.byComposite")] : []),
    ...(monthsOf === "both" ? [jobWord(language, "what.bothMargins")] : []),
    ...(workingDays ? [jobWord(language, "what.workingDays")] : []),
  ].join("");
}
