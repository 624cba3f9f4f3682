import type { BridgeStep } from "../../planning/targets/year/types";
import type { GapSegment } from "../../sheets/gap/input";
import type { BoardOptions, Proposal, Source } from "../types";

/** What a column of a table of segments says. */
export const gapMeasures = ["size", "contribution", "share", "targetShare"] as const;
export type GapMeasure = (typeof gapMeasures)[number];

/** The segments of the market (T8): from a table, a row each, or names whose numbers are typed on the sheet. */
export type GapSegments =
  | {
      readonly kind: "table";
      readonly table: Source;
      /** Header of the names. */
      readonly name: string;
      /** Headers of the measures there are; the others stay blank. */
      readonly measures: Readonly<Partial<Record<GapMeasure, string>>>;
    }
  | { readonly kind: "names"; readonly names: readonly string[] };

export interface GapOptions extends Pick<BoardOptions, "language" | "taken" | "unit" | "sheetName"> {
  readonly year: number;
  readonly segments: GapSegments;
  /** Amounts known already; the others are typed on the sheet. Customers dropped are below 0. */
  readonly steps: Readonly<Partial<Record<BridgeStep, number>>>;
  /** The target volume of all segments without one. */
  readonly target?: number;
}

export interface GapProposal extends Proposal {
  readonly sheet: string;
  readonly segments: readonly GapSegment[];
  readonly today: number;
  readonly planned: number;
  readonly target: number;
  /** Target − planned: what no measure covers; below 0 when measures reach further. */
  readonly gap: number;
}
