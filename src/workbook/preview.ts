import type { Change } from "../sheets/change";
import { cell } from "../sheets/address";
import { parseRect, rectAddress, type Rect } from "../sheets/rect";
import type { JournalNote } from "../sheets/journalNote";
import type { SheetSpec } from "../sheets/spec";
import { filledAreas } from "./filledAreas";
import { inspect, type Inspection } from "./inspect";
import { held, sameCell } from "./literal";
import { Reads } from "./reads";
import { askRecords } from "./records/records";
import { rectAfter } from "./regions";
import { run } from "./run";
import type { Obstacle, Preview } from "./types";

type Target = Preview["targets"][number];
type Overwritten = Preview["overwritten"][number];

/**
 * What the changes would do to the workbook as it is now: what is added, which cells are overwritten, what is in the
 * way. One sync, more only above 4 MB; nothing is written.
 */
export function preview(changes: readonly Change[], note: JournalNote): Promise<Preview> {
  return run(async (context) => {
    const reads = new Reads();
    const answer = inspect(context, changes, reads);
    const records = askRecords(context, note.language);
    await reads.sync(context);
    const inspection = answer();
    const { missing, obstacles } = records();
    return {
      changes,
      note,
      records: missing,
      targets: changes.flatMap((change, index) => targetsOf(change, index, inspection)),
      overwritten: inspection.regions.flatMap(overwrittenIn),
      obstacles: [...inspection.obstacles, ...movedTables(changes, inspection), ...obstacles],
      warnings: inspection.warnings,
      snapshot: inspection,
    };
  });
}

/** A table sorted or edited since it was read: what was computed from it no longer fits its rows. */
function movedTables(changes: readonly Change[], { moved }: Inspection): Obstacle[] {
  const [first] = moved;
  if (!first) return [];
  const place = changes.flatMap((one) => ("basis" in one && "place" in one ? [one.place] : []));
  const { table, address } = place.find(({ sheet }) => sheet === first.sheet) ?? { address: first.sheet };
  const name = table?.name ?? address;
  return [{ code: "tableChanged", details: { sheet: first.sheet, name, at: first.at, cells: moved.length } }];
}

function overwrittenIn({ rect, inputs, formulas, values, sheetName }: Inspection["regions"][number]): Overwritten[] {
  return inputs.flatMap((line, r) =>
    line.flatMap((input, c) => {
      const before = values[r]?.[c] ?? "";
      const after = held(input);
      const formula = formulas[r]?.[c] ?? "";
      // A formula that shows nothing is something, too.
      if (input === null || (before === "" && formula === "") || sameCell(after, formula)) return [];
      return [{ sheet: sheetName, at: cell(rect.column + c, rect.row + r + 1), before, after }];
    }),
  );
}

function targetsOf(change: Change, index: number, { regions }: Inspection): Target[] {
  switch (change.kind) {
    case "newSheet":
      return [sheetTarget(change.sheet, index)];
    case "makeTable":
      return [{ change: index, sheet: change.place.sheet, address: change.place.address, cells: 0, isNew: false }];
    case "setColumns":
    case "addRows":
    case "setCells": {
      const own = regions.filter((region) => region.change === index);
      return [false, true].flatMap((isNew) => {
        const part = own.filter(({ added }) => added === isNew);
        const [first] = part;
        if (!first) return [];
        const rects = change.kind === "setCells" ? filledAreas(part) : part.map(({ rect }) => rect);
        const address = isNew && change.kind !== "setCells" ? addedArea(change) : rects.map(rectAddress).join(",");
        const cells = part.flatMap(({ inputs }) => inputs.flat()).filter((input) => input !== null).length;
        return [{ change: index, sheet: first.sheetName, address, cells, isNew }];
      });
    }
  }
}

/** What a table grows by: the columns at its right or the rows below it. */
function addedArea(change: Parameters<typeof rectAfter>[0]): string {
  const before = parseRect(change.place.address);
  const after = rectAfter(change);
  return rectAddress(
    change.kind === "addRows" ? { ...after, row: before.rowEnd + 1 } : { ...after, column: before.columnEnd + 1 },
  );
}

function sheetTarget({ name, blocks }: SheetSpec, change: number): Target {
  const filled = blocks.map((block) => {
    const lines = "values" in block ? block.values : block.formulas;
    const { row, column } = parseRect(block.at);
    const width = Math.max(0, ...lines.map(({ length }) => length));
    const rect = { row, column, rowEnd: row + lines.length - 1, columnEnd: column + width - 1 };
    return { rect, cells: lines.flat().filter((value) => value !== null).length };
  });
  const address = filled.length ? rectAddress(filled.map(({ rect }) => rect).reduce(around)) : "A1";
  return { change, sheet: name, address, cells: filled.reduce((sum, { cells }) => sum + cells, 0), isNew: true };
}

function around(a: Rect, b: Rect): Rect {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rowEnd: Math.max(a.rowEnd, b.rowEnd),
    columnEnd: Math.max(a.columnEnd, b.columnEnd),
  };
}
