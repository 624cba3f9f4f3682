import { createContext, useContext } from "react";
import type { GapProposal } from "../../jobs/year/gapTypes";
import type { SplitProposal } from "../../jobs/splitTypes";
import type { BoardProposal, FreezeProposal, GradeProposal, EditProposal } from "../../jobs/types";
import type { NextYearProposal } from "../../jobs/year/nextYear";
import type { QuarterProposal, RollProposal, YearProposal } from "../../jobs/year/types";
import type { RepairProposal } from "../check/repair";
import type { JobRun } from "../job/JobRun";
import type { WriteQueue } from "../job/WriteQueue";
import type { PageId } from "../jobs";
import type { VersionsProposal } from "../versions/asked";
import type { UndoRun, UndoSubject } from "../undo/UndoRun";
import type { HistoryLook } from "./useHistory";
import type { PlanChecksLook } from "./usePlanChecks";
import type { PlanYear } from "./planYear";
import type { ShowCells } from "./useShowCells";
import type { Workbook } from "./useWorkbook";

export interface Runs {
  readonly grade: JobRun<GradeProposal>;
  readonly split: JobRun<SplitProposal>;
  readonly nextYear: JobRun<NextYearProposal>;
  /** Edits of numbers, or the lock of the year. */
  readonly plan: JobRun<EditProposal | YearProposal>;
  readonly issue: JobRun<YearProposal>;
  readonly roll: JobRun<RollProposal>;
  /** A version that is restored, or hand edits that are settled. */
  readonly versions: JobRun<VersionsProposal>;
  readonly quarter: JobRun<QuarterProposal>;
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
  readonly planYear: PlanYear;
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
