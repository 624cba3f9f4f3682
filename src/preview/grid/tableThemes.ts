import { BorderStyleTypes } from "@univerjs/core";
import type { IUniverSheetsTableConfig } from "@univerjs/sheets-table";

const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#1F2933" } };
const frame = {
  headerRowStyle: { bl: 1, bd: { t: line, b: line } },
  lastRowStyle: { bd: { b: line } },
};

/** Excel's light table style, with and without bands: the grid knows tables only with a theme of its own. */
export const tableThemes: NonNullable<IUniverSheetsTableConfig["userThemes"]> = [
  { name: "planboard-plain", style: frame },
  { name: "planboard-banded", style: { ...frame, firstRowStyle: { bg: { rgb: "#F3F5F7" } } } },
];

export const tableTheme = (banded: boolean): string => (banded ? "planboard-banded" : "planboard-plain");
