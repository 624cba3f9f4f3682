import type { PlanningError } from "../../planning/error";
import { LockedError } from "../../planning/targets/plan/lockedError";
import type { PlanLock } from "../../planning/targets/plan/types";
import { sentence } from "../words/coded";
import type { Words } from "../words/words";
import { placeText } from "./planText";

/** Why an edit is impossible, in the reader's words, with the locks in its way. */
export function planProblem(
  error: PlanningError,
  words: Words,
): { readonly text: string; readonly locks: readonly PlanLock[] } {
  const locks = error instanceof LockedError ? error.locks : [];
  const named = words.list(locks.map((lock) => placeText(lock, words)));
  return { text: sentence({ code: error.code, details: { ...error.details, locks: named } }, words), locks };
}
