import { joinedKey, key } from "../../planning/text/key";
import type { RecordPlaces } from "../../sheets/recordTable";
import type { CellValue } from "../../sheets/spec";
import type { TableData } from "../../workbook/types";
import { faultAt } from "../cellAddress";
import type { LockedPlan } from "../readLocks";
import type { Fault } from "../types";

/**
 * The rows of a record that are of a plan and its year. Rows of other plans and years are left alone. Collects faults:
 * `recordCell` (header, value) for a cell that says nothing, `recordTwice` (firstAt, value).
 */
export class RecordRows<Id extends string> {
  readonly faults: Fault[] = [];
  /** Zero-based body rows. */
  readonly rows: readonly number[];
  readonly year: number;
  private readonly spellings: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly data: TableData,
    readonly places: RecordPlaces<Id | "plan" | "year">,
    plan: LockedPlan,
  ) {
    this.year = plan.year;
    this.spellings = new Map(plan.units.map(({ keys }) => [joinedKey(keys), keys]));
    this.rows = data.rows.flatMap((_, row) => {
      if (key(String(this.cell(row, "plan"))) !== key(plan.name)) return [];
      const year = this.cell(row, "year");
      if (typeof year !== "number") this.fault(row, "year");
      return year === plan.year ? [row] : [];
    });
  }

  cell(row: number, id: Id | "plan" | "year"): CellValue {
    return this.data.rows[row]?.[this.places.columns[id]] ?? "";
  }

  /** Names of the row's unit, as the plan spells them where it has them. */
  keys(row: number): readonly string[] {
    const typed = this.places.dimensions.map((column) => String(this.data.rows[row]?.[column] ?? "").trim());
    return this.spellings.get(joinedKey(typed)) ?? typed;
  }

  at(row: number, id: Id | "plan" | "year"): string {
    return faultAt(this.data, row, this.places.columns[id]);
  }

  fault(row: number, id: Id | "plan" | "year"): void {
    const value = this.cell(row, id);
    const details = {
      header: this.data.headers[this.places.columns[id]] ?? "",
      value: typeof value === "number" ? value : String(value),
    };
    this.faults.push({ code: "recordCell", details, at: this.at(row, id) });
  }

  twice(row: number, first: number, value: string): void {
    this.faults.push({
      code: "recordTwice",
      details: { value, firstAt: this.at(first, "plan") },
      at: this.at(row, "plan"),
    });
  }
}

/** Whether a cell is a whole number from `least` to `most`. */
export function isWhole(value: CellValue, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

/** Whether a cell can be what a unit is held to in a month. */
export function isAmount(value: CellValue): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
