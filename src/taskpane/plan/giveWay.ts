import type { GiveWay, PlanPath, PlanPeriod } from "../../planning/targets/plan/types";

/** What gives way to a change, as people choose it once: for a month or quarter of a line, and for a line as a whole. */
export interface GiveWayChoices {
  readonly months: GiveWay | undefined;
  readonly lines: LineGiveWay | undefined;
}

export type LineGiveWay = Extract<GiveWay, "siblings" | "none">;
/** The question that decides about a change. */
export type GiveWayQuestion = keyof GiveWayChoices;

/** What can be chosen for the months of a line; nothing stands beside the company. */
export function monthChoices(path: PlanPath): readonly GiveWay[] {
  return path.length === 0 ? ["months", "quarter", "none"] : ["months", "quarter", "siblings", "none"];
}

export const lineChoices: readonly LineGiveWay[] = ["siblings", "none"];

/**
 * What gives way to a change of a line in a period, or the question to ask first. The year has no other months: its line
 * as a whole changes. A quarter has none within itself: the other months of the year give way.
 */
export function givesWay(
  choices: GiveWayChoices,
  path: PlanPath,
  period: PlanPeriod,
): { readonly from: GiveWay } | { readonly ask: GiveWayQuestion } {
  if (period === "year") return path.length === 0 ? { from: "none" } : lineGivesWay(choices, path);
  const { months } = choices;
  if (months === undefined || !monthChoices(path).includes(months)) return { ask: "months" };
  return { from: months === "quarter" && period.startsWith("Q") ? "months" : months };
}

/** The same for a line among those beside it, in whatever period. */
export function lineGivesWay(
  { lines }: GiveWayChoices,
  path: PlanPath,
): { readonly from: GiveWay } | { readonly ask: GiveWayQuestion } {
  if (path.length === 0) return { from: "none" };
  return lines === undefined ? { ask: "lines" } : { from: lines };
}
