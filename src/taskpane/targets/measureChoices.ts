import { columnOf } from "../../planning/columnOf";
import type { Role } from "../../planning/headers";
import { measureHeaders } from "../../planning/headerWords";
import type { FoundTable } from "../../workbook/types";
import { keyOf } from "../shell/useWorkbook";

/** A table with a row a unit, and what its units can share a target by. */
export interface MeasureChoice {
  readonly key: string;
  readonly table: FoundTable;
  /** Headers of the names, outermost first. */
  readonly names: readonly string[];
  /** Headers of the measures, multiplied. */
  readonly measures: readonly string[];
}

/** Roles, in tables that people said are of units, whose columns hold names, and those that hold neither names nor measures. */
const nameRoles: readonly Role[] = ["lead", "salesperson", "name"];
const otherRoles: readonly Role[] = ["date", "expected", "lastContact", "nextContact", "year", "signals", "reason"];

/**
 * What the tables of units offer to share a target by (T3), the most telling first: market capacity × market share, then
 * each measure alone, then the other products of two. Home lets people say that a table is one, whatever its headers.
 */
export function measureChoices(tables: readonly FoundTable[]): MeasureChoice[] {
  return tables.filter(({ kind }) => kind === "measures").flatMap(choicesOf);
}

function choicesOf(table: FoundTable): MeasureChoice[] {
  const { headers, roles, dimensions } = table;
  const columnsOf = (of: readonly Role[]) => of.flatMap((role) => roles[role] ?? []);
  const names = [...new Set([...dimensions, ...columnsOf(nameRoles)])].sort((a, b) => a - b);
  const passed = [...names, ...columnsOf(otherRoles)];
  const measures = headers.flatMap((header, column) =>
    header.trim() === "" || passed.includes(column) ? [] : [column],
  );
  if (names.length === 0) return [];
  const headerOf = (column: number) => headers[column] ?? "";
  return groupsOf(measures, headers).map((columns) => ({
    key: `${keyOf(table)} ${columns.join()}`,
    table,
    names: names.map(headerOf),
    measures: columns.map(headerOf),
  }));
}

/** More than three measures have too many products to list. */
function groupsOf(measures: readonly number[], headers: readonly string[]): (readonly number[])[] {
  const alone = measures.map((column) => [column]);
  const of = (words: (typeof measureHeaders)[keyof typeof measureHeaders]) =>
    columnOf(headers, words, (column) => measures.includes(column));
  const [capacity, share] = [of(measureHeaders.capacity), of(measureHeaders.share)];
  const known = capacity === undefined || share === undefined ? [] : [[capacity, share]];
  const pairs = measures.flatMap((first, index) => measures.slice(index + 1).map((second) => [first, second]));
  const others = pairs.filter((pair) => !known.some((columns) => columns.every((column) => pair.includes(column))));
  return [...known, ...alone, ...(measures.length <= 3 ? others : [])];
}
