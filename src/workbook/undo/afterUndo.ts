import type { Rect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import { held, type Input } from "../literal";
import type { TablesNow } from "./locate";
import type { UndoRecord } from "./record";
import type { RegionNow } from "./regionNow";
import type { UndoState } from "./state";

/** An undo about to be carried out. */
export interface Undoing {
  readonly record: UndoRecord;
  readonly state: UndoState;
  readonly tables: TablesNow;
  /** What comes back where. */
  readonly restored: readonly RestoredRegion[];
  /** Ids of added sheets that go. */
  readonly going: ReadonlySet<string>;
  /** Names of tables on added sheets that stay, as people used those. */
  readonly staying: readonly string[];
  /** When the write was. */
  readonly at: number;
  /** Nothing was edited since: the undo is exactly the write turned round. */
  readonly isExact: boolean;
  /** The write, or its undo, broke off. */
  readonly halfway: boolean;
}

export interface RestoredRegion {
  readonly now: RegionNow;
  /** Null leaves a cell alone. */
  readonly inputs: readonly (readonly Input[])[];
}

/** Cells of a sheet, by its id. */
export interface Area {
  readonly sheet: string;
  readonly rect: Rect;
}

/** What cells would hold after an undo; formulas as their texts, nothing when their sheet goes. */
export function afterUndo(
  { sheet, rect }: Area,
  now: readonly (readonly CellValue[])[],
  { restored, going }: Pick<Undoing, "restored" | "going">,
): CellValue[][] {
  if (going.has(sheet)) return [];
  const after = now.map((line) => [...line]);
  for (const { now: region, inputs } of restored) {
    if (region.region.sheet !== sheet) continue;
    inputs.forEach((line, r) => {
      const into = after[region.rect.row + r - rect.row];
      line.forEach((input, c) => {
        const column = region.rect.column + c - rect.column;
        if (into && input !== null && column >= 0 && column < into.length) into[column] = held(input);
      });
    });
  }
  return after;
}

/** Whether two areas have cells in common. */
export function meet(one: Area, other: Area): boolean {
  const [a, b] = [one.rect, other.rect];
  const apart = a.rowEnd < b.row || b.rowEnd < a.row || a.columnEnd < b.column || b.columnEnd < a.column;
  return one.sheet === other.sheet && !apart;
}
