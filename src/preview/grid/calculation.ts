import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { recalculateAll } from "./engine/recalculate";
import type { Grid } from "./grid";

/** How long a calculation may take before waiting for it is given up. */
const patience = 60_000;

/**
 * Tells when every formula shows its result. Univer starts to calculate 100 ms after the last change, so changes are
 * counted and a finished calculation is held against the count at its start.
 *
 * A change during a calculation makes Univer start another one while the first is under way: it forgets what either had
 * to calculate when the first ends. So once such a pair has ended, everything is calculated anew.
 */
export class Calculation {
  private changes = 0;
  private finished = 0;
  /** The count of changes at the start of each calculation under way, in order. */
  private readonly underWay: number[] = [];
  /** Whether a calculation came in the way of another one. */
  private mixed = false;
  /** Whether the first one under way has said that it was stopped: it says so before its end. */
  private stopped = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly grid: Grid) {
    grid.commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  async settled(): Promise<void> {
    while (this.finished < this.changes) await this.nextEnd();
  }

  private follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      if (this.underWay.length > 0) this.mixed = true;
      this.underWay.push(this.changes);
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState;
      if (state === FormulaExecutedStateType.STOP_EXECUTION && !this.stopped) this.stopped = true;
      else if (state !== undefined) this.end();
    } else if (this.startsCalculation(command, options)) this.changes++;
  }

  private startsCalculation(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (!this.grid.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    // Results and formats are written by the same mutation as contents.
    return !options?.onlyLocal && (command.params as { trigger?: string }).trigger !== SetStyleCommand.id;
  }

  private end(): void {
    const finished = this.underWay.shift() ?? 0;
    this.stopped = false;
    // The results are written by listeners of the same message, some of them after this one.
    setTimeout(() => {
      if (this.mixed && this.underWay.length === 0) {
        this.mixed = false;
        recalculateAll(this.grid.commands);
      }
      this.finished = Math.max(this.finished, finished);
      const waiting = this.waiting;
      this.waiting = [];
      for (const go of waiting) go();
    });
  }

  private nextEnd(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("The calculation does not come to an end")), patience);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
