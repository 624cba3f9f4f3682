import { writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Style as ExcelStyle } from "excelize-wasm";
import type { ConditionalSpec, SheetSpec, Style } from "../../src/sheets/spec";
import { cell, quotedSheet } from "../../src/sheets/address";
import { cellsOf, styleOfCells } from "./cells";
import { withCharts } from "./charts";
import { excelize, type Workbook } from "./excelize";

/**
 * Writes sheets into an .xlsx file, everything a SheetSpec can say but filter buttons switched off. Formulas carry no
 * results: whoever opens the file calculates them. Without `look` only what decides values is written: cells, tables
 * and names, in a fraction of the time.
 */
export async function writeXlsx(sheets: readonly SheetSpec[], path: string, { look = true } = {}): Promise<void> {
  const book = (await excelize()).NewFile();
  sheets.forEach(({ name }, index) => {
    if (index === 0) check(book.SetSheetName("Sheet1", name));
    else check(book.NewSheet(name));
  });
  for (const sheet of sheets) writeCells(book, sheet);
  for (const sheet of sheets) writeTables(book, sheet);
  for (const sheet of look ? sheets : []) {
    writeStyles(book, sheet);
    writeShape(book, sheet);
  }
  for (const { names } of sheets) {
    for (const { name, refersTo } of names ?? [])
      check(book.SetDefinedName({ Name: name, RefersTo: refersTo.slice(1) }));
  }
  check(book.SetCalcProps({ FullCalcOnLoad: true }));
  const { buffer, error } = book.WriteToBuffer();
  if (error) throw new Error(error);
  const file = new Uint8Array(buffer as Uint8Array);
  writeFileSync(path, look ? withCharts(withDataBars(file, sheets), sheets) : file);
}

function check({ error }: { error: string | null }): void {
  if (error) throw new Error(error);
}

function writeCells(book: Workbook, sheet: SheetSpec): void {
  for (const { at, value, isFormula } of cellsOf(sheet)) {
    if (isFormula) check(book.SetCellFormula(sheet.name, at, String(value).slice(1)));
    else if (typeof value === "string") check(book.SetCellStr(sheet.name, at, value));
    else if (value !== null) check(book.SetCellValue(sheet.name, at, value));
  }
}

function writeTables(book: Workbook, { name, tables = [] }: SheetSpec): void {
  for (const table of tables) {
    check(
      book.AddTable(name, {
        Range: table.at,
        Name: table.name,
        StyleName: table.style ?? "TableStyleLight1",
        ShowRowStripes: table.banded ?? false,
      }),
    );
  }
}

function writeStyles(book: Workbook, sheet: SheetSpec): void {
  const known = new Map<string, number>();
  for (const { column, row, rowEnd, style } of styleOfCells(sheet)) {
    const key = JSON.stringify(style);
    let id = known.get(key);
    if (id === undefined) {
      const made = book.NewStyle(excelStyle(style));
      check(made);
      id = made.style;
      known.set(key, id);
    }
    check(book.SetCellStyle(sheet.name, cell(column, row), cell(column, rowEnd), id));
  }
}

const borderStyles = { hairline: 7, thin: 1, medium: 2 } as const;

function excelStyle(style: Style): ExcelStyle {
  const edges = (["top", "bottom", "left", "right"] as const).flatMap((edge) => {
    const line = style[edge];
    return line ? [{ Type: edge, Color: line.color, Style: borderStyles[line.weight] }] : [];
  });
  return {
    Font: {
      Family: style.font ?? "Arial",
      Size: style.size ?? 10,
      Bold: style.bold ?? false,
      Italic: style.italic ?? false,
      ...(style.color ? { Color: style.color } : {}),
    },
    ...(style.fill ? { Fill: { Type: "pattern", Pattern: 1, Color: [style.fill] } } : {}),
    ...(edges.length > 0 ? { Border: edges } : {}),
    ...(style.numberFormat ? { CustomNumFmt: style.numberFormat } : {}),
    Alignment: {
      ...(style.align ? { Horizontal: style.align } : {}),
      ...(style.valign ? { Vertical: style.valign } : {}),
      ...(style.wrap ? { WrapText: true } : {}),
      ...(style.indent ? { Indent: style.indent } : {}),
    },
  };
}

