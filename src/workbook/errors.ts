import type { Conflict, Obstacle } from "./types";

export type WorkbookErrorCode =
  | Obstacle["code"]
  | "conflict"
  | "notFound"
  | "invalidSelection"
  | "selectionTooLarge"
  | "tooLarge"
  | "offline"
  | "notSupported"
  | "writeFailed"
  | "cancelled"
  | "undoGone"
  | "undoneAlready"
  | "inUse"
  | "inUseByName"
  | "grewSince"
  | "undoLocked"
  | "undoLater"
  | "undoPart";

/** Something the workbook refuses. The pane makes the sentence from `code` and `details`. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { readonly cause: unknown },
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = "WorkbookError";
    // `ErrorOptions` is ES2022; the bundle's target is older than that.
    if (options) Object.defineProperty(this, "cause", { value: options.cause, configurable: true });
  }
}

/** Cells are not as they were at the preview (or, for undo, as they were written). Nothing was written. */
export class ConflictError extends WorkbookError {
  constructor(
    readonly conflicts: readonly Conflict[],
    /** Cells of the whole write or undo. */
    readonly cells: number,
  ) {
    super("conflict", { cells: conflicts.length });
    this.name = "ConflictError";
  }
}

const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  ItemNotFound: "notFound",
  InvalidSelection: "invalidSelection",
  AccessDenied: "sheetProtected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "notSupported",
  ServiceNotAvailable: "offline",
};

/** The code Office gave an error, "" for errors that are not Office's. */
export function officeCode(error: unknown): string {
  // No `instanceof`: Office's errors may come from another window's realm.
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}

/** Names the Office errors that a person can do something about; gives back every other one as it came. */
export function named(error: unknown): unknown {
  if (error instanceof WorkbookError) return error;
  const code = codes[officeCode(error)];
  return code ? new WorkbookError(code, { message: String(error) }, { cause: error }) : error;
}
