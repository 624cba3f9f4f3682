import { valueAt } from "../../planning/targets/plan/valueAt";
import { isNumberEdit } from "../../planning/targets/plan/numberEdit";
import type { PlanEdit, TreePlan } from "../../planning/targets/plan/types";
import type { Words } from "../words/words";
import { placeText } from "./planText";

/** What an edit did: "September of East: 220 → 250, taken from the other months", "Locked: December of Company". */
export function stepText(edit: PlanEdit, before: TreePlan, after: TreePlan, words: Words): string {
  const { text, number } = words;
  const place = placeText(edit, words);
  if (!isNumberEdit(edit)) return text(edit.kind === "lock" ? "plan.stepLock" : "plan.stepUnlock", { place });
  const { path, period, from } = edit;
  const values = {
    place,
    before: number(valueAt(before, path, period)),
    after: number(valueAt(after, path, period)),
    from: text(`plan.taken.${from}`),
  };
  if (edit.kind === "set") return text("plan.stepSet", values);
  return text("plan.stepSpread", { ...values, method: text(`plan.method.${edit.method.kind}`) });
}
