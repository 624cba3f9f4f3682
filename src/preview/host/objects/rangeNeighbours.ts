import type { Rect } from "../book";
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS, rectOf } from "../rect";
import { invalidArgument, itemNotFound } from "../wire/hostError";
import { integerArgument } from "./argument";
import type { Range } from "./range";
import { RangePlace } from "./rangePlace";
import { resolveRange } from "./resolveRange";
import { ScopedTables } from "./scopedTables";
import { usedRect } from "./usedRect";
import type { Worksheet } from "./worksheet";

/** The ranges one gets from a range. */
export abstract class RangeNeighbours extends RangePlace {
  protected at(rect: Rect): Range {
    return this.session.range(this.sheetId, rect);
  }

  get Worksheet(): Worksheet {
    return this.session.worksheet(this.sheetId);
  }

  /** May lie outside the range, as in Excel. */
  GetCell(row: unknown, column: unknown): Range {
    return this.at(rectOf(this.rect.row + integerArgument(row), this.rect.column + integerArgument(column)));
  }

  GetRow(row: unknown): Range {
    const index = this.rect.row + integerArgument(row);
    return this.at({ ...this.rect, row: index, rowEnd: index });
  }

  GetColumn(column: unknown): Range {
    const index = this.rect.column + integerArgument(column);
    return this.at({ ...this.rect, column: index, columnEnd: index });
  }

  GetLastRow(): Range {
    return this.at({ ...this.rect, row: this.rect.rowEnd });
  }

  GetLastColumn(): Range {
    return this.at({ ...this.rect, column: this.rect.columnEnd });
  }

  GetLastCell(): Range {
    return this.at(rectOf(this.rect.rowEnd, this.rect.columnEnd));
  }

  GetEntireRow(): Range {
    return this.at({ ...this.rect, column: 0, columnEnd: MAX_COLUMNS - 1 });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.rect, row: 0, rowEnd: MAX_ROWS - 1 });
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { rowEnd, columnEnd } = this.rect;
    return this.at({
      ...this.rect,
      rowEnd: rowEnd + integerArgument(rows),
      columnEnd: columnEnd + integerArgument(columns),
    });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at(rectOf(this.rect.row, this.rect.column, integerArgument(rows), integerArgument(columns)));
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const [down, right] = [integerArgument(rows), integerArgument(columns)];
    const { row, column, rowEnd, columnEnd } = this.rect;
    return this.at({ row: row + down, column: column + right, rowEnd: rowEnd + down, columnEnd: columnEnd + right });
  }

  GetBoundingRect(other: unknown): Range {
    const range = resolveRange(this.session, this.sheetId, other);
    if (range.sheetId !== this.sheetId) throw invalidArgument();
    return this.at(bounding(this.rect, range.rect));
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const range = resolveRange(this.session, this.sheetId, other);
    const rect = range.sheetId === this.sheetId ? intersection(this.rect, range.rect) : null;
    return rect && this.at(rect);
  }

  GetIntersection(other: unknown): Range {
    return this.GetIntersectionOrNullObject(other) ?? fail();
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const rect = usedRect(this.session.book, this.sheetId, this.rect, valuesOnly === true);
    return rect && this.at(rect);
  }

  /** The first cell when nothing is used. */
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at(rectOf(this.rect.row, this.rect.column));
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const rect = this.session.book.spill(this.sheetId, this.rect.row, this.rect.column);
    return rect && this.at(rect);
  }

  GetTables(fullyContained?: unknown): ScopedTables {
    return new ScopedTables(this.session, this.sheetId, this.rect, fullyContained === true);
  }
}

function fail(): never {
  throw itemNotFound();
}
