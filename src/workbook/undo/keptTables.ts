import { issueTable } from "../../sheets/issueSheet";
import { locksTable } from "../../sheets/locksSheet";
import { parseRect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import { versionsTable } from "../../sheets/versionsSheet";
import { withoutTotals } from "../totalsRow";
import type { Area } from "./afterUndo";

/** A table that Planboard keeps beside plans, with its header row. */
export interface KeptTable extends Area {
  readonly name: string;
  readonly sheetName: string;
  readonly headers: readonly string[];
}

export interface KeptTables {
  readonly locks?: KeptTable;
  readonly issue?: KeptTable;
  readonly versions?: KeptTable;
}

const names = { locks: locksTable, issue: issueTable, versions: versionsTable } as const;

/** Asks where the records of plans are; call the result after the next sync. */
export function askKeptTables({ workbook }: Excel.RequestContext): () => KeptTables {
  const asked = Object.entries(names).map(([id, name]) => {
    const table = workbook.tables.getItemOrNullObject(name).load("showTotals");
    const sheet = table.worksheet.load("id,name");
    const range = table.getRange().load("address");
    const headers = table.getHeaderRowRange().load("values");
    return (): readonly (readonly [string, KeptTable])[] => {
      if (table.isNullObject) return [];
      const rect = withoutTotals(parseRect(range.address), table);
      const texts = (headers.values[0] as CellValue[]).map(String);
      return [[id, { name, sheet: sheet.id, sheetName: sheet.name, rect, headers: texts }]];
    };
  });
  return () => Object.fromEntries(asked.flatMap((answer) => answer()));
}
