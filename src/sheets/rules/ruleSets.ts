import { defaultNames, type BoardNames } from "../board/input";
import { splitAddress } from "../rect";
import type { NameSpec } from "../spec";
import { nameAddresses } from "./dates";

/** The names of one rules sheet. */
export interface RuleSet {
  readonly sheet: string;
  readonly names: BoardNames;
}

const keys = Object.keys(defaultNames) as (keyof BoardNames)[];

/**
 * The rules sheets among a workbook's names: sheets on which every name of a board, with or without a number behind
 * it, refers to the cell that Planboard gives it. A name of the person's own that happens to be called AsOf is none.
 */
export function ruleSets(names: readonly NameSpec[]): RuleSet[] {
  const sheets = new Map<string, Partial<Record<keyof BoardNames, string>>>();
  for (const { name, refersTo } of names) {
    const { sheet, at } = splitAddress(refersTo.replace(/^=/, "").replaceAll("$", ""));
    const key = keys.find((one) => at === nameAddresses[one] && isVariant(name, defaultNames[one]));
    if (key) sheets.set(sheet, { ...sheets.get(sheet), [key]: name });
  }
  return [...sheets].flatMap(([sheet, found]) => (isComplete(found) ? [{ sheet, names: found }] : []));
}

/** "AsOf" or "AsOf_2". */
function isVariant(name: string, usual: string): boolean {
  return name.replace(/_\d+$/, "").toLowerCase() === usual.toLowerCase();
}

function isComplete(names: Partial<Record<keyof BoardNames, string>>): names is BoardNames {
  return keys.every((key) => names[key] !== undefined);
}
