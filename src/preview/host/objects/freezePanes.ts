import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../rect";
import { HostObject } from "../wire/hostObject";
import { integerArgument } from "./argument";
import type { Range } from "./range";
import { resolveRange } from "./resolveRange";
import type { Session } from "./session";

export class FreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  FreezeRows(count?: unknown): void {
    this.freeze(integerArgument(count, 1), 0);
  }

  FreezeColumns(count?: unknown): void {
    this.freeze(0, integerArgument(count, 1));
  }

  /** Freezes the range, which is to begin at A1, on the top and on the left. */
  FreezeAt(range: unknown): void {
    const { rect } = resolveRange(this.session, this.sheetId, range);
    this.freeze(
      rect.rowEnd === MAX_ROWS - 1 ? 0 : rect.rowEnd + 1,
      rect.columnEnd === MAX_COLUMNS - 1 ? 0 : rect.columnEnd + 1,
    );
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocationOrNullObject(): Range | null {
    const { frozenRows, frozenColumns } = this.session.sheet(this.sheetId);
    if (frozenRows === 0 && frozenColumns === 0) return null;
    return this.session.range(this.sheetId, rectOf(0, 0, frozenRows || MAX_ROWS, frozenColumns || MAX_COLUMNS));
  }

  private freeze(frozenRows: number, frozenColumns: number): void {
    this.session.book.updateSheet(this.sheetId, { frozenRows, frozenColumns });
  }
}
