import { PlanningError } from "../planning/error";
import { cell } from "../sheets/address";
import { parseRect } from "../sheets/rect";
import type { TableData } from "../workbook/types";
import { JobError } from "./jobError";
import type { Fault } from "./types";

/** Address of a body cell of a table as read, zero-based row and column, without the sheet: "F7". */
export function bodyCell({ place }: TableData, row: number, column: number): string {
  const rect = parseRect(place.address);
  return cell(rect.column + column, rect.row + row + 2);
}

/** The same with the sheet, as faults name it: "Sales by month!F7". */
export function faultAt(data: TableData, row: number, column: number): string {
  return `${data.place.sheet}!${bodyCell(data, row, column)}`;
}

/** A planning error as the fault it is; `at` finds the cell that its one-based row and column mean. Rethrows others. */
export function asFault(error: unknown, at?: (row: number, column: number) => string | undefined): Fault {
  if (!(error instanceof PlanningError)) throw error;
  const { code, details } = error;
  const { row, column } = details;
  const cellAt = typeof row === "number" && typeof column === "number" ? at?.(row, column) : undefined;
  return { code, details, ...(cellAt !== undefined && { at: cellAt }) };
}

/** Runs a planning rule; its error becomes a `JobError` with one fault. */
export function ruled<T>(compute: () => T, at?: (row: number, column: number) => string | undefined): T {
  try {
    return compute();
  } catch (error) {
    throw new JobError([asFault(error, at)]);
  }
}

/** Throws when there is any fault. */
export function stopAt(faults: readonly Fault[]): void {
  if (faults.length) throw new JobError(faults);
}

/** Collects the faults of many cells: reads each with `read`, keeps on after a fault. */
export class CellReader {
  readonly faults: Fault[] = [];

  constructor(private readonly data: TableData) {}

  /** `read` gets the cell and its one-based spot in the body; undefined after a fault. */
  read<T>(
    row: number,
    column: number | undefined,
    read: (value: TableData["rows"][number][number] | undefined, spot: { row: number; column: number }) => T,
  ): T | undefined {
    if (column === undefined) return undefined;
    try {
      return read(this.data.rows[row]?.[column], { row: row + 1, column: column + 1 });
    } catch (error) {
      const header = this.data.headers[column] ?? "";
      const fault = asFault(error, (r, c) => faultAt(this.data, r - 1, c - 1));
      this.faults.push({ ...fault, details: { ...fault.details, header } });
      return undefined;
    }
  }
}
