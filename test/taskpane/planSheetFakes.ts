import type { CellValue } from "../../src/sheets/spec";
import type { PaneServices } from "../../src/taskpane/services/PaneServices";
import type { TableData } from "../../src/workbook/types";
import { planSource, sheetOf } from "../jobs/planSheets";
import { summary } from "./fakes";

type Typed = Readonly<Record<string, CellValue>>;

const units = [
  { keys: ["East", "Harbour"], months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  { keys: ["East", "Hill"], months: Array<number>(12).fill(10) },
  { keys: ["West", "Hill"], months: Array<number>(12).fill(20) },
];

/**
 * A workbook of a plan and its plan sheet with what people typed on it: rows 9 and 10 the dealers of East, 11 East, 12
 * Hill of West, 13 West, 14 the total; E the year, G Q1, H January.
 */
export function withPlanSheet(typed: Typed | (() => Typed) = {}, locks?: TableData): Partial<PaneServices> {
  const { found, data } = planSource(2026, units);
  const sheet = () => sheetOf(2026, units, typeof typed === "function" ? typed() : typed);
  return {
    findTables: async () => ({
      ...summary,
      tables: [found],
      planSheets: [sheet()],
      ...(locks && { locks: { ...locks, rows: locks.rows.length } }),
    }),
    readTables: async () => [data, ...(locks ? [locks] : [])],
    readSheets: async () => [sheet()],
  };
}
