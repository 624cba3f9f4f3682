import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  isReferenceString,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { NameState } from "../host/book";
import type { Grid } from "./grid";

/** Univer's word for "valid in the whole workbook". */
const wholeWorkbook = "AllDefaultWorkbook";

export function readNames(grid: Grid): NameState[] {
  return entries(grid).map(({ name, formulaOrRefString }) => ({
    name,
    refersTo: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
  }));
}

/** Univer takes references without the "=" and anything else with it. */
export function setName(grid: Grid, name: string, refersTo: string): void {
  const body = refersTo.replace(/^=/, "");
  grid.run(SetDefinedNameMutation.id, undefined, {
    id: entry(grid, name)?.id ?? generateRandomId(),
    name,
    formulaOrRefString: isReferenceString(body) ? body : `=${body}`,
    localSheetId: wholeWorkbook,
  });
}

export function deleteName(grid: Grid, name: string): void {
  const known = entry(grid, name);
  if (!known) throw new Error(`There is no name ${name}`);
  grid.run(RemoveDefinedNameMutation.id, undefined, known);
}

function entries(grid: Grid) {
  return Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {});
}

function entry(grid: Grid, name: string) {
  return entries(grid).find((known) => known.name.toLowerCase() === name.toLowerCase());
}
