import { createContext, useContext } from "react";
import type { Change, Place } from "../../sheets/change";
import type { PlanCheck } from "../../jobs/checkPlan";
import type { TypedOptions } from "../../jobs/repairPlan";
import type { GapOptions, GapProposal } from "../../jobs/year/gapTypes";
import type {
  IssueOptions,
  LockYearOptions,
  QuarterOptions,
  QuarterProposal,
  RestoreOptions,
  RollOptions,
  RollProposal,
  SettleOptions,
  WithdrawOptions,
  YearOfPlan,
  YearProposal,
  YearTables,
} from "../../jobs/year/types";
import type { SplitOptions, SplitProposal } from "../../jobs/splitTypes";
import type {
  BoardOptions,
  BoardProposal,
  EditOptions,
  EditProposal,
  FreezeOptions,
  FreezeProposal,
  GradeOptions,
  GradeProposal,
  Language,
  Proposal,
  Source,
} from "../../jobs/types";
import type { NextYearOptions, NextYearProposal } from "../../jobs/year/nextYear";
import type {
  CellsChanged,
  FrozenFormula,
  PlanFormula,
  History,
  Preview,
  Receipt,
  Selection,
  SharingSummary,
  SheetData,
  SheetPlace,
  TableData,
  UndoOptions,
  Undone,
  Unsubscribe,
  WorkbookSummary,
  WriteOptions,
} from "../../workbook/types";
import type { JournalNote } from "../../sheets/journalNote";
import type { GiveWayChoice } from "./giveWayChoice";
import type { PersonName } from "./personName";

export interface ReadYearOptions extends YearTables {
  readonly year: number;
}

/**
 * Everything the pane does beyond showing: the workbook, the jobs and the clock. Components get it from the context, so
 * that tests and trials can hand in small fakes; the real one is `excelServices`.
 *
 * Refusals arrive as the errors of the rooms themselves: `JobError` with faults, `ConflictError` with the cells that
 * changed, `WorkbookError` with a code.
 */
export interface PaneServices {
  readonly findTables: () => Promise<WorkbookSummary>;
  /** Formulas and values of whole sheets. */
  readonly readSheets: (places: readonly SheetPlace[]) => Promise<readonly SheetData[]>;
  readonly readTables: (places: readonly Place[]) => Promise<readonly TableData[]>;
  /** What colleagues without Planboard will see. */
  readonly findPlanFormulas: () => Promise<SharingSummary>;
  readonly readSelection: () => Promise<Selection>;
  /** The cells of an address as they are now. */
  readonly readCells: (sheet: string, address: string) => Promise<Selection>;
  /** Selects cells and shows their sheet; `address` has no sheet name. */
  readonly selectCells: (sheet: string, address: string) => Promise<void>;
  readonly onCellsChanged: (listener: (change: CellsChanged) => void) => Promise<Unsubscribe>;
  readonly onSelection: (listener: () => void) => Promise<Unsubscribe>;

  readonly proposeGrades: (leads: Source, options: GradeOptions) => GradeProposal;
  readonly proposeSplit: (options: SplitOptions) => SplitProposal;
  readonly proposeNextYear: (options: NextYearOptions) => NextYearProposal;
  readonly proposeEdit: (options: EditOptions) => EditProposal;
  readonly proposeFormulas: (check: PlanCheck, language: Language) => Proposal;
  readonly proposeTyped: (check: PlanCheck, options: TypedOptions) => EditProposal;
  readonly proposeGap: (options: GapOptions) => GapProposal;
  readonly readYear: (source: Source, options: ReadYearOptions) => YearOfPlan;
  readonly proposeLockYear: (options: LockYearOptions) => YearProposal;
  readonly proposeIssue: (options: IssueOptions) => YearProposal;
  readonly proposeWithdraw: (options: WithdrawOptions) => YearProposal;
  readonly proposeRoll: (options: RollOptions) => RollProposal;
  readonly proposeRestore: (options: RestoreOptions) => YearProposal;
  readonly proposeSettle: (options: SettleOptions) => YearProposal;
  readonly proposeQuarter: (options: QuarterOptions) => QuarterProposal;
  readonly proposeBoard: (options: BoardOptions) => BoardProposal;
  readonly proposeFreeze: (chosen: readonly PlanFormula[], options: FreezeOptions) => FreezeProposal;
  readonly proposeThaw: (chosen: readonly FrozenFormula[], options: Pick<FreezeOptions, "language">) => FreezeProposal;

  readonly preview: (changes: readonly Change[], note: JournalNote) => Promise<Preview>;
  readonly write: (preview: Preview, options: WriteOptions) => Promise<Receipt>;
  /** By the id of the write, from the workbook itself: of anybody, in any order, also after the pane was closed. */
  readonly undo: (id: string, options: UndoOptions) => Promise<Undone>;
  readonly readHistory: () => Promise<History>;
  /** Forgets all that can be undone; the journal stays. */
  readonly emptyUndo: () => Promise<void>;
  /** Who writes, for the journal. */
  readonly person: PersonName;
  /** What gives way to a change of a plan. */
  readonly giveWay: GiveWayChoice;

  /** Today as a serial number of the 1900 date system. */
  readonly today: () => number;
  /** Now, by the clock of the person. */
  readonly now: () => Date;
}

const Context = createContext<PaneServices | undefined>(undefined);

export const PaneServicesProvider = Context.Provider;

/** The services of the pane; a component outside the provider is a programming error. */
export function useServices(): PaneServices {
  const services = useContext(Context);
  if (!services) throw new Error("useServices needs a PaneServicesProvider above it");
  return services;
}
