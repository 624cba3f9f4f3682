import { amountIn, dateIn, textIn } from "../planning/cells";
import { key } from "../planning/text/key";
import type { LedgerColumns } from "../planning/targets/monthlyHistory";
import type { TableData } from "../workbook/types";
import { faultAt } from "./cellAddress";
import { CellReader } from "./cellReader";
import { stopAt } from "./faults";
import type { Fault, Source } from "./types";

/**
 * The columns of a ledger. Throws a `JobError` with `noColumn` (role) for a date or quantity nobody named, and
 * `noDimension` (header) for a dimension the table does not have.
 */
export function ledgerColumns({ found, data }: Source, dimensions: readonly string[]): LedgerColumns {
  const { date, quantity } = found.roles;
  const name = data.place.table?.name ?? data.place.sheet;
  const faults: Fault[] = [];
  if (date === undefined) faults.push({ code: "noColumn", details: { name, role: "date" } });
  if (quantity === undefined) faults.push({ code: "noColumn", details: { name, role: "quantity" } });
  const columns = dimensionColumns(data, dimensions);
  stopAt(faults);
  return { date: date ?? 0, quantity: quantity ?? 0, dimensions: columns };
}

/** Columns of the headers given, compared without surrounding spaces and case. Throws `noDimension`. */
export function dimensionColumns(data: TableData, dimensions: readonly string[]): number[] {
  const headers = data.headers.map(key);
  const columns = dimensions.map((header) => headers.indexOf(key(header)));
  const name = data.place.table?.name ?? data.place.sheet;
  stopAt(
    dimensions.flatMap((header, index) =>
      columns[index] === -1 ? [{ code: "noDimension", details: { name, header } }] : [],
    ),
  );
  return columns;
}

/**
 * Throws a `JobError` with every cell of a ledger that cannot be read: `badNumber`, `badDate`, `badText`, and `noDate`
 * for quantities without a date.
 */
export function checkLedger(data: TableData, columns: LedgerColumns): void {
  const reader = new CellReader(data);
  data.rows.forEach((_, row) => {
    const known = reader.faults.length;
    const quantity = reader.read(row, columns.quantity, amountIn);
    const date = reader.read(row, columns.date, dateIn);
    for (const column of columns.dimensions) reader.read(row, column, textIn);
    if (quantity && date === undefined && reader.faults.length === known) {
      const details = {
        row: row + 1,
        column: columns.date + 1,
        value: quantity,
        header: data.headers[columns.date] ?? "",
      };
      reader.faults.push({ code: "noDate", details, at: faultAt(data, row, columns.date) });
    }
  });
  stopAt(reader.faults);
}
