import { PlanningError } from "../../planning/error";
import { PassedError } from "../coerce/passedError";
import type { Shape } from "../coerce/shape";
import { languageOf, type Language } from "../language";
import { InputError } from "./inputError";
import { OriginError, type Origin } from "./origin";
import { sentence } from "./sentence";

/** Computes a whole result; what goes wrong becomes an error value with a sentence in the language of `args`. */
export function respond<Result>(args: readonly unknown[], compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    throw customError(error, languageOf(args));
  }
}

/**
 * Computes cell by cell: what goes wrong in a cell, or came into it as an error value, stays in that cell. Only a
 * missing as-of date concerns them all, unless `asOf` is a range with a date for each. A result of one cell throws its
 * error, as Excel expects of single values.
 */
export function respondEach<Result>(
  args: readonly unknown[],
  { rows, columns }: Shape,
  asOf: Shape,
  compute: (row: number, column: number) => Result,
): (Result | CustomFunctions.Error)[][] {
  let language: Language | undefined;
  const isOneCell = rows * columns === 1;
  const isOneDate = asOf.rows * asOf.columns === 1;
  const attempt = (row: number, column: number) => {
    try {
      return compute(row, column);
    } catch (error) {
      if (isOneCell || (isOneDate && error instanceof PlanningError && error.code === "noAsOf")) throw error;
      return customError(error, (language ??= languageOf(args)), { cell: { row: row + 1, column: column + 1 } });
    }
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => attempt(row, column)));
}

/** Faults of the program are thrown on as they are. */
function customError(error: unknown, language: Language, origin?: Origin): CustomFunctions.Error {
  if (error instanceof OriginError) return customError(error.error, language, error.origin);
  if (error instanceof PassedError) return error.error;
  if (!(error instanceof PlanningError || error instanceof InputError)) throw error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const unknownLabel = error instanceof PlanningError && error.code === "unknownGrade";
  return new CustomFunctions.Error(unknownLabel ? notAvailable : invalidValue, sentence(error, language, origin));
}
