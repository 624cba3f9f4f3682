/** A leaf of the plan: its name in each dimension, outermost first, and what it is to reach in each of 12 months. */
export interface PlanUnit {
  readonly keys: readonly string[];
  readonly months: readonly number[];
}

/** A line of the plan's tree: the names down to it. `[]` is the company, as many names as dimensions are a unit. */
export type PlanPath = readonly string[];

export type MonthPeriod = "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10" | "M11" | "M12";
export type QuarterPeriod = "Q1" | "Q2" | "Q3" | "Q4";
/** One of the 17 periods of a plan. */
export type PlanPeriod = "year" | QuarterPeriod | MonthPeriod;

/**
 * A lock. On a month, a quarter or "all" it holds every number under it: each month of each unit below the line. On
 * "year" it holds the line's annual total, whose months and units may still move (the annual target is locked, the rest
 * rolls).
 */
export interface PlanLock {
  readonly path: PlanPath;
  readonly period: PlanPeriod | "all";
}

/** A year's plan as a tree. Sums over lines, quarters and the year are never stored: they are sums of the units. */
export interface TreePlan {
  readonly units: readonly PlanUnit[];
  readonly locks: readonly PlanLock[];
  /** All free numbers are whole multiples of it, above 0. */
  readonly step: number;
}

/**
 * What makes room for a change of a line:
 * - `months`: the other months of the year, unit by unit; every line keeps its annual total.
 * - `quarter`: the other months of the same quarter, unit by unit; every line keeps its quarters.
 * - `siblings`: the lines beside it, month by month; its parent and all lines above keep every number.
 * - `none`: nothing; the totals above it grow or shrink.
 */
export type GiveWay = "months" | "quarter" | "siblings" | "none";

/** How the months of a line get their numbers; amounts are of the periods that are spread over. */
export type SpreadMethod =
  /** The total, in proportion to what stands there (equally where all is 0). */
  | { readonly kind: "proportional"; readonly total: number }
  | { readonly kind: "equal"; readonly total: number }
  /** The same number in each month. */
  | { readonly kind: "repeat"; readonly value: number }
  /** 0.05 = 5 % more of what stands there; the sum is rounded once, then split in proportion. */
  | { readonly kind: "percent"; readonly rate: number }
  /** From the first month's number to the last one's in equal steps, each rounded to the step. */
  | { readonly kind: "straightLine"; readonly first: number; readonly last: number }
  /** The first month's number, then 1 + rate times the month before, each rounded to the step. */
  | { readonly kind: "growth"; readonly first: number; readonly rate: number }
  /** The total, in proportion to another line's months. */
  | { readonly kind: "like"; readonly path: PlanPath; readonly total: number }
  /** The total by weeks of each quarter's months, 4-4-5. */
  | { readonly kind: "pattern"; readonly weeks: readonly [number, number, number]; readonly total: number };

export type PlanEdit =
  | {
      readonly kind: "set";
      readonly path: PlanPath;
      readonly period: PlanPeriod;
      readonly value: number;
      readonly from: GiveWay;
    }
  | {
      readonly kind: "spread";
      readonly path: PlanPath;
      /** The months spread over: of the year or of a quarter. */
      readonly period: "year" | QuarterPeriod;
      readonly method: SpreadMethod;
      readonly from: GiveWay;
    }
  | ({ readonly kind: "lock" | "unlock" } & PlanLock);
