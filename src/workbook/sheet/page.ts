import type { PrintSpec, SheetSpec } from "../../sheets/spec";

/** Queues what a sheet looks like as a whole: tab, grid lines, frozen panes, folded rows, print set-up. */
export function applyPage(
  sheet: Excel.Worksheet,
  { tabColor, gridlines, freeze, outline = [], print }: SheetSpec,
): void {
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (gridlines !== undefined) sheet.showGridlines = gridlines;
  if (freeze) applyFreeze(sheet, freeze);
  for (const { from, to, collapsed } of outline) {
    const rows = sheet.getRange(`${from}:${to}`);
    rows.group("ByRows");
    if (collapsed) rows.hideGroupDetails("ByRows");
  }
  if (print) applyPrint(sheet, print);
}

function applyFreeze(sheet: Excel.Worksheet, freeze: NonNullable<SheetSpec["freeze"]>): void {
  const { rows = 0, columns = 0 } = freeze;
  const { freezePanes } = sheet;
  if (rows && columns) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows) freezePanes.freezeRows(rows);
  else if (columns) freezePanes.freezeColumns(columns);
}

function applyPrint({ pageLayout }: Excel.Worksheet, print: PrintSpec): void {
  pageLayout.setPrintArea(print.area);
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows.replace(/\d+/g, "$$$&"));
  if (print.pagesWide !== undefined) pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  if (print.margins) pageLayout.setPrintMargins("Inches", print.margins);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  if (print.footer?.left !== undefined) footer.leftFooter = print.footer.left;
  if (print.footer?.center !== undefined) footer.centerFooter = print.footer.center;
  if (print.footer?.right !== undefined) footer.rightFooter = print.footer.right;
}
