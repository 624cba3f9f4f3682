import "./iterators";
import { generateRandomId, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { forgetGoneFormulas, placeFormatsNowhere } from "./engine/dependencies";
import { rereadFormulas } from "./engine/parsedFormulas";
import { registerEngine, registerSheets } from "./plugins";
import { blankSheet } from "./sheets";
import { UniverBook } from "./UniverBook";

// For callers of the bundle, which must use its copies of Univer's services.
export { ICommandService } from "@univerjs/core";
export * as engine from "@univerjs/engine-formula";
export { SetRangeValuesCommand } from "@univerjs/sheets";
export { registerFunctions } from "./customFunctions/register";

export interface HeadlessBook {
  readonly book: UniverBook;
  readonly univer: Univer;
}

/** A workbook with one blank sheet and no screen, for Node. */
export function headlessBook(): HeadlessBook {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
  });
  registerEngine(univer);
  registerSheets(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    // Univer keeps parsed formulas by workbook id, beyond the life of the workbook.
    id: generateRandomId(),
    sheetOrder: ["sheet1"],
    sheets: { sheet1: blankSheet("sheet1", "Sheet1") },
  });
  forgetGoneFormulas(univer.__getInjector());
  placeFormatsNowhere(univer.__getInjector());
  rereadFormulas(univer.__getInjector());
  return { univer, book: new UniverBook(univer) };
}
