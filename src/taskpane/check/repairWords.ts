import type { Source } from "../../jobs/types";
import { nameOf } from "../home/nextAction";
import { planResult } from "../plan/planWords";
import type { Words } from "../words/words";
import type { RepairProposal } from "./repair";

export function repairWriteLabel({ formulas, edit }: RepairProposal, { text }: Words): string {
  return text("do.writeCells", { n: formulas + (edit?.cells ?? 0) });
}

/** What was repaired and, where the plan took numbers, the total it comes to. */
export function repairResult(
  { sheet, formulas, edit }: RepairProposal,
  source: Source | undefined,
  words: Words,
): { headline: string; sum?: string } {
  const { text, number } = words;
  const values = { n: formulas, count: number(formulas), sheet };
  if (!edit || !source) return { headline: text("check.formulasBack", values) };
  const table = nameOf(source.found);
  return {
    headline: text("check.taken", { ...values, m: edit.cells, cells: number(edit.cells), table }),
    sum: planResult(edit, table, words).sum,
  };
}
