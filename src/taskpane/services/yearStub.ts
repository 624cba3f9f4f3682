import { readPlan } from "../../jobs/readPlan";
import type { PaneServices } from "./PaneServices";

const missing = (): never => {
  throw new Error("The jobs of a year are not there yet");
};

/** Until the jobs of a year are there. */
export const yearStub: Pick<
  PaneServices,
  | "readYear"
  | "proposeLockYear"
  | "proposeIssue"
  | "proposeWithdraw"
  | "proposeRoll"
  | "proposeRestore"
  | "proposeSettle"
  | "proposeQuarter"
> = {
  readYear: (source, { year, locks }) => {
    const read = readPlan(source, { year, ...(locks && { locks }) });
    const isLocked = read.plan.locks.some(({ path, period }) => path.length === 0 && period === "year");
    const targets = read.plan.units;
    return { ...read, isLocked, issuedTo: 0, targets, versions: [], handEdits: [], planEdited: false };
  },
  proposeLockYear: missing,
  proposeIssue: missing,
  proposeWithdraw: missing,
  proposeRoll: missing,
  proposeRestore: missing,
  proposeSettle: missing,
  proposeQuarter: missing,
};
