import { fill } from "../locale/fill";
import { word, type Language } from "./language";
import type { PrintSpec } from "./spec";

/** Sheet, page and file, in small type: Excel's codes. */
export function pageFooter(language: Language): NonNullable<PrintSpec["footer"]> {
  return { left: "&8&A", center: `&8${fill(word(language, "print.page"), { page: "&P" })}`, right: "&8&F" };
}
