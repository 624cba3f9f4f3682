import { cornerOf, splitAddress } from "../parts/a1";
import type { WorkbookSummary } from "../../workbook/types";

/** The as-of cell a board before this one has left: where the name `AsOf` refers to. */
export function asOfCell(names: WorkbookSummary["names"]): { sheet: string; at: string } | undefined {
  const name = names.find((candidate) => candidate.name.toLowerCase() === "asof");
  const place = name && splitAddress(name.refersTo.replace(/^=/, "").replace(/\$/g, ""));
  return place && cornerOf(place.address) ? { sheet: place.sheet, at: place.address } : undefined;
}
