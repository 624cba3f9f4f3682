import type { Status } from "../../progress/status";
import type { PlanLock, PlanUnit } from "../plan/types";

/**
 * A unit of a year under way. The plan is the locked annual plan; the targets are what the unit is held to month by
 * month: the plan itself until somebody issues or rolls it.
 */
export interface YearUnit extends PlanUnit {
  /** Targets in force, 12 months. Those of closed months stay what they were when the month closed. */
  readonly targets: readonly number[];
}

export interface RollYearOptions {
  /** Leading months that are closed, 0 to 12: their actuals count. */
  readonly closed: number;
  /** Leading months whose targets are issued, 0 to 12: those not closed keep their targets. */
  readonly issuedTo: number;
  /** Of the plan: months they hold keep their targets ("year" holds no month; every unit's annual plan holds anyway). */
  readonly locks: readonly PlanLock[];
  /** 0.5 = no rolled month above 150 % of its plan; no cap without it. */
  readonly maxUplift?: number;
  /** The gap of the quarter of the first open month goes to that quarter first. */
  readonly withinQuarter: boolean;
  readonly step: number;
}

export interface RolledUnit {
  readonly keys: readonly string[];
  /** New targets in force: closed, issued and locked months as they were, the others rolled. */
  readonly targets: readonly number[];
  /** Annual plan − (actuals of closed months + targets of the others): negative when the year is over-achieved. */
  readonly uncovered: number;
}

/** A unit in a quarter (T7). */
export interface QuarterUnit {
  readonly keys: readonly string[];
  readonly plan: number;
  readonly actual: number;
  /** Of the next quarter: as planned, and its targets in force; undefined in the fourth quarter. */
  readonly next?: { readonly plan: number; readonly target: number };
}

export interface QuarterResult {
  readonly keys: readonly string[];
  /** actual ÷ plan; undefined without a plan. */
  readonly achievement?: number;
  /** actual − plan. */
  readonly gap: number;
  /** 1 is the best achievement; equal ones share a rank; undefined without a plan. */
  readonly rank?: number;
  /** By thresholds; undefined without a plan. */
  readonly verdict?: Status;
  /** Target − plan of the next quarter, and as a share of that plan. */
  readonly rolledIn?: number;
  readonly uplift?: number;
}

/** A part of the market (T8): units a year, and how much of it is ours and is to be, 0.22 = 22 %. */
export interface Segment {
  readonly size: number;
  readonly share: number;
  readonly targetShare: number;
}

export const bridgeSteps = ["dropped", "price", "use", "cross", "core", "other"] as const;
/** Unprofitable customers dropped, price and mix, more use, cross-selling, new customers in core industries, in others. */
export type BridgeStep = (typeof bridgeSteps)[number];
