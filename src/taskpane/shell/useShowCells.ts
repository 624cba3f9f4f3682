import { useCallback, useState } from "react";
import { WorkbookError } from "../../workbook/errors";
import { useServices } from "../services/PaneServices";

export interface ShowCells {
  /** Selects cells and shows their sheet; `address` has no sheet name. */
  readonly showCells: (sheet: string, address: string) => void;
  /** Why the cells last asked for could not be shown. */
  readonly cellProblem: unknown;
  readonly forgetCellProblem: () => void;
}

/** Selecting cells from any page; a refusal is kept, so that the page in view can say it. */
export function useShowCells(): ShowCells {
  const { selectCells } = useServices();
  const [cellProblem, setProblem] = useState<unknown>();
  const forgetCellProblem = useCallback(() => setProblem(undefined), []);
  const showCells = useCallback(
    (sheet: string, address: string) => {
      setProblem(undefined);
      selectCells(sheet, address).catch((error: unknown) => {
        setProblem(error);
        // A refusal has a sentence; anything else is a defect and must also reach the console.
        if (!(error instanceof WorkbookError)) throw error;
      });
    },
    [selectCells],
  );
  return { showCells, cellProblem, forgetCellProblem };
}
