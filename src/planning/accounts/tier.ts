import { bandOf } from "../band";

/** Where high and middling scores start (A2). */
export const tierCuts: readonly number[] = [80, 60];

export type Tier = "A1" | "A2" | "B1" | "B2" | "C";

/**
 * The tier of an account (A2) by two scores: A1 for a high current value, else A2 for a high strategic value, B1 and
 * B2 the same one band lower, else C. At a cut counts as above it.
 *
 * @param cuts where the two bands start, the higher first
 */
export function tier(value: number, strategic: number, cuts: readonly number[] = tierCuts): Tier {
  const [current, wanted] = [bandOf(value, cuts), bandOf(strategic, cuts)];
  if (current === 0) return "A1";
  if (wanted === 0) return "A2";
  if (current === 1) return "B1";
  return wanted === 1 ? "B2" : "C";
}
