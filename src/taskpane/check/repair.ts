import type { CheckedSheet } from "../../jobs/checkPlans";
import { JobError } from "../../jobs/jobError";
import type { TypedOptions } from "../../jobs/repairPlan";
import type { EditProposal, Fault, Language, Proposal } from "../../jobs/types";
import type { PaneServices } from "../services/PaneServices";

export const repairWays = ["formulas", "typed"] as const;
export type RepairWay = (typeof repairWays)[number];

/** A repair of one plan sheet. */
export interface RepairProposal extends Proposal {
  readonly sheet: string;
  /** How many formulas come back. */
  readonly formulas: number;
  /** What becomes of the plan, when it takes the typed numbers. */
  readonly edit?: EditProposal;
}

export interface RepairOptions extends Omit<TypedOptions, "source" | "language"> {
  readonly way: RepairWay;
  readonly language: Language;
}

/** Proposes a repair of a sheet as it was just read; nothing to write when somebody has repaired it meanwhile. */
export function proposeRepair(
  { sheet, source, check }: CheckedSheet,
  { way, ...options }: RepairOptions,
  services: Pick<PaneServices, "proposeFormulas" | "proposeTyped">,
): RepairProposal {
  if (!source || !check) throw new Error(`${sheet} shows no plan that can be read`);
  const about = { sheet, formulas: check.cells.length };
  if (way === "formulas") return { ...services.proposeFormulas(check, options.language), ...about };
  const edit = services.proposeTyped(check, { ...options, source });
  return { changes: edit.changes, journal: edit.journal, notes: edit.notes, ...about, edit };
}

/** Why the plan cannot take the typed numbers; empty when it can. */
export function whyNotTyped(
  checked: CheckedSheet,
  options: Omit<RepairOptions, "way">,
  services: Pick<PaneServices, "proposeFormulas" | "proposeTyped">,
): readonly Fault[] {
  try {
    proposeRepair(checked, { ...options, way: "typed" }, services);
    return [];
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    return error.faults;
  }
}
