import { columnOf } from "../planning/columnOf";
import { amountIn } from "../planning/cells";
import { statusHeaders } from "../planning/headerWords";
import { statusOf, type Status } from "../planning/progress/status";
import type { StatusTable } from "../sheets/board/input";
import { faultAt } from "./cellAddress";
import { CellReader } from "./cellReader";
import { stopAt } from "./faults";
import type { Source } from "./types";

/** The status rules of a workbook: for the board's formulas, and for the numbers beside the preview. */
export interface StatusSource {
  readonly table: StatusTable;
  readonly statusOf: (pace: number) => Status;
}

/** Without a table of its own a workbook goes by the default thresholds. */
export const defaultStatus = statusOf;

/**
 * Reads a table of thresholds and words, worst first. Throws a `JobError`: `noColumn` (from, status), `badNumber`,
 * `noStatusRules` without a row, `statusLowest` when the first threshold is above 0, which leaves slower paces without
 * a status, and `statusOrder` with the first threshold that is not above the one before.
 */
export function statusSource({ data }: Source, tableName: string): StatusSource {
  const from = columnOf(data.headers, statusHeaders.from);
  const status = columnOf(data.headers, statusHeaders.status);
  const name = data.place.table?.name ?? data.place.sheet;
  if (from === undefined) stopAt([{ code: "noColumn", details: { name, role: "from" } }]);
  if (status === undefined) stopAt([{ code: "noColumn", details: { name, role: "status" } }]);
  const reader = new CellReader(data);
  const thresholds = data.rows.map((_, row) => reader.read(row, from, amountIn) ?? 0);
  stopAt(reader.faults);
  if (!thresholds.length) stopAt([{ code: "noStatusRules", details: { name } }]);
  const [lowest = 0] = thresholds;
  if (lowest > 0) stopAt([{ code: "statusLowest", details: { name, value: lowest }, at: faultAt(data, 0, from ?? 0) }]);
  const wrong = thresholds.findIndex((value, index) => index > 0 && value <= (thresholds[index - 1] ?? 0));
  if (wrong >= 0) {
    stopAt([
      { code: "statusOrder", details: { name, value: thresholds[wrong] ?? 0 }, at: faultAt(data, wrong, from ?? 0) },
    ]);
  }
  const best = thresholds[thresholds.length - 1] ?? 1;
  const middle = thresholds[thresholds.length - 2] ?? best;
  const icon = data.headers.find((header) => /^(icon|图标)$/i.test(header.trim()));
  return {
    table: {
      table: tableName,
      from: data.headers[from ?? 0] ?? "",
      status: data.headers[status ?? 0] ?? "",
      ...(icon !== undefined && { icon }),
    },
    statusOf: (pace) => {
      const rounded = Number(pace.toFixed(9));
      if (rounded >= best) return "onTrack";
      return rounded >= middle && thresholds.length > 1 && middle > (thresholds[0] ?? 0) ? "atRisk" : "behind";
    },
  };
}
