import { intersects, parseRect } from "../sheets/rect";
import type { Block, CellValue, ColumnSize, RowSize, SheetSpec } from "../sheets/spec";
import { formulaOrLiteral, literal, type Input } from "./literal";
import { applyChart } from "./sheet/chart";
import { applyConditional } from "./sheet/conditional";
import { applyPage } from "./sheet/page";
import { applyStyle } from "./sheet/style";
import { applyValidation } from "./sheet/validation";
import { pointsOf } from "./sheet/width";
import { cellSteps, step, type Step } from "./steps";

/**
 * The steps that fill added sheets as described. Sheets may refer to each other, so all of them take each stage before
 * any takes the next: literals, tables, names, and only then the formulas that use them. Links come before the cells,
 * because Excel writes the target into a blank cell it links, styles after everything that brings a look of its
 * own, and charts last.
 */
export function sheetSteps(specs: readonly SheetSpec[]): Step[] {
  const stages: readonly ((spec: SheetSpec) => Step[])[] = [
    addLinks,
    writeLiterals,
    addTables,
    addNames,
    writeFormulas,
    addLook,
    addCharts,
  ];
  return stages.flatMap((stage) => specs.flatMap(stage));
}

function onSheet({ name }: SheetSpec, queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Step {
  return step((context) => queue(context.workbook.worksheets.getItem(name), context));
}

/** Adds the sheet, blank. */
export function addSheetStep({ name }: SheetSpec): Step {
  return step(({ workbook }) => workbook.worksheets.add(name));
}

function addLinks(spec: SheetSpec): Step[] {
  return (spec.links ?? []).map(({ at, to, tip }) =>
    onSheet(spec, (sheet) => (sheet.getRange(at).hyperlink = { documentReference: to, screenTip: tip })),
  );
}

function writeLiterals(spec: SheetSpec): Step[] {
  return spec.blocks.flatMap((block) => {
    if ("values" in block) return write(spec, block, (value) => literal(value));
    // The headers of a table have to stand before it is made, its formulas can only come afterwards.
    return underTable(spec, block) ? write(spec, block, (value) => (isFormula(value) ? null : literal(value))) : [];
  });
}

function writeFormulas(spec: SheetSpec): Step[] {
  return spec.blocks.flatMap((block) => {
    if ("values" in block) return [];
    return underTable(spec, block)
      ? write(spec, block, (value) => (isFormula(value) ? formulaOrLiteral(value) : null))
      : write(spec, block, formulaOrLiteral);
  });
}

function isFormula(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("=");
}

function rectOf(block: Block) {
  const lines = "values" in block ? block.values : block.formulas;
  const { row, column } = parseRect(block.at);
  return { row, column, rowEnd: row + lines.length - 1, columnEnd: column + (lines[0]?.length ?? 0) - 1 };
}

function underTable({ tables = [] }: SheetSpec, block: Block): boolean {
  return tables.some(({ at }) => intersects(parseRect(at), rectOf(block)));
}

function write({ name }: SheetSpec, block: Block, encode: (value: CellValue) => Input): Step[] {
  const lines = "values" in block ? block.values : block.formulas;
  const inputs = lines.map((line) => line.map(encode));
  return inputs.some((line) => line.some((input) => input !== null)) ? cellSteps(name, rectOf(block), inputs) : [];
}

function addTables(spec: SheetSpec): Step[] {
  return (spec.tables ?? []).map(({ name, at, style = "TableStyleLight1", banded, filterButtons }) =>
    onSheet(spec, (sheet) => {
      const table = sheet.tables.add(sheet.getRange(at), true);
      table.name = name;
      table.style = style;
      if (banded !== undefined) table.showBandedRows = banded;
      if (filterButtons !== undefined) table.showFilterButton = filterButtons;
    }),
  );
}

function addNames({ names = [] }: SheetSpec): Step[] {
  return names.map(({ name, refersTo }) => step(({ workbook }) => workbook.names.add(name, refersTo)));
}

function addLook(spec: SheetSpec): Step[] {
  const { columns = [], rows = [], merges = [], styles = [], conditional = [], validation = [] } = spec;
  return [
    onSheet(spec, (sheet) => {
      columns.forEach((one) => sizeColumns(sheet, one));
      rows.forEach((one) => sizeRows(sheet, one));
      merges.forEach((at) => sheet.getRange(at).merge());
      styles.forEach((one) => applyStyle(sheet, one));
    }),
    onSheet(spec, (sheet) => {
      // A conditional format added later goes before the ones that are there.
      [...conditional].reverse().forEach((one) => applyConditional(sheet, one));
      validation.forEach((one) => applyValidation(sheet, one));
      applyPage(sheet, spec);
    }),
  ];
}

/** Last: they cover cells whose sizes are set, and show what formulas give. */
function addCharts(spec: SheetSpec): Step[] {
  return (spec.charts ?? []).map((chart) => onSheet(spec, (sheet, context) => applyChart(sheet, chart, context)));
}

function sizeColumns(sheet: Excel.Worksheet, { at, width, hidden }: ColumnSize): void {
  const range = sheet.getRange(at);
  if (width !== undefined) range.format.columnWidth = pointsOf(width);
  if (hidden !== undefined) range.columnHidden = hidden;
}

function sizeRows(sheet: Excel.Worksheet, { at, height, hidden }: RowSize): void {
  const range = sheet.getRange(at);
  if (height !== undefined) range.format.rowHeight = height;
  if (hidden !== undefined) range.rowHidden = hidden;
}
