import "./iterators";
import "./screenStyles";
import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import type { Language } from "../../jobs/types";
import { hideByFormat } from "./emptyFormats";
import { gridLocales } from "./locales";
import { forgetGoneFormulas, placeFormatsNowhere } from "./engine/dependencies";
import { rereadFormulas } from "./engine/parsedFormulas";
import { registerEngine, registerSheets } from "./plugins";
import { blankSheet } from "./sheets";
import { UniverBook } from "./UniverBook";

export interface ScreenBook {
  readonly book: UniverBook;
  readonly univer: Univer;
}

const fonts = { en: "Arial", zh: "Microsoft YaHei" } as const;

/** A workbook with one blank sheet, shown in `container` with Univer's menus in the reader's language. */
export function screenBook(container: HTMLElement, language: Language): ScreenBook {
  const univer = new Univer({
    locale: language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: gridLocales,
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  registerEngine(univer);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: "simple" });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  registerSheets(univer);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: blankSheet("sheet1", "Sheet1") },
    defaultStyle: { ff: fonts[language], fs: 10 },
  });
  forgetGoneFormulas(univer.__getInjector());
  placeFormatsNowhere(univer.__getInjector());
  rereadFormulas(univer.__getInjector());
  hideByFormat(univer.__getInjector());
  return { univer, book: new UniverBook(univer) };
}
