import { monthsOf } from "../../planning/targets/plan/periods";
import type { PlanLock } from "../../planning/targets/plan/types";

/** Whether a lock holds the annual total of the company. */
export function isAnnual({ path, period }: PlanLock): boolean {
  return path.length === 0 && period === "year";
}

/** The month a lock of the company holds because it is issued, 0 to 11; undefined for all other locks. */
export function issuedMonth({ path, period }: PlanLock, issuedTo: number): number | undefined {
  const [month] = monthsOf(period);
  return path.length === 0 && period.startsWith("M") && month !== undefined && month < issuedTo ? month : undefined;
}
