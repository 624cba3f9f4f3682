import type { PlanEdit } from "./types";

/** An edit of numbers; the others lock and unlock. */
export type NumberEdit = Extract<PlanEdit, { readonly kind: "set" }> | Extract<PlanEdit, { readonly kind: "spread" }>;

export function isNumberEdit(edit: PlanEdit | undefined): edit is NumberEdit {
  return edit?.kind === "set" || edit?.kind === "spread";
}
