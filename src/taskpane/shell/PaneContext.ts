import { createContext, useContext } from "react";
import type { BoardProposal, GradeProposal, SplitProposal } from "../../jobs/types";
import type { Receipt } from "../../workbook/types";
import type { JobRun } from "../job/JobRun";
import type { JobId, PageId } from "../jobs";
import type { ShowCells } from "./useShowCells";
import type { Workbook } from "./useWorkbook";

/** The last write of the pane that has not been taken back. */
export interface LastWrite {
  readonly job: JobId;
  readonly receipt: Receipt;
  readonly at: Date;
}

export interface Runs {
  readonly grade: JobRun<GradeProposal>;
  readonly split: JobRun<SplitProposal>;
  readonly board: JobRun<BoardProposal>;
}

/** What every page of the pane shares. */
export interface Pane extends ShowCells {
  readonly page: PageId;
  readonly open: (page: PageId) => void;
  readonly workbook: Workbook;
  readonly runs: Runs;
  readonly lastWrite: LastWrite | undefined;
}

const Context = createContext<Pane | undefined>(undefined);

export const PaneProvider = Context.Provider;

export function usePane(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error("usePane needs a PaneProvider above it");
  return pane;
}
