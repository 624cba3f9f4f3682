import { type ILocales, LocaleType, mergeLocales } from "@univerjs/core";
import validationEn from "@univerjs/data-validation/locale/en-US";
import validationZh from "@univerjs/data-validation/locale/zh-CN";
import designEn from "@univerjs/design/locale/en-US";
import designZh from "@univerjs/design/locale/zh-CN";
import docsUiEn from "@univerjs/docs-ui/locale/en-US";
import docsUiZh from "@univerjs/docs-ui/locale/zh-CN";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsZh from "@univerjs/sheets/locale/zh-CN";
import conditionalUiEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import conditionalUiZh from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import sheetsValidationEn from "@univerjs/sheets-data-validation/locale/en-US";
import sheetsValidationZh from "@univerjs/sheets-data-validation/locale/zh-CN";
import validationUiEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validationUiZh from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import filterEn from "@univerjs/sheets-filter/locale/en-US";
import filterZh from "@univerjs/sheets-filter/locale/zh-CN";
import filterUiEn from "@univerjs/sheets-filter-ui/locale/en-US";
import filterUiZh from "@univerjs/sheets-filter-ui/locale/zh-CN";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaZh from "@univerjs/sheets-formula/locale/zh-CN";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiZh from "@univerjs/sheets-formula-ui/locale/zh-CN";
import noteUiEn from "@univerjs/sheets-note-ui/locale/en-US";
import noteUiZh from "@univerjs/sheets-note-ui/locale/zh-CN";
import formatUiEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import formatUiZh from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import tableEn from "@univerjs/sheets-table/locale/en-US";
import tableZh from "@univerjs/sheets-table/locale/zh-CN";
import tableUiEn from "@univerjs/sheets-table-ui/locale/en-US";
import tableUiZh from "@univerjs/sheets-table-ui/locale/zh-CN";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiZh from "@univerjs/sheets-ui/locale/zh-CN";
import uiEn from "@univerjs/ui/locale/en-US";
import uiZh from "@univerjs/ui/locale/zh-CN";

/** Univer's own words in the two languages of the preview. */
export const gridLocales: ILocales = {
  [LocaleType.EN_US]: mergeLocales(
    ...[validationEn, designEn, docsUiEn, sheetsEn, conditionalUiEn, sheetsValidationEn, validationUiEn, filterEn],
    ...[filterUiEn, formulaEn, formulaUiEn, formatUiEn, noteUiEn, tableEn, tableUiEn, sheetsUiEn, uiEn],
  ),
  [LocaleType.ZH_CN]: mergeLocales(
    ...[validationZh, designZh, docsUiZh, sheetsZh, conditionalUiZh, sheetsValidationZh, validationUiZh, filterZh],
    ...[filterUiZh, formulaZh, formulaUiZh, formatUiZh, noteUiZh, tableZh, tableUiZh, sheetsUiZh, uiZh],
  ),
};
