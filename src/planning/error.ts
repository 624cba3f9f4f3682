/** What a planning error can say; details are numbers and texts as they stood in the input. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * A demand the rules cannot meet. `code` names the fault, `details` carry what a sentence needs: one-based `row` and
 * `column` (header row included where there is one), `index` (zero-based, in lists), `value`, `by`. Words are made in
 * the room that shows them.
 */
export class PlanningError extends Error {
  readonly code: PlanningErrorCode;
  readonly details: ErrorDetails;

  constructor(code: PlanningErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

export type PlanningErrorCode =
  // of several rules, told apart by `table`
  | "negative"
  | "zero"
  | "missing"
  | "outOfRange"
  | "unknownLabel"
  | "resultTooLarge"
  // T1
  | "stepNotPositive"
  | "totalOffStep"
  | "totalTooLarge"
  | "zeroWeights"
  | "negativeWeight"
  | "negativeFloor"
  | "negativeCap"
  | "floorAboveCap"
  | "floorsAboveTotal"
  | "capsBelowTotal"
  | "lockedSum"
  | "restOffStep"
  // T2
  | "historyShape"
  | "quartersForMonths"
  | "negativeHistory"
  | "emptyYear"
  | "opportunityCount"
  | "opportunityTooLow"
  | "nothingLeft"
  | "incompleteYears"
  | "periodEmpty"
  // T4
  | "blendWeights"
  // T5
  | "mixedTotals"
  | "marginsDiffer"
  | "patternBlocks"
  | "patternTooWide"
  | PlanTreeErrorCode
  // L1, L2
  | "noAsOf"
  | "unknownGrade"
  | "rulesHeader"
  | "rulesEmpty"
  | "ruleWithoutGrade"
  | "ruleTwice"
  | "ruleNumber"
  | "rulePeriod"
  | "ruleTooOften"
  // L4 to L7
  | "dateTest"
  | "badShare"
  | "moreThanBefore"
  // calendar
  | "badDate"
  | "badWeekend"
  | "spanBackwards"
  | "noWorkingDays"
  // P1
  | "notStarted"
  | "noDayLeft"
  // P1, ledgers
  | "badNumber"
  | "badFlag"
  | "amountTooLarge"
  | "badText"
  | "noDate"
  | "noColumn"
  | "headerTwice"
  | "missingMonths"
  | "noSharedDimension"
  | "noPlanRows"
  | "noPlanYear"
  | "planRowWithoutYear"
  | "planTwice"
  | "negativeUnit"
  | "negativeUnitMonth";

/** What an edit of a plan tree can meet. */
export type PlanTreeErrorCode =
  | "planLocked"
  | "planNoRoom"
  | "planNoSiblings"
  | "planNoOtherMonths"
  | "planNoLine"
  | "planBelowZero"
  | "planNegative"
  | "planOffStep"
  | "planLikeZero"
  | "planNameMissing"
  | "planMonthMissing"
  | "planCycle";
