import { headerKey } from "../planning/headerText";
import { word } from "../sheets/language";
import type { CellValue } from "../sheets/spec";
import { isPlanSheet } from "./planSheet";

/** Sheets that show a plan by formulas; nothing on them is a table of the user's. */
export type OwnSheet = "plan" | "rolling" | "quarter";

/** The header band of such a sheet ends well above this. */
const searchedRows = 20;

/** Headers that only the sheet of that kind has, both in one row. */
const telling = {
  rolling: ["rolling.placed", "rolling.uncovered"],
  quarter: ["quarter.measure", "quarter.rolledIn"],
} as const;

/** What the first cells of a sheet show it to be, in either language; undefined for all other sheets. */
export function ownSheet(window: readonly (readonly CellValue[])[]): OwnSheet | undefined {
  const rows = window.slice(0, searchedRows).map((cells) => cells.map(headerKey));
  const has = (kind: keyof typeof telling) =>
    rows.some((cells) =>
      (["en", "zh"] as const).some((language) =>
        telling[kind].every((key) => cells.includes(headerKey(word(language, key)))),
      ),
    );
  if (has("quarter")) return "quarter";
  if (!isPlanSheet(window)) return undefined;
  return has("rolling") ? "rolling" : "plan";
}
