import type { ErrorDetails } from "../../planning/error";
import type { Parameter } from "../../locale/parameters.zh";
import type { KeysOf } from "./keys";

export type Param = Parameter;

/** An argument that has the wrong shape or kind; `details` fill the sentence of the locale. */
export class InputError extends Error {
  readonly key: KeysOf<"input">;
  readonly details: ErrorDetails;

  constructor(key: KeysOf<"input">, details: ErrorDetails) {
    super(key);
    this.key = key;
    this.details = details;
  }
}
