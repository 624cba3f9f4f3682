import { criterion, isBeyondCriteria, type Key } from "./criterion";
import { columnReference } from "./tableReference";

/** A condition of SUMIFS and of SUMPRODUCT alike: the header of a table's column, and what it must equal. */
export interface Condition {
  readonly column: string;
  /** The cell, for `=`, which compares without case and without wildcards. */
  readonly cell: string;
  /** The same for SUMIFS; missing where SUMIFS would take the name for a value. */
  readonly criterion?: string;
}

/** The names of a line, outermost first, under their headers; `cellOf` has the address of each, `$B9`. */
export function nameConditions(
  keys: readonly Key[],
  headers: readonly string[],
  cellOf: (dimension: number) => string,
): Condition[] {
  return keys.map((key, dimension) => {
    const cell = cellOf(dimension);
    return {
      column: headers[dimension] ?? "",
      cell,
      ...(!isBeyondCriteria(key) && { criterion: criterion(cell, key) }),
    };
  });
}

/** The sum of a table's column over the rows that meet all conditions; texts count as 0. */
export function sumOf(table: string, column: string, conditions: readonly Condition[]): string {
  const values = columnReference(table, column);
  if (conditions.some((condition) => condition.criterion === undefined)) {
    // Times 1: a single comparison is a flag, which SUMPRODUCT takes for 0.
    return `SUMPRODUCT(${["1", ...equalities(table, conditions)].join("*")},${values})`;
  }
  return conditions.length > 0 ? `SUMIFS(${values},${pairs(table, conditions)})` : `SUM(${values})`;
}

/** How many rows of a table meet all conditions, of which there is at least one. */
export function countOf(table: string, conditions: readonly Condition[]): string {
  return conditions.some((condition) => condition.criterion === undefined)
    ? `SUMPRODUCT(${["1", ...equalities(table, conditions)].join("*")})`
    : `COUNTIFS(${pairs(table, conditions)})`;
}

/** `(Plan[Region]=$B9)`, of each condition: factors of a SUMPRODUCT. */
export function equalities(table: string, conditions: readonly Condition[]): string[] {
  return conditions.map(({ column, cell }) => `(${columnReference(table, column)}=${cell})`);
}

function pairs(table: string, conditions: readonly Condition[]): string {
  return conditions.map(({ column, criterion: is }) => `${columnReference(table, column)},${is}`).join(",");
}
