import { bandOf } from "../band";

/** Statuses of P1, best first. */
export const statuses = ["onTrack", "atRisk", "behind"] as const;

export type Status = (typeof statuses)[number];

/** Where each status but the last starts, best first (P1). */
export const statusThresholds: readonly number[] = [1, 0.9];

/** The status of a ratio by the default thresholds. */
export function statusOf(ratio: number): Status {
  return statuses[bandOf(ratio, statusThresholds)] ?? "behind";
}