/** Excel's dialog shows a width without the padding that the file has. */
const widthPadding = 0.7109375;

function writeShape(book: Workbook, sheet: SheetSpec): void {
  const { name } = sheet;
  const view = book.GetSheetView(name, 0);
  check(view);
  check(book.SetSheetView(name, 0, { ...view.opts, ShowGridLines: sheet.gridlines ?? true }));
  if (sheet.tabColor) check(book.SetSheetProps(name, { TabColorRGB: sheet.tabColor.slice(1), FitToPage: true }));
  for (const { at, width, hidden } of sheet.columns ?? []) {
    const [from, to] = at.split(":") as [string, string];
    if (width !== undefined) check(book.SetColWidth(name, from, to, width + widthPadding));
    if (hidden !== undefined) check(book.SetColVisible(name, at, !hidden));
  }
  for (const { at, height, hidden } of sheet.rows ?? []) {
    const [from, to] = at.split(":").map(Number) as [number, number];
    for (let row = from; row <= to; row += 1) {
      if (height !== undefined) check(book.SetRowHeight(name, row, height));
      if (hidden !== undefined) check(book.SetRowVisible(name, row, !hidden));
    }
  }
  const levels = new Map<number, number>();
  for (const { from, to, collapsed } of sheet.outline ?? []) {
    for (let row = from; row <= to; row += 1) {
      levels.set(row, (levels.get(row) ?? 0) + 1);
      check(book.SetRowOutlineLevel(name, row, levels.get(row) ?? 1));
      if (collapsed) check(book.SetRowVisible(name, row, false));
    }
  }
  for (const at of sheet.merges ?? []) {
    const [from, to] = at.split(":") as [string, string];
    check(book.MergeCell(name, from, to));
  }
  for (const rule of sheet.conditional ?? []) if (rule.kind === "rule") writeRule(book, name, rule);
  for (const rule of sheet.validation ?? []) {
    const prompt = rule.prompt
      ? { ShowInputMessage: true, PromptTitle: rule.prompt.title, Prompt: rule.prompt.message }
      : {};
    const base = { Sqref: rule.at, AllowBlank: true, ShowErrorMessage: true, ...prompt };
    const list = (source: string | readonly string[]) =>
      typeof source === "string" ? source : `"${source.join(",")}"`;
    check(
      book.AddDataValidation(
        name,
        rule.kind === "list"
          ? { ...base, Type: "list", Formula1: list(rule.source) }
          : { ...base, Type: "date", Operator: "between", Formula1: String(rule.from), Formula2: String(rule.to) },
      ),
    );
  }
  for (const { at, to, tip } of sheet.links ?? []) {
    check(book.SetCellHyperLink(name, at, to, "Location", { Tooltip: tip }));
  }
  writeFreeze(book, sheet);
  writePrint(book, sheet);
}

function writeRule(book: Workbook, sheet: string, rule: Extract<ConditionalSpec, { kind: "rule" }>): void {
  const { color, bold, fill } = rule.style;
  const made = book.NewConditionalStyle({
    ...(color || bold ? { Font: { ...(color ? { Color: color } : {}), ...(bold ? { Bold: true } : {}) } } : {}),
    ...(fill ? { Fill: { Type: "pattern", Pattern: 1, Color: [fill] } } : {}),
  });
  check(made);
  check(book.SetConditionalFormat(sheet, rule.at, [{ Type: "formula", Criteria: rule.formula, Format: made.style }]));
}

function writeFreeze(book: Workbook, { name, freeze }: SheetSpec): void {
  if (!freeze) return;
  const columns = freeze.columns ?? 0;
  const rows = freeze.rows ?? 0;
  check(
    book.SetPanes(name, {
      Freeze: true,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: cell(columns, rows + 1),
      ActivePane: columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight",
    }),
  );
}

