import { clean } from "../../exact/clean";
import { exactSum } from "../../exact/decimal";
import { bridgeSteps, type BridgeStep, type Segment } from "./types";

/** One column of a waterfall, as stacked columns draw it: an invisible base and exactly one part on it. */
export interface WaterfallColumn {
  readonly base: number;
  readonly total: number;
  readonly up: number;
  readonly down: number;
  readonly gap: number;
}

export interface Bridge {
  /** Volume of today's shares, and of the target shares unless a target was given. */
  readonly today: number;
  readonly target: number;
  /** After each step, in their order: today + the steps so far. */
  readonly running: readonly number[];
  /** After the last step. */
  readonly planned: number;
  /** Target − planned: what nobody has taken on yet; below 0 when the measures reach beyond the target. */
  readonly gap: number;
  /** Today, the six steps, planned, gap, target. */
  readonly waterfall: readonly WaterfallColumn[];
}

/** Size × share of all segments, in units a year. */
export function volumeOf(segments: readonly Segment[], share: "share" | "targetShare"): number {
  return exactSum(segments.map((segment) => clean(segment.size * segment[share])));
}

/**
 * Potential and gap (T8): from today's business over six steps to the target. Steps carry their sign: customers dropped
 * are below 0. A waterfall ends at 0: what would lie below is not drawn.
 */
export function bridge(
  segments: readonly Segment[],
  steps: Readonly<Partial<Record<BridgeStep, number>>>,
  target = volumeOf(segments, "targetShare"),
): Bridge {
  const today = volumeOf(segments, "share");
  const amounts = bridgeSteps.map((step) => steps[step] ?? 0);
  const running = amounts.map((_, index) => exactSum([today, ...amounts.slice(0, index + 1)]));
  const planned = running.at(-1) ?? today;
  const floating = (from: number, to: number) => {
    const [low, high] = [Math.max(0, Math.min(from, to)), Math.max(0, from, to)];
    return { base: low, height: clean(high - low) };
  };
  const none = { base: 0, total: 0, up: 0, down: 0, gap: 0 };
  const total = (value: number): WaterfallColumn => ({ ...none, total: Math.max(0, value) });
  const stepped = running.map((after, index): WaterfallColumn => {
    const before = running[index - 1] ?? today;
    const { base, height } = floating(before, after);
    return { ...none, base, [after < before ? "down" : "up"]: height };
  });
  const open = floating(planned, target);
  return {
    ...{ today, target, running, planned },
    gap: exactSum([target, -planned]),
    waterfall: [
      total(today),
      ...stepped,
      total(planned),
      { ...none, base: open.base, gap: open.height },
      total(target),
    ],
  };
}
