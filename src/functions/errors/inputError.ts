import type { ErrorDetails } from "../../planning/error";
import type { FunctionsKey } from "../../locale/functions.en";

type Ending<Prefix extends string> = FunctionsKey extends infer Key
  ? Key extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never;

/** Names of parameters, as in the signatures. */
export type Param = Ending<"param">;

/** An argument that has the wrong shape or kind; `details` fill the sentence of the locale. */
export class InputError extends Error {
  readonly key: `input.${Ending<"input">}`;
  readonly details: ErrorDetails;

  constructor(key: `input.${Ending<"input">}`, details: ErrorDetails) {
    super(key);
    this.name = "InputError";
    this.key = key;
    this.details = details;
  }
}
