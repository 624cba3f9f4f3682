import { amountIn, isBlank, textIn } from "../../planning/cells";
import { bridge } from "../../planning/targets/year/bridge";
import { key } from "../../planning/text/key";
import type { GapSegment } from "../../sheets/gap/input";
import { gapSheet } from "../../sheets/gapSheet";
import { faultAt } from "../cellAddress";
import { CellReader } from "../cellReader";
import { stopAt } from "../faults";
import { journalNote } from "../journalNote";
import { dimensionColumns } from "../ledger";
import { chosenSheetName, sheetName } from "../sheetNames";
import type { Fault } from "../types";
import { gapMeasures, type GapOptions, type GapProposal, type GapSegments } from "./gapTypes";

/**
 * Proposes the sheet of potential and gap (T8): segments, the bridge from today's business to the target, a waterfall.
 * Numbers of a table are copied; on the sheet all of them are typed cells.
 *
 * Throws a `JobError`: `noSegments`; of a table every cell at fault: `badNumber`, `badText`, `nameMissing`, `nameTwice`,
 * `sizeNegative`, `shareRange` for a share below 0 or above 100 %; `noDimension` for a column that is gone;
 * `droppedPositive` for customers dropped that would add volume; `badSheetName`.
 */
export function proposeGap(options: GapOptions): GapProposal {
  const { language, year, steps, target: typed, taken } = options;
  const segments = options.segments.kind === "table" ? ofTable(options.segments) : ofNames(options.segments.names);
  if (segments.length === 0) stopAt([{ code: "noSegments", details: {} }]);
  if ((steps.dropped ?? 0) > 0) stopAt([{ code: "droppedPositive", details: { value: steps.dropped ?? 0 } }]);
  const sheet =
    options.sheetName === undefined
      ? sheetName(language, "sheet.gapOf", taken.sheets, { year })
      : chosenSheetName(options.sheetName);
  const known = segments.map(({ name, size = 0, share = 0, targetShare = 0 }) => ({ name, size, share, targetShare }));
  const { today, planned, target, gap } = bridge(known, steps, typed);
  const spec = gapSheet({
    ...{ language, sheet, segments, steps },
    ...(typed !== undefined && { target: typed }),
    ...(options.unit !== undefined && { unit: { one: options.unit, many: options.unit } }),
  });
  return {
    ...{ sheet, segments, today, planned, target, gap },
    changes: [{ kind: "newSheet", sheet: spec }],
    journal: journalNote(language, "job.gap", "what.gap", { year, n: segments.length }),
    notes: [],
  };
}

function ofNames(names: readonly string[]): GapSegment[] {
  const segments = names.map((name) => name.trim()).filter((name) => name !== "");
  const twice = segments.filter((name, index) => segments.findIndex((one) => key(one) === key(name)) < index);
  stopAt(twice.map((name): Fault => ({ code: "segmentTwice", details: { name } })));
  return segments.map((name) => ({ name }));
}

/** A row a segment; wholly empty rows are passed over. */
function ofTable({ table: { data }, name, measures }: Extract<GapSegments, { kind: "table" }>): GapSegment[] {
  const [nameColumn = 0] = dimensionColumns(data, [name]);
  const columns = gapMeasures.flatMap((measure) => {
    const header = measures[measure];
    return header === undefined ? [] : [{ measure, column: dimensionColumns(data, [header])[0] ?? 0 }];
  });
  const reader = new CellReader(data);
  const seen = new Map<string, number>();
  const segments = data.rows.flatMap((cells, row): GapSegment[] => {
    if ([nameColumn, ...columns.map(({ column }) => column)].every((column) => isBlank(cells[column]))) return [];
    const faultIn = (column: number, code: Fault["code"], details: Fault["details"] = {}) =>
      reader.faults.push({
        code,
        details: { header: data.headers[column] ?? "", ...details },
        at: faultAt(data, row, column),
      });
    const segment = reader.read(row, nameColumn, textIn);
    const first = segment === undefined ? undefined : seen.get(key(segment));
    if (segment === "") faultIn(nameColumn, "nameMissing");
    else if (first !== undefined)
      faultIn(nameColumn, "nameTwice", { value: segment ?? "", firstAt: faultAt(data, first, nameColumn) });
    if (segment !== undefined) seen.set(key(segment), row);
    const numbers = columns.flatMap(({ measure, column }) => {
      const value = isBlank(cells[column]) ? undefined : reader.read(row, column, amountIn);
      if (value === undefined) return [];
      const isShare = measure !== "size";
      if (isShare ? value < 0 || value > 1 : value < 0) {
        faultIn(column, isShare ? "shareRange" : "sizeNegative", { value });
      }
      return [[measure, value] as const];
    });
    return [{ name: segment ?? "", ...Object.fromEntries(numbers) }];
  });
  stopAt(reader.faults);
  return segments;
}
