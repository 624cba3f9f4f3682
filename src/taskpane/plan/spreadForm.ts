import type { PlanPath, QuarterPeriod, SpreadMethod } from "../../planning/targets/plan/types";
import { parseNumber, parsePercent } from "../words/parse";

/** What the form of a spread holds, as typed. */
export interface SpreadForm {
  readonly period: "year" | QuarterPeriod;
  readonly kind: SpreadMethod["kind"];
  /** A total, a value for each month, or the first month. */
  readonly first: string;
  /** The last month of a straight line. */
  readonly last: string;
  readonly rate: string;
  readonly like: PlanPath | undefined;
  readonly weeks: keyof typeof patterns;
}

export const patterns = { "4-4-5": [4, 4, 5], "4-5-4": [4, 5, 4], "5-4-4": [5, 4, 4] } as const;

export const methodKinds: readonly SpreadMethod["kind"][] = [
  "proportional",
  "equal",
  "repeat",
  "percent",
  "straightLine",
  "growth",
  "like",
  "pattern",
];

/** The fields a method needs, in order. */
export function fieldsOf(
  kind: SpreadMethod["kind"],
): readonly ("total" | "value" | "firstMonth" | "last" | "rate" | "like" | "weeks")[] {
  switch (kind) {
    case "proportional":
    case "equal":
      return ["total"];
    case "repeat":
      return ["value"];
    case "percent":
      return ["rate"];
    case "straightLine":
      return ["firstMonth", "last"];
    case "growth":
      return ["firstMonth", "rate"];
    case "like":
      return ["like", "total"];
    case "pattern":
      return ["weeks", "total"];
  }
}

/** The method as typed; undefined while a number is missing or cannot be read. */
export function spreadMethod({ kind, first, last, rate, like, weeks }: SpreadForm): SpreadMethod | undefined {
  const number = parseNumber(first);
  const end = parseNumber(last);
  const share = rate.trim() === "" ? undefined : parsePercent(rate);
  switch (kind) {
    case "proportional":
    case "equal":
      return number === undefined ? undefined : { kind, total: number };
    case "repeat":
      return number === undefined ? undefined : { kind, value: number };
    case "percent":
      return share === undefined ? undefined : { kind, rate: share };
    case "straightLine":
      return number === undefined || end === undefined ? undefined : { kind, first: number, last: end };
    case "growth":
      return number === undefined || share === undefined ? undefined : { kind, first: number, rate: share };
    case "like":
      return number === undefined || !like ? undefined : { kind, path: like, total: number };
    case "pattern":
      return number === undefined ? undefined : { kind, weeks: patterns[weeks], total: number };
  }
}
