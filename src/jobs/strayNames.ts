import type { SetCells } from "../sheets/change";
import { bodyCell } from "./cellAddress";
import { dimensionColumns } from "./ledger";
import type { Note, Source } from "./types";

export interface StrayNames {
  /** One `strayNames` note a table: how many cells, and the first of them. */
  readonly notes: readonly Note[];
  /** Cleans the cells. */
  readonly changes: readonly SetCells[];
}

/** Names with spaces around them: native formulas take them for other names, so their sales land in Unplanned. */
export function strayNames(sources: readonly Source[], dimensions: readonly string[]): StrayNames {
  const found = sources
    .map((source) => ({ source, cells: strayCells(source, dimensions) }))
    .filter(({ cells }) => cells.length);
  return {
    notes: found.map(({ source: { data }, cells }) => ({
      code: "strayNames",
      details: {
        name: data.place.table?.name ?? data.place.sheet,
        sheet: data.place.sheet,
        at: cells[0]?.at ?? "",
        n: cells.length,
        count: cells.length,
      },
      severity: "warning",
    })),
    changes: found.map(({ source, cells }) => ({ kind: "setCells", sheet: source.data.place.sheet, cells })),
  };
}

function strayCells({ data }: Source, dimensions: readonly string[]): SetCells["cells"] {
  const columns = dimensionColumns(data, dimensions);
  return data.rows.flatMap((line, row) =>
    columns.flatMap((column) => {
      const value = line[column];
      if (typeof value !== "string" || value === value.trim()) return [];
      return [{ at: bodyCell(data, row, column), value: value.trim() }];
    }),
  );
}
