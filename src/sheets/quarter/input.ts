import type { ProgressBoardInput } from "../board/input";

/** The sheet of one quarter's evaluation (T7): a row a unit, and what people say of it. */
export interface QuarterInput extends ProgressBoardInput {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  /** Cause and measure of each row, when an earlier sheet of the quarter has them. */
  readonly texts?: readonly (readonly [cause: string, measure: string])[];
}
