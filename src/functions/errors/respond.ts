import { PlanningError } from "../../planning/error";
import { PassedError } from "../coerce/passedError";
import type { Block } from "../coerce/block";
import { commonShape, isSingle, type Shape } from "../coerce/shape";
import { messageLanguage, type Language } from "../language";
import { InputError } from "./inputError";
import type { Origin } from "./origin";
import { sentence } from "./sentence";

/** Codes of a label that is not among those known: the error value is #N/A. */
const unknownLabels: readonly string[] = ["unknownGrade", "unknownLabel"];

/** Error values that Excel keeps when they are thrown: a #REF! would become a #VALUE! without a sentence. */
const throwable: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** Computes a whole result; what goes wrong becomes an error value with a sentence for the reader of `args`. */
export function respond<Result>(
  args: readonly unknown[],
  compute: () => Result[][],
): (Result | CustomFunctions.Error)[][] {
  try {
    const result = compute();
    for (const line of result) line.forEach(checked);
    return result;
  } catch (error) {
    const thrown = customError(error, messageLanguage(args));
    if (throwable.includes(thrown.code)) throw thrown;
    return [[thrown]];
  }
}

/** How a function answers cell by cell. */
export interface Each<Result> {
  /** The arguments that are read cell by cell. */
  readonly blocks: readonly Block[];
  /** That of the ranges among them by default. */
  readonly shape?: Shape;
  /** Only a missing as-of date concerns all cells, unless this is a range with a date for each. */
  readonly asOf?: Block;
  /** Cells that a call of `compute` gives side by side, and that an error spoils together. */
  readonly width?: number;
  readonly compute: (row: number, column: number) => Result | readonly Result[];
}

/**
 * Computes cell by cell: what goes wrong in a cell, or came into it as an error value, stays in that cell. A result of
 * one cell throws its error, as Excel expects of single values. To be called within `respond`.
 */
export function respondEach<Result>(
  args: readonly unknown[],
  { blocks, shape: { rows, columns } = commonShape(blocks), asOf, width = 1, compute }: Each<Result>,
): (Result | CustomFunctions.Error)[][] {
  let language: Language | undefined;
  const isOneCell = rows * columns === 1;
  const isOneDate = !asOf || isSingle(asOf);
  const singles = blocks.filter(isSingle).map(({ param }) => param);
  const result: (Result | CustomFunctions.Error)[][] = [];
  for (let row = 0; row < rows; row++) {
    const line = new Array<Result | CustomFunctions.Error>(columns * width);
    for (let column = 0; column < columns; column++) {
      const first = column * width;
      try {
        const value = compute(row, column);
        if (width > 1) (value as readonly Result[]).forEach((cell, index) => (line[first + index] = checked(cell)));
        else line[first] = checked(value as Result);
      } catch (error) {
        if (isOneCell || (isOneDate && error instanceof PlanningError && error.code === "noAsOf")) throw error;
        const origin = { cell: { row: row + 1, column: column + 1 }, singles };
        line.fill(customError(error, (language ??= messageLanguage(args)), origin), first, first + width);
      }
    }
    result.push(line);
  }
  return result;
}

function checked<Value>(value: Value): Value {
  if (typeof value === "number" && !Number.isFinite(value)) throw new PlanningError("resultTooLarge");
  return value;
}

/** Faults of the program are thrown on as they are. */
function customError(error: unknown, language: Language, origin?: Origin): CustomFunctions.Error {
  if (error instanceof PassedError) return error.error;
  if (!(error instanceof PlanningError || error instanceof InputError)) throw error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const isUnknownLabel = error instanceof PlanningError && unknownLabels.includes(error.code);
  return new CustomFunctions.Error(isUnknownLabel ? notAvailable : invalidValue, sentence(error, language, origin));
}
