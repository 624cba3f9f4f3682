import type { SheetSpec } from "../spec";

/** A part of a sheet: what it adds to each list of the sheet's description. */
export type SheetPart = Pick<SheetSpec, "blocks"> &
  Partial<Pick<SheetSpec, "styles" | "columns" | "rows" | "tables" | "names" | "validation">>;
