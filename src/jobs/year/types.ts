import type { PlanUnit } from "../../planning/targets/plan/types";
import type { QuarterResult, QuarterUnit } from "../../planning/targets/year/types";
import type { CellValue } from "../../sheets/spec";
import type { RecordKind, VersionKind } from "../../sheets/versionsSheet";
import type { TableData } from "../../workbook/types";
import type { PlanOfYear } from "../readPlan";
import type { BoardOptions, Proposal, Source } from "../types";

/**
 * A year under way (T6, T7): the annual plan is locked, months are issued, the rest rolls, quarters are evaluated.
 *
 * The Plan table stays the annual plan. What units are held to is recorded beside it in two tables of Planboard:
 * `Issue` (a row a unit: targets in force, and how many months are issued) is what boards and sheets read; `Versions`
 * keeps what plan and targets were after each lock, issue, withdrawal, roll and restoration: a head row with the
 * company's targets, and a row for each unit whose numbers differ from those of the version before.
 */
export interface YearTables {
  readonly locks?: TableData;
  readonly issue?: TableData;
  readonly versions?: TableData;
}

export type { VersionKind };

/** What a version of a plan's year was, newest of a list last. */
export interface PlanVersion {
  /** 1, 2 … within the plan and year. */
  readonly number: number;
  readonly kind: VersionKind;
  readonly issuedTo: number;
  readonly by: string;
  /** Serial number with the time of day; undefined when somebody typed something else. */
  readonly on?: number;
  /** Reason, or how it was rolled. */
  readonly note: string;
  /** Every unit there was then, in order, with its annual plan and its targets in force. */
  readonly plan: readonly PlanUnit[];
  readonly targets: readonly PlanUnit[];
}

/** What two versions have in common is left out: a unit's plan or targets where it differs, none where it was missing. */
export interface VersionDifference {
  readonly company: Readonly<
    Record<RecordKind, { readonly before: readonly number[]; readonly after: readonly number[] }>
  >;
  readonly units: readonly {
    readonly record: RecordKind;
    readonly keys: readonly string[];
    readonly before?: readonly number[];
    readonly after?: readonly number[];
  }[];
}

/** A number that is not what the latest version left: typed over by hand since. */
export interface HandEdit {
  /** "Issued plan!F5" */
  readonly at: string;
  /** `issuedTo`: how far the year is issued, in a row of the Issue table. */
  readonly record: "plan" | "targets" | "issuedTo";
  readonly keys: readonly string[];
  /** 0 to 11; 12 for the year (the company's locked annual total, `at` is then the table's first month; `issuedTo`). */
  readonly month: number;
  readonly expected: number;
  readonly now: CellValue;
}

/** A year of a plan with all that is recorded of it. */
export interface YearOfPlan extends PlanOfYear {
  /** The company's annual total is locked. */
  readonly isLocked: boolean;
  /** Leading months that are issued, 0 to 12. */
  readonly issuedTo: number;
  /** Targets in force, a unit each in the order of `units`; the plan itself before the first issue or roll. */
  readonly targets: readonly PlanUnit[];
  /** Oldest first. */
  readonly versions: readonly PlanVersion[];
  /** Held numbers of the plan and all targets that differ from the latest version; issue and roll refuse until they
   * are put back or adopted as a version. */
  readonly handEdits: readonly HandEdit[];
  /** Free months of the plan were edited since the latest version: a roll takes them in. */
  readonly planEdited: boolean;
}

/** What can be wrong with a year under way. */
export type YearFaultCode =
  | "recordCell"
  | "recordTwice"
  | "versionGap"
  | "versionSum"
  | "planNoTable"
  | "noVersion"
  | "handEdited"
  | "reasonMissing"
  | "lockedAlready"
  | "notLocked"
  | "lockedTotal"
  | "restoreLocked"
  | "issuedAlready"
  | "issueOrder"
  | "issueValue"
  | "notIssued"
  | "issuedMonth"
  | "futureSales"
  | "nothingOpen";

/** What to say beside a change of a year. */
export type YearNoteCode = "planEditedSince" | "issuedAlong" | "unitsNotInVersion" | "unitsNotInPlan" | "planRenamed";

