import { recognise } from "../../src/planning/headers";
import { rectAddress, parseRect } from "../../src/sheets/rect";
import type { CellValue } from "../../src/sheets/spec";
import type { Source } from "../../src/jobs/types";

/** A table as found and read: header row first, at B3 of its sheet. */
export function source(name: string, rows: readonly (readonly CellValue[])[], { table = true } = {}): Source {
  const headers = (rows[0] ?? []).map(String);
  const start = parseRect("B3");
  const rect = { ...start, rowEnd: start.row + rows.length - 1, columnEnd: start.column + headers.length - 1 };
  const place = {
    sheetId: `{${name}}`,
    sheet: `${name} sheet`,
    address: rectAddress(rect),
    ...(table && { table: { id: `{table ${name}}`, name } }),
  };
  const body = rows.slice(1);
  return {
    found: { place, headers, rows: body.length, ...recognise(headers, body.slice(0, 30), { name }) },
    data: { place, headers, rows: body },
  };
}

export const nothingTaken = { sheets: [], tables: [], names: [] };

/** The faults a job throws. */
export function faultsOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof Error && "faults" in error) return error.faults;
    throw error;
  }
  throw new Error("no fault");
}
