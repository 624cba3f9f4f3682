export type Status = "onTrack" | "atRisk" | "behind";

/** Where each status starts, best first (P1). */
const statusThresholds = [
  ["onTrack", 1],
  ["atRisk", 0.9],
] as const;

/** The status of a ratio, rounded to 9 places so that binary noise decides nothing. */
export function statusOf(ratio: number): Status {
  const rounded = Math.round(ratio * 1e9) / 1e9;
  return statusThresholds.find(([, from]) => rounded >= from)?.[0] ?? "behind";
}
