import { bridgeSteps } from "../../planning/targets/year/types";
import { cell, range } from "../address";
import type { GapSheetInput } from "./input";

/** Columns of the gap sheet, from 0. */
export const columns = {
  name: 1,
  size: 2,
  contribution: 3,
  share: 4,
  volume: 5,
  targetShare: 6,
  targetVolume: 7,
  difference: 8,
  chart: 10,
  chartEnd: 19,
  /** Hidden, of the chart's data: the text below each column, then what is drawn. */
  axis: 21,
  base: 22,
  total: 23,
  up: 24,
  down: 25,
  gap: 26,
  /** Hidden: a reason a cell why something is wrong. */
  checks: 28,
} as const;
export const amount = columns.size;
export const running = columns.contribution;

/** In the order of the chart: where each part of the bridge stands. */
export const chartParts = ["today", ...bridgeSteps, "planned", "gap", "target"] as const;
export type ChartPart = (typeof chartParts)[number];

/** Rows of the gap sheet, from 1. */
export interface GapLayout {
  readonly firstSegment: number;
  readonly lastSegment: number;
  readonly totalRow: number;
  readonly bridgeTitle: number;
  readonly bridgeHeader: number;
  readonly today: number;
  /** In the order of `bridgeSteps`. */
  readonly steps: readonly number[];
  readonly planned: number;
  readonly target: number;
  readonly gap: number;
  readonly check: number;
  /** Of the chart's data, the first of `chartParts`. */
  readonly chartFirst: number;
}

export const segmentTitle = 5;
export const segmentHeader = 7;

export function gapLayout({ segments }: Pick<GapSheetInput, "segments">): GapLayout {
  const firstSegment = segmentHeader + 1;
  const lastSegment = firstSegment + segments.length - 1;
  const today = lastSegment + 6;
  const planned = today + bridgeSteps.length + 1;
  return {
    ...{ firstSegment, lastSegment, today, planned },
    totalRow: lastSegment + 1,
    bridgeTitle: today - 2,
    bridgeHeader: today - 1,
    steps: bridgeSteps.map((_, step) => today + 1 + step),
    target: planned + 1,
    gap: planned + 2,
    check: planned + 3,
    chartFirst: segmentHeader + 1,
  };
}

/** The cells of a column that all segments have. */
export function ofSegments({ firstSegment, lastSegment }: GapLayout, column: number): string {
  return range(column, firstSegment, column, lastSegment);
}

/** Cells of the chart's data, in a column of it. */
export function chartCells({ chartFirst }: GapLayout, column: number): string {
  return range(column, chartFirst, column, chartFirst + chartParts.length - 1);
}

export const stepCells = ({ steps }: GapLayout): string =>
  `${cell(amount, steps[0] ?? 0)}:${cell(amount, steps.at(-1) ?? 0)}`;
