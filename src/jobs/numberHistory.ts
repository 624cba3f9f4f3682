import { isBlank } from "../planning/cells";
import { historyYears, type HistoryYears } from "../planning/targets/historyYears";
import { cell } from "../sheets/address";
import { parseRect, splitAddress } from "../sheets/rect";
import { ruled, stopAt } from "./faults";
import type { SplitHistory } from "./splitTypes";
import type { Fault } from "./types";

type Numbers = Extract<SplitHistory, { kind: "numbers" }>;

/**
 * Reads selected cells as a history of 4 quarters or 12 months a year. Throws a `JobError` with every cell that is no
 * number: `historyBlank`, `historyText` (also flags and errors), `negativeHistory`, each with its `period` (one-based)
 * of `periods` and its `year` (one-based, in the order of the cells); `historyShape` when the block has no side of 4
 * or 12.
 */
export function numberHistory({ values, at }: Numbers): HistoryYears {
  const { sheet, at: area } = splitAddress(at);
  const { row, column } = parseRect(area);
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const across = [12, 4].find((periods) => columns === periods || rows === periods) === columns;
  const periods = across ? columns : rows;
  if (periods !== 12 && periods !== 4) stopAt([{ code: "historyShape", details: { rows, columns }, at }]);

  const faults = values.flatMap((line, r) =>
    line.flatMap((value, c): Fault[] => {
      const code = faultOf(value);
      if (!code) return [];
      const place = across ? { period: c + 1, year: r + 1 } : { period: r + 1, year: c + 1 };
      const details = { value: value === null ? "" : String(value), ...place, periods };
      const address = cell(column + c, row + r + 1);
      return [{ code, details, at: sheet ? `${sheet}!${address}` : address }];
    }),
  );
  stopAt(faults);
  return ruled(() => historyYears(values.map((line) => line.map(Number))));
}

function faultOf(value: Numbers["values"][number][number]): Fault["code"] | undefined {
  if (isBlank(value)) return "historyBlank";
  if (typeof value !== "number") return "historyText";
  return value < 0 ? "negativeHistory" : undefined;
}