function writePrint(book: Workbook, { name, print }: SheetSpec): void {
  if (!print) return;
  const wide = print.pagesWide === undefined ? {} : { FitToWidth: print.pagesWide, FitToHeight: 0 };
  check(book.SetPageLayout(name, { Size: 9, Orientation: print.orientation, ...wide }));
  if (print.margins) {
    const { left, right, top, bottom } = print.margins;
    check(book.SetPageMargins(name, { Left: left, Right: right, Top: top, Bottom: bottom }));
  }
  const sheet = quotedSheet(name);
  const dollars = (at: string) =>
    at.replace(/([A-Z]+)?(\d+)/g, (_, letters: string | undefined, row: string) =>
      letters ? `$${letters}$${row}` : `$${row}`,
    );
  check(book.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: `${sheet}!${dollars(print.area)}`, Scope: name }));
  if (print.titleRows) {
    check(
      book.SetDefinedName({
        Name: "_xlnm.Print_Titles",
        RefersTo: `${sheet}!${dollars(print.titleRows)}`,
        Scope: name,
      }),
    );
  }
  const { left, center, right } = print.footer ?? {};
  const footer = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].filter(Boolean).join("");
  if (footer) check(book.SetHeaderFooter(name, { OddFooter: footer }));
}

/** excelize draws no axis and no negative colour, so the bars go into the sheets' XML here. */
function withDataBars(file: Uint8Array, sheets: readonly SheetSpec[]): Uint8Array {
  const parts = unzipSync(file);
  sheets.forEach((sheet, index) => {
    const bars = (sheet.conditional ?? []).filter((rule) => rule.kind === "bar");
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = parts[part];
    if (!xml) throw new Error(`${part} is missing in the file written.`);
    if (bars.length > 0) parts[part] = strToU8(insertBars(strFromU8(xml), bars, index));
  });
  return zipSync(parts);
}

type Bar = Extract<ConditionalSpec, { kind: "bar" }>;

function insertBars(xml: string, bars: readonly Bar[], sheet: number): string {
  const id = (bar: number) => `{DA7ABA51-AAAA-BBBB-${String(sheet).padStart(4, "0")}-${String(bar).padStart(12, "0")}}`;
  const argb = (color: string) => `FF${color.slice(1)}`;
  const bound = (end: Bar["from"]) =>
    "number" in end
      ? { type: "num", value: String(end.number) }
      : { type: "formula", value: end.formula.replace(/^=/, "") };
  const plain = bars.map((bar, index) => {
    const ends = [bar.from, bar.to].map(bound).map(({ type, value }) => `<cfvo type="${type}" val="${value}"/>`);
    return (
      `<conditionalFormatting sqref="${bar.at}"><cfRule type="dataBar" priority="${100 + index}"><dataBar>${ends.join("")}` +
      `<color rgb="${argb(bar.color)}"/></dataBar><extLst><ext xmlns:x14="${x14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
      `<x14:id>${id(index)}</x14:id></ext></extLst></cfRule></conditionalFormatting>`
    );
  });
  const extended = bars.map((bar, index) => {
    const ends = [bar.from, bar.to]
      .map(bound)
      .map(({ type, value }) => `<x14:cfvo type="${type}"><xm:f>${value}</xm:f></x14:cfvo>`);
    const axis = bar.axis === "middle" ? ' axisPosition="middle"' : "";
    return (
      `<x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="${id(index)}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0" direction="leftToRight"${axis}>${ends.join("")}` +
      `<x14:negativeFillColor rgb="${argb(bar.negativeColor ?? bar.color)}"/>` +
      `<x14:axisColor rgb="${argb(bar.axisColor ?? "#000000")}"/></x14:dataBar></x14:cfRule>` +
      `<xm:sqref>${bar.at}</xm:sqref></x14:conditionalFormatting>`
    );
  });
  const place = /<\/conditionalFormatting>(?![\s\S]*<\/conditionalFormatting>)|<\/mergeCells>|<\/sheetData>/;
  const before = [...xml.matchAll(new RegExp(place, "g"))].pop();
  if (!before) throw new Error("The sheet has no data to format.");
  const end = before.index + before[0].length;
  const list = `<extLst><ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${extended.join("")}</x14:conditionalFormattings></ext></extLst>`;
  return (xml.slice(0, end) + plain.join("") + xml.slice(end)).replace("</worksheet>", `${list}</worksheet>`);
}

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
