import { isSerial } from "./calendar/serial";
import { PlanningError, type ErrorDetails, type PlanningErrorCode } from "./error";

/** A cell as read: blanks as "" or null, dates as serial numbers. */
export type Cell = string | number | boolean | null;

/** A header row and body rows. */
export type Cells = readonly (readonly Cell[])[];

/** Where a cell stands: one-based within its block; `table` when there are several, no row for a single value. */
export interface Spot {
  readonly table?: string;
  readonly row?: number;
  readonly column?: number;
}

/** Largest amount in a ledger or plan: whole sums stay exact. */
const largest = 9e15;

/** Whether a cell is empty; a blank may also arrive as 0, which is told apart nowhere. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** A number, a blank being 0. Throws `badNumber` for texts, also numeric ones, and flags. */
export function numberIn(cell: Cell | undefined, spot: Spot): number {
  if (cell === undefined || cell === null || isBlank(cell)) return 0;
  if (typeof cell !== "number" || !Number.isFinite(cell)) throw cellError("badNumber", cell, spot);
  return cell;
}

/** An amount of a ledger or plan: a number up to 9 × 10^15. Throws `badNumber`, `amountTooLarge`. */
export function amountIn(cell: Cell | undefined, spot: Spot): number {
  const amount = numberIn(cell, spot);
  if (Math.abs(amount) > largest) throw cellError("amountTooLarge", amount, spot);
  return amount;
}

/** A whole serial number, undefined for a blank or 0. Throws `badDate`; texts that look like dates are not parsed. */
export function dateIn(cell: Cell | undefined, spot: Spot): number | undefined {
  if (cell === undefined || cell === null || cell === 0 || isBlank(cell)) return undefined;
  if (typeof cell !== "number" || !isSerial(cell)) throw cellError("badDate", cell, spot);
  return Math.floor(cell);
}

/** A text without surrounding spaces; blanks and 0 are "", other numbers their digits. Throws `badText` for flags. */
export function textIn(cell: Cell | undefined, spot: Spot): string {
  if (cell === undefined || cell === null || cell === 0) return "";
  if (typeof cell === "boolean") throw cellError("badText", cell, spot);
  return String(cell).trim();
}

function cellError(code: PlanningErrorCode, cell: Cell, spot: Spot): PlanningError {
  const value = typeof cell === "boolean" ? String(cell).toUpperCase() : (cell ?? "");
  const details: ErrorDetails = { ...spot, value, kind: typeof cell };
  return new PlanningError(code, details);
}
