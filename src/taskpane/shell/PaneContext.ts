import { createContext, useContext } from "react";
import type { GapProposal } from "../../jobs/year/gapTypes";
import type { BoardProposal, FreezeProposal, GradeProposal, SplitProposal, EditProposal } from "../../jobs/types";
import type { NextYearProposal } from "../../jobs/year/nextYear";
import type { RepairProposal } from "../check/repair";
import type { JobRun } from "../job/JobRun";
import type { WriteQueue } from "../job/WriteQueue";
import type { PageId } from "../jobs";
import type { UndoRun, UndoSubject } from "../undo/UndoRun";
import type { HistoryLook } from "./useHistory";
import type { PlanChecksLook } from "./usePlanChecks";
import type { ShowCells } from "./useShowCells";
import type { Workbook } from "./useWorkbook";

export interface Runs {
  readonly grade: JobRun<GradeProposal>;
  readonly split: JobRun<SplitProposal>;
  readonly nextYear: JobRun<NextYearProposal>;
  readonly plan: JobRun<EditProposal>;
  readonly check: JobRun<RepairProposal>;
  readonly gap: JobRun<GapProposal>;
  readonly board: JobRun<BoardProposal>;
  readonly share: JobRun<FreezeProposal>;
}

/** What every page of the pane shares. */
export interface Pane extends ShowCells {
  readonly page: PageId;
  readonly open: (page: PageId) => void;
  readonly workbook: Workbook;
  readonly journal: HistoryLook;
  readonly planChecks: PlanChecksLook;
  readonly runs: Runs;
  readonly undo: UndoRun;
  readonly queue: WriteQueue;
  /** Writes of this pane that it has not taken back, oldest first. */
  readonly own: readonly UndoSubject[];
}

const Context = createContext<Pane | undefined>(undefined);

export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error("usePane needs a PaneProvider above it");
  return pane;
}
