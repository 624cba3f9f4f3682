import { cell } from "../sheets/address";
import type { CellChange, SetCells } from "../sheets/change";
import { frozenNote } from "../sheets/frozenNote";
import { parseRect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import type { PlanFormula } from "../workbook/types";
import { stopAt } from "./faults";
import { journalNote } from "./journalNote";
import type { Fault, FreezeOptions, FreezeProposal } from "./types";

/**
 * Puts the results of PLAN formulas in their place, so that colleagues without Planboard see them whatever Excel
 * recalculates. Each formula goes into the note of its cell, above the note that was there.
 *
 * Throws a `JobError`: `errorResult` and `stillCalculating` for every cell without a result to keep, `noteTooLong` for
 * a formula whose note would not hold it.
 */
export function proposeFreeze(chosen: readonly PlanFormula[], { language, today }: FreezeOptions): FreezeProposal {
  const faults: Fault[] = [];
  const bySheet = new Map<string, { cells: CellChange[]; basis: { at: string; value: CellValue }[] }>();
  let count = 0;
  for (const formula of chosen) {
    faults.push(...withoutResult(formula));
    const note = noteOf(formula, language, today);
    if (note === undefined) {
      faults.push({ code: "noteTooLong", details: {}, at: `${formula.sheet}!${formula.at}` });
      continue;
    }
    const { cells, basis } = bySheet.get(formula.sheet) ?? { cells: [], basis: [] };
    bySheet.set(formula.sheet, { cells, basis });
    for (const { at, value } of resultCells(formula)) {
      cells.push(at === formula.at ? { at, value, note } : { at, value, spilled: true });
      basis.push({ at, value });
      count++;
    }
  }
  stopAt(faults);
  return {
    kind: "freeze",
    changes: [...bySheet].map(([sheet, lists]): SetCells => ({ kind: "setCells", sheet, ...lists })),
    notes: [],
    journal: journalNote(language, "job.share", "what.frozen", { formulas: chosen.length, cells: count }),
    formulas: chosen.length,
    cells: count,
    places: chosen.map(({ sheet, at, address, formula }) => ({ sheet, at, address, formula })),
  };
}

/** The cells of a result, row by row; a blank stays "", which empties the cell. */
function resultCells({ address, values }: PlanFormula): { at: string; value: CellValue }[] {
  const { row, column } = parseRect(address);
  return values.flatMap((line, r) =>
    line.map((value, c) => ({ at: cell(column + c, row + r + 1), value: value ?? "" })),
  );
}

function noteOf(formula: PlanFormula, language: FreezeOptions["language"], date: number): string | undefined {
  const { at, values, note: own } = formula;
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  return frozenNote({ formula: formula.formula, rows, columns, at, date, own }, language);
}

/** Cells of a result that are an error: there is nothing to keep. */
function withoutResult(formula: PlanFormula): Fault[] {
  return resultCells(formula).flatMap(({ at, value }): Fault[] => {
    if (!isError(value)) return [];
    const code = value === "#BUSY!" || value === "#GETTING_DATA" ? "stillCalculating" : "errorResult";
    const details = { error: String(value), function: formula.functions.join(", "), formulaAt: formula.at };
    return [{ code, details, at: `${formula.sheet}!${at}` }];
  });
}

/** Whether a value is one of Excel's errors, which read as texts. */
export function isError(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /^#(N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|PYTHON!|EXTERNAL!|TIMEOUT!|GETTING_DATA)$/.test(
      value,
    )
  );
}
