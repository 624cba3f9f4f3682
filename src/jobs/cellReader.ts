import type { TableData } from "../workbook/types";
import { faultAt } from "./cellAddress";
import { asFault } from "./faults";
import type { Fault } from "./types";

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
