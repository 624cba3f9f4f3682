import { cell } from "../sheets/address";
import type { CellChange, SetCells } from "../sheets/change";
import { parseRect } from "../sheets/rect";
import type { FrozenFormula } from "../workbook/types";
import { journalNote } from "./journalNote";
import type { FreezeOptions, FreezeProposal, Note } from "./types";

/**
 * Brings frozen formulas back: each into its cell, whose note is what people had written there; the other cells of the
 * former result are emptied so that it can spill again.
 *
 * Notes: `movedSince`, how many formulas stand elsewhere than when they were frozen. A note does not follow inserted
 * rows, so their references are those of then.
 */
export function proposeThaw(
  chosen: readonly FrozenFormula[],
  { language }: Pick<FreezeOptions, "language">,
): FreezeProposal {
  const bySheet = new Map<string, CellChange[]>();
  let count = 0;
  for (const frozen of chosen) {
    const cells = bySheet.get(frozen.sheet) ?? [];
    bySheet.set(frozen.sheet, cells);
    const { row, column, rowEnd, columnEnd } = parseRect(frozen.address);
    for (let r = row; r <= rowEnd; r++) {
      for (let c = column; c <= columnEnd; c++) {
        const at = cell(c, r + 1);
        const note = frozen.note === "" ? null : frozen.note;
        cells.push(
          at === frozen.at ? { at, value: frozen.formula, formula: true, note } : { at, value: "", spilled: true },
        );
        count++;
      }
    }
  }
  const moved = chosen.filter(({ at, frozenAt }) => frozenAt !== "" && frozenAt !== at).length;
  return {
    kind: "thaw",
    changes: [...bySheet].map(([sheet, cells]): SetCells => ({ kind: "setCells", sheet, cells })),
    notes: moved ? [movedNote(moved)] : [],
    journal: journalNote(language, "job.share", "what.thawed", { formulas: chosen.length, cells: count }),
    formulas: chosen.length,
    cells: count,
    places: chosen.map(({ sheet, at, address, formula }) => ({ sheet, at, address, formula })),
  };
}

function movedNote(count: number): Note {
  return { code: "movedSince", details: { n: count, count }, severity: "warning" };
}
