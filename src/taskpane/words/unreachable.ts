import type { PlanningErrorCode } from "../../planning/error";

/** Codes of planning that no job of the pane can meet yet, only functions: take one out when a job uses its rule. */
export const unreachable = [
  "negative",
  "zero",
  "missing",
  "outOfRange",
  "unknownLabel",
  "resultTooLarge",
  "negativeFloor",
  "negativeCap",
  "floorAboveCap",
  "floorsAboveTotal",
  "capsBelowTotal",
  "lockedSum",
  "incompleteYears",
  "periodEmpty",
  "mixedTotals",
  "marginsDiffer",
  "patternBlocks",
  "dateTest",
  "badShare",
  "moreThanBefore",
  "spanBackwards",
  "notStarted",
  "noDayLeft",
  "badFlag",
] as const satisfies readonly PlanningErrorCode[];
