import { PlanningError } from "../../planning/error";
import { PassedError } from "../coerce/passedError";
import type { Shape } from "../coerce/shape";
import { InputError } from "./inputError";
import { languageOf } from "./language";
import { sentence, type Language, type Origin } from "./sentence";

/**
 * Computes a whole result; what goes wrong becomes an error value with a sentence in the language of `args`. `compute`
 * may tell on its way where the numbers came from, for errors that only count them.
 */
export function respond<Result>(
  args: readonly unknown[],
  compute: (comingFrom: (origin: Origin) => void) => Result,
): Result {
  let known: Origin = {};
  try {
    return compute((origin) => {
      known = origin;
    });
  } catch (error) {
    throw customError(error, languageOf(args), known);
  }
}

/**
 * Computes cell by cell: what goes wrong in a cell, or came into it as an error value, stays in that cell. Only a
 * missing as-of date concerns them all. A result of one cell throws its error, as Excel expects of single values.
 */
export function respondEach<Result>(
  args: readonly unknown[],
  { rows, columns }: Shape,
  compute: (row: number, column: number) => Result,
): (Result | CustomFunctions.Error)[][] {
  let language: Language | undefined;
  const attempt = (row: number, column: number) => {
    try {
      return compute(row, column);
    } catch (error) {
      if (rows * columns === 1 || (error instanceof PlanningError && error.code === "noAsOf")) throw error;
      return customError(error, (language ??= languageOf(args)), { cell: { row: row + 1, column: column + 1 } });
    }
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => attempt(row, column)));
}

/** Faults of the program are thrown on as they are. */
function customError(error: unknown, language: Language, origin: Origin): CustomFunctions.Error {
  if (error instanceof PassedError) return error.error;
  if (!(error instanceof PlanningError || error instanceof InputError)) throw error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const unknownLabel = error instanceof PlanningError && error.code === "unknownGrade";
  return new CustomFunctions.Error(unknownLabel ? notAvailable : invalidValue, sentence(error, language, origin));
}
