import type { BridgeStep } from "../../planning/targets/year/types";
import type { Unit } from "../board/input";
import type { Language } from "../language";

/** A part of the market (T8); what is not known yet is left blank, to be typed on the sheet. */
export interface GapSegment {
  readonly name: string;
  /** Units a year. */
  readonly size?: number;
  /** Shares are 0.22 for 22 %. */
  readonly contribution?: number;
  readonly share?: number;
  readonly targetShare?: number;
}

export interface GapSheetInput {
  readonly language: Language;
  readonly sheet: string;
  readonly unit?: Unit;
  /** At least one. */
  readonly segments: readonly GapSegment[];
  /** With their signs: customers dropped are below 0. */
  readonly steps: Readonly<Partial<Record<BridgeStep, number>>>;
  /** Typed; the target volume of all segments without one. */
  readonly target?: number;
}
