import type { Change } from "../sheets/change";
import { parseRect, rectAddress } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import type { Inspection } from "./inspect";
import type { InspectedRegion } from "./inspectRegion";
import { newSheets, resizedTables, type ResizedTable } from "./writing";

/** A range that was made an Excel table. */
export interface MadeTable {
  readonly name: string;
  readonly sheetId: string;
  /** Header row, which Excel turns into plain text. */
  readonly headerAt: string;
  readonly header: readonly CellValue[];
}

/** All that is needed to take a write back. Plain data, so that a journal can keep it. */
export interface UndoRecord {
  readonly regions: readonly InspectedRegion[];
  readonly resized: readonly ResizedTable[];
  readonly made: readonly MadeTable[];
  readonly names: readonly string[];
  /** Names of added sheets. */
  readonly sheets: readonly string[];
  /** What the added sheets held right after the write. */
  readonly written: readonly WrittenSheet[];
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** Of the used range, without the sheet name. */
  readonly address: string;
  /** Missing where they would be too large an answer for Excel on the web: then only the address tells of edits. */
  readonly formulas?: readonly (readonly CellValue[])[];
}

/** The record of a write about to be done. */
export function undoRecord(changes: readonly Change[], { regions, headers }: Inspection): UndoRecord {
  const sheets = newSheets(changes);
  return {
    regions,
    resized: resizedTables(changes),
    made: changes.flatMap((change, index) => {
      if (change.kind !== "makeTable") return [];
      const rect = parseRect(change.place.address);
      const headerAt = rectAddress({ ...rect, rowEnd: rect.row });
      return [{ name: change.name, sheetId: change.place.sheetId, headerAt, header: headers.get(index) ?? [] }];
    }),
    names: sheets.flatMap(({ names = [] }) => names.map(({ name }) => name)),
    sheets: sheets.map(({ name }) => name),
    written: [],
  };
}
