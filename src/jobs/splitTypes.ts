import type { YearMonth } from "../planning/calendar/monthsTo";
import type { TableData } from "../workbook/types";
import type { Language, NamesTaken, Proposal, Source } from "./types";

export interface SplitOptions {
  readonly total: number;
  readonly year: number;
  /** 1 by default; 10, 0.01 … */
  readonly step: number;
  /** 4 or 12 shares, 0.05 = 5 % more; empty = none. */
  readonly opportunity: readonly number[];
  readonly language: Language;
  readonly history: SplitHistory;
  /** How units share the total when not by the ledger's sales; the history then gives their months alone. */
  readonly shares?: UnitShares;
  /** `own` by default; `both`: the company's months and each unit's total, both exact (T5). */
  readonly monthsOf?: "own" | "both";
  /** Months of history count by their sales a working day, times the working days of the year planned (T2). */
  readonly workingDays?: { readonly holidays: Source; readonly workdays?: Source };
  /** Name of the plan sheet when the person chose one: taken, it is an obstacle. Without one a free name is chosen. */
  readonly sheetName?: string;
  /** The plan table that is there, to write this year's rows into. */
  readonly plan?: Source;
  /** The Locks table that is there; the first plan sheet brings one along. */
  readonly locks?: TableData;
  /** Names in use, so that new ones can avoid them. */
  readonly taken: NamesTaken;
}
export type SplitHistory =
  /** 4, 12 or years × 12 numbers as selected; `at` is the address with the sheet, for messages. */
  | {
      readonly kind: "numbers";
      readonly values: readonly (readonly (string | number | boolean | null)[])[];
      readonly at: string;
      /** The calendar year of each year of the block, where its table says so. */
      readonly years?: readonly number[];
    }
  /** A dated ledger: units by their share of `unitYears`, each unit's months by the mean shares of `monthYears`. */
  | {
      readonly kind: "ledger";
      readonly sales: Source;
      /** Headers of the dimensions to split by, outermost first; empty = one company row. */
      readonly dimensions: readonly string[];
      readonly unitYears: readonly number[];
      readonly monthYears: readonly number[];
      /**
       * The rows, when they are known: each gets one, at 0 without sales; other units of the ledger have no part in the
       * split. Without them every unit that sold in `unitYears`.
       */
      readonly units?: readonly (readonly string[])[];
    };
/** What units share the total by. */
export type UnitShares =
  /** A table with a row a unit: by one measure, or the product of two (market capacity × market share) (T3). */
  | {
      readonly kind: "measure";
      readonly table: Source;
      /** Headers of all its name columns, outermost first: the tree. */
      readonly names: readonly string[];
      /** How many of them the plan has a row for each of; all by default. */
      readonly depth?: number;
      /** Headers of the measures, multiplied. */
      readonly measures: readonly string[];
    }
  /** A mix of recent sales and the annual targets of the plan (T4). */
  | {
      readonly kind: "composite";
      readonly sales: Source;
      readonly dimensions: readonly string[];
      /** Of the last three months' sales, the last month's, and the annual targets; they add up to 1. */
      readonly weights: readonly [number, number, number];
      /** The last whole month of sales. */
      readonly lastMonth: YearMonth;
    };
/** How a split was made, for the preview and the journal. */
export interface SplitWay {
  readonly units: "company" | "sales" | UnitShares["kind"];
  /** Headers of the measures. */
  readonly measures?: readonly string[];
  /** What the months of each row follow: its own season, or the company's; or both margins are exact. */
  readonly monthsOf: "company" | "own" | "both";
  readonly workingDays: boolean;
}
export interface SplitProposal extends Proposal {
  readonly way: SplitWay;
  readonly total: number;
  readonly quarters: readonly number[];
  readonly months: readonly number[];
  /** The latest year of the history, for comparison; 12 values, or 4 quarters only, or nothing. */
  readonly lastYear?: {
    readonly year?: number;
    readonly months?: readonly number[];
    readonly quarters: readonly number[];
  };
  /** One entry a row of the plan, in plan order. */
  readonly units: readonly {
    readonly keys: readonly string[];
    readonly total: number;
    readonly months: readonly number[];
  }[];
  readonly planSheet: string;
}
