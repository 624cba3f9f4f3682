import { gapMeasures, type GapMeasure, type GapOptions } from "../../jobs/year/gapTypes";
import { bridgeSteps, type BridgeStep } from "../../planning/targets/year/types";
import type { FoundTable } from "../../workbook/types";
import { parseNumber } from "../words/parse";

/** What the person typed or chose, as typed. Undefined: the guess is still good. */
export interface GapForm {
  /** One a line. */
  readonly names: string;
  readonly nameColumn?: string;
  /** Headers; "" is typed on the sheet. */
  readonly columns: Readonly<Partial<Record<GapMeasure, string>>>;
  readonly steps: Readonly<Partial<Record<BridgeStep, string>>>;
  readonly target: string;
  readonly year?: number;
}

export const emptyGapForm: GapForm = { names: "", columns: {}, steps: {}, target: "" };

export interface GapNumbers extends Pick<GapOptions, "steps" | "target"> {
  /** What was typed is no number, or customers dropped add volume. */
  readonly wrong: readonly (BridgeStep | "target")[];
}

/** Reads the typed numbers; blanks are left to the sheet. */
export function readGapForm({ steps, target }: GapForm): GapNumbers {
  const typed = (text = "") => (text.trim() === "" ? undefined : (parseNumber(text) ?? Number.NaN));
  const amounts = bridgeSteps.map((step) => [step, typed(steps[step])] as const);
  const goal = typed(target);
  const isWrong = ([step, value]: (typeof amounts)[number]) =>
    value !== undefined && (Number.isNaN(value) || (step === "dropped" && value > 0));
  return {
    steps: Object.fromEntries(amounts.filter(([, value]) => value !== undefined)),
    ...(goal !== undefined && { target: goal }),
    wrong: [...amounts.filter(isWrong).map(([step]) => step), ...(Number.isNaN(goal) ? (["target"] as const) : [])],
  };
}

/** What a header of a measure looks like; the target's share is looked for before today's. */
const looks: Readonly<Record<GapMeasure, RegExp>> = {
  targetShare: /target.*share|share.*target|目标.*(占有率|份额)/i,
  contribution: /contribution|profit|利润|贡献/i,
  size: /size|capacity|market$|volume|容量|规模/i,
  share: /share|占有率|份额/i,
};

/** Columns of a table for the segments: as chosen, else as their headers say; each header stands for one measure. */
export function columnsOf(
  table: FoundTable,
  { nameColumn, columns }: Pick<GapForm, "nameColumn" | "columns">,
): { readonly name: string; readonly measures: Readonly<Partial<Record<GapMeasure, string>>> } {
  const { headers, dimensions } = table;
  // The innermost names: those left of them repeat.
  const innermost = headers[dimensions.at(-1) ?? 0] ?? "";
  const name = nameColumn !== undefined && headers.includes(nameColumn) ? nameColumn : innermost;
  const free = new Set(headers.filter((header) => header !== "" && header !== name));
  const guesses = new Map<GapMeasure, string>();
  for (const [measure, look] of Object.entries(looks) as [GapMeasure, RegExp][]) {
    const guess = [...free].find((header) => look.test(header));
    if (guess === undefined) continue;
    guesses.set(measure, guess);
    free.delete(guess);
  }
  const measures = gapMeasures.flatMap((measure) => {
    const chosen = columns[measure];
    const header = chosen === "" || (chosen !== undefined && headers.includes(chosen)) ? chosen : guesses.get(measure);
    return header === undefined || header === "" ? [] : [[measure, header] as const];
  });
  return { name, measures: Object.fromEntries(measures) };
}

/** The tables that say most of what segments need come first. */
export function marketFirst(tables: readonly FoundTable[]): FoundTable[] {
  const known = (table: FoundTable) => Object.keys(columnsOf(table, emptyGapForm).measures).length;
  return [...tables].sort((a, b) => known(b) - known(a));
}
