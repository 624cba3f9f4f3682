import type { ErrorDetails } from "../../planning/error";
import type { KeysOf } from "./keys";

/** Names of parameters, as in the signatures. */
export type Param = KeysOf<"param"> extends `param.${infer Name}` ? Name : never;

/** An argument that has the wrong shape or kind; `details` fill the sentence of the locale. */
export class InputError extends Error {
  readonly key: KeysOf<"input">;
  readonly details: ErrorDetails;

  constructor(key: KeysOf<"input">, details: ErrorDetails) {
    super(key);
    this.name = "InputError";
    this.key = key;
    this.details = details;
  }
}