export interface YearOptions extends YearTables, Pick<BoardOptions, "language" | "taken"> {
  /** The plan table. */
  readonly source: Source;
  readonly year: number;
  readonly who: string;
  /** Now: a serial number with the time of day. */
  readonly at: number;
}

/** What every change of a year proposes: targets before and after, a unit each. */
export interface YearProposal extends Proposal {
  readonly year: number;
  readonly kind: VersionKind | "unlocked";
  /** The number of the version that is added; undefined when none is. */
  readonly version?: number;
  readonly before: readonly PlanUnit[];
  readonly after: readonly PlanUnit[];
  readonly plan: readonly PlanUnit[];
  readonly issuedTo: { readonly before: number; readonly after: number };
}

/**
 * Issue the next month, or a later one with the closed months before it. Faults: `issuedAlready`, `issueOrder` (an
 * earlier month is neither issued nor closed), `handEdited`.
 */
export interface IssueOptions extends YearOptions {
  /** 0 to 11. */
  readonly month: number;
  /**
   * Leading months that are closed, 0 by default: those not issued yet are issued along as they stand. A team that
   * begins in July need not issue half a year month by month.
   */
  readonly closed?: number;
  /** Values typed over for units, by their index in `units`; the others are issued at their target in force. */
  readonly values?: ReadonlyMap<number, number>;
  readonly reason?: string;
}

/** Take back the issue of the latest month; needs a reason. Faults: `reasonMissing`, `notIssued`, `handEdited`. */
export interface WithdrawOptions extends YearOptions {
  readonly reason: string;
}

/** Lock or unlock the annual total of the company. Unlocking needs a reason. */
export interface LockYearOptions extends YearOptions {
  readonly lock: boolean;
  readonly reason?: string;
}

export interface RollOptions extends YearOptions {
  readonly sales: Source;
  /** Closed months are those before the month of this day. */
  readonly asOf: number;
  /** 0.05 = +5 % a month at most. */
  readonly maxUplift?: number;
  readonly withinQuarter: boolean;
  readonly step?: number;
  /** Also write the live sheet of the rolling plan: given while the workbook has none of this plan and year. */
  readonly sheet?: RollingSheetOptions;
}

export interface RollProposal extends YearProposal {
  readonly closed: number;
  /** Actuals of closed months, a unit each (0 in the others). */
  readonly actuals: readonly PlanUnit[];
  /** A unit each. */
  readonly uncovered: readonly number[];
  /** Sum of the positive ones, and of the negative ones. */
  readonly short: number;
  readonly over: number;
  /** Sales of closed months that match no unit of the plan: they are in no unit's actuals. */
  readonly unplanned: number;
  /** The smallest cap in whole percent that covers all; undefined when none does or nothing is short. */
  readonly coverAll?: number;
}

export interface RestoreOptions extends YearOptions {
  readonly version: number;
  readonly reason?: string;
}

/** Hand edits: put back what the latest version says, or keep them as a version of their own. */
export interface SettleOptions extends YearOptions {
  readonly way: "putBack" | "adopt";
}

export interface QuarterOptions
  extends
    Pick<
      BoardOptions,
      "sales" | "plan" | "holidays" | "workdays" | "statusRules" | "unit" | "rules" | "taken" | "language" | "asOf"
    >,
    YearTables {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  /** Headers shared by ledger and plan, outermost first: the rows. */
  readonly dimensions: readonly string[];
  /**
   * A sheet of this quarter that is there: its causes and measures are taken along, by the `joinedKey` of a row's names
   * (see `reviewOnSheet`).
   */
  readonly earlier?: { readonly sheet: string; readonly texts: ReadonlyMap<string, readonly [string, string]> };
}

/** A quarter as the review shows it, a row each in its order. */
export interface QuarterProposal extends Proposal {
  readonly sheet: string;
  readonly rows: readonly (QuarterUnit & QuarterResult)[];
}

/** The sheet of the rolling plan, live: written with the first roll, or on its own. */
export type RollingSheetOptions = Omit<QuarterOptions, "quarter" | "earlier">;
