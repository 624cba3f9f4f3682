import { isBlank, type Cell } from "../../planning/cells";
import { InputError, type Param } from "../errors/inputError";
import { PassedError, passedError } from "./passedError";

/** An argument as a rectangle of cells; a single value is 1 × 1, an omitted argument one blank cell. */
export interface Block {
  readonly param: Param;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly (Cell | PassedError)[])[];
}

/** Takes an argument as Excel hands it over. Short rows are filled up with blanks. */
export function block(param: Param, raw: unknown): Block {
  const lines: readonly unknown[] = Array.isArray(raw) ? raw : [[raw]];
  // A list that is no list of lists is one row.
  const given = lines.some(Array.isArray) ? lines.map((line) => (Array.isArray(line) ? line : [line])) : [lines];
  const columns = given.reduce<number>((most, line) => Math.max(most, line.length), 1);
  const cells = given.map((line, row) => {
    // Of the right length at once: growing 40,000 rows cell by cell costs more than reading them.
    const own = new Array<Cell | PassedError>(columns);
    for (let column = 0; column < columns; column++) own[column] = cell(line[column], param, row, column);
    return own;
  });
  return { param, rows: cells.length, columns, cells };
}

/** Whether an argument was omitted or holds a single blank, which is the same. */
export function isOmitted({ rows, columns, cells }: Block): boolean {
  const only = cells[0]?.[0];
  return rows === 1 && columns === 1 && !(only instanceof PassedError) && (isBlank(only) || only === 0);
}

/** Numbers and texts first: a column of 40,000 rows holds hardly anything else. */
function cell(raw: unknown, param: Param, row: number, column: number): Cell | PassedError {
  if (raw === null || raw === undefined) return null;
  // -0 becomes 0.
  if (typeof raw === "number" && Number.isFinite(raw)) return raw + 0;
  const error = passedError(raw);
  if (error) return error;
  if (typeof raw === "string" || typeof raw === "boolean") return raw;
  // A data type (formatted number, entity) counts as the value its cell shows.
  if (typeof raw === "object" && "basicValue" in raw && typeof raw.basicValue !== "object") {
    return cell(raw.basicValue, param, row, column);
  }
  throw new InputError("input.other", { param, row: row + 1, column: column + 1 });
}
