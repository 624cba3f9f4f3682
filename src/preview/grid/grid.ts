import {
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { Rect } from "../host/book";

/** What the parts of `UniverBook` share: the workbook inside Univer, and the way to change it. */
export class Grid {
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  private depth = 0;

  constructor(univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("Univer holds no workbook");
    this.workbook = workbook;
    this.unitId = workbook.getUnitId();
  }

  /** True while a change comes through the book: what Univer reports then is no edit of a person. */
  get changing(): boolean {
    return this.depth > 0;
  }

  /**
   * Carries out one of Univer's commands or mutations on a sheet; a refusal is an error. `trigger` is the command the
   * mutation passes for: Univer calculates after some and keeps formulas after others.
   */
  run(id: string, sheetId: string | undefined, params: object, trigger?: string): void {
    this.depth++;
    try {
      const subUnit = sheetId === undefined ? {} : { subUnitId: sheetId };
      const whole = { unitId: this.unitId, ...subUnit, ...params };
      if (!this.commands.syncExecuteCommand(id, trigger === undefined ? whole : pinned(whole, trigger))) {
        throw new Error(`Univer refused ${id}`);
      }
    } finally {
      this.depth--;
    }
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}`);
    return sheet;
  }
}

/** Univer puts the command that happens to be under way, a scroll for example, in place of the trigger it is given. */
function pinned(params: object, trigger: string): object {
  return Object.defineProperty(params, "trigger", { get: () => trigger, set: () => undefined, enumerable: true });
}

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  startColumn: rect.column,
  endRow: rect.rowEnd,
  endColumn: rect.columnEnd,
});

/** Univer marks whole rows and columns with NaN; those are clipped to the sheet. */
export const toRect = (range: IRange, sheet?: Worksheet): Rect => ({
  row: range.startRow || 0,
  column: range.startColumn || 0,
  rowEnd: Number.isNaN(range.endRow) ? (sheet?.getRowCount() ?? 1) - 1 : range.endRow,
  columnEnd: Number.isNaN(range.endColumn) ? (sheet?.getColumnCount() ?? 1) - 1 : range.endColumn,
});
