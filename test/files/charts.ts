import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ChartFontSpec, ChartRange, ChartSeriesSpec, ChartSpec } from "../../src/sheets/chartSpec";
import { quotedSheet } from "../../src/sheets/address";
import type { SheetSpec } from "../../src/sheets/spec";
import { parseRange } from "./cells";

const drawingNs = "http://schemas.openxmlformats.org/drawingml/2006";
const officeNs = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNs = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Adds the charts of the sheets to a file, as Excel writes those that the add-in makes. */
export function withCharts(file: Uint8Array, sheets: readonly SheetSpec[]): Uint8Array {
  const parts = unzipSync(file);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  let number = 0;
  sheets.forEach(({ name, charts = [] }, index) => {
    if (charts.length === 0) return;
    const drawing = `drawing${index + 1}.xml`;
    const types: string[] = [];
    const rels = charts.map((chart) => {
      number += 1;
      parts[`xl/charts/chart${number}.xml`] = strToU8(chartXml(chart, name));
      types.push(override(`/xl/charts/chart${number}.xml`, "chart"));
      return relationship(`rId${number}`, "chart", `../charts/chart${number}.xml`);
    });
    const first = number - charts.length + 1;
    parts[`xl/drawings/${drawing}`] = strToU8(drawingXml(charts, first));
    parts[`xl/drawings/_rels/${drawing}.rels`] = strToU8(relationships(rels));
    types.push(override(`/xl/drawings/${drawing}`, "drawing"));
    parts["[Content_Types].xml"] = strToU8(
      text("[Content_Types].xml").replace("</Types>", `${types.join("")}</Types>`),
    );
    const sheetRels = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
    const toDrawing = relationship("rIdChart", "drawing", `../drawings/${drawing}`);
    const known = text(sheetRels);
    parts[sheetRels] = strToU8(
      known ? known.replace("</Relationships>", `${toDrawing}</Relationships>`) : relationships([toDrawing]),
    );
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    // Rules with data bars have an extLst of their own: that of the sheet ends it.
    const place = /<legacyDrawing|<tableParts|<extLst>(?=(?:(?!<extLst>)[^])*<\/extLst><\/worksheet>)|<\/worksheet>/;
    parts[sheet] = strToU8(text(sheet).replace(place, `<drawing xmlns:r="${officeNs}" r:id="rIdChart"/>$&`));
  });
  return zipSync(parts);
}

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${officeNs}/${type}" Target="${target}"/>`;
const relationships = (list: readonly string[]) =>
  `${head}<Relationships xmlns="${packageNs}/relationships">${list.join("")}</Relationships>`;
const override = (part: string, kind: "chart" | "drawing") =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${
    kind === "chart" ? "drawingml.chart" : "drawing"
  }+xml"/>`;

function drawingXml(charts: readonly ChartSpec[], first: number): string {
  const anchors = charts.map(({ at, name }, index) => {
    const { column, columnEnd, row, rowEnd } = parseRange(at);
    const corner = (tag: string, c: number, r: number) =>
      `<xdr:${tag}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
    return (
      `<xdr:twoCellAnchor>${corner("from", column, row - 1)}${corner("to", columnEnd + 1, rowEnd)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escaped(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingNs}/chart">` +
      `<c:chart xmlns:c="${drawingNs}/chart" xmlns:r="${officeNs}" r:id="rId${first + index}"/>` +
      `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `${head}<xdr:wsDr xmlns:xdr="${drawingNs}/spreadsheetDrawing" xmlns:a="${drawingNs}/main">${anchors.join("")}</xdr:wsDr>`;
}

const axes = '<c:axId val="1"/><c:axId val="2"/>';

function chartXml(chart: ChartSpec, sheet: string): string {
  const { series, gapWidth = 50, legend, categoryAxis = {}, valueAxis = {} } = chart;
  const group = (kind: ChartSeriesSpec["kind"]) =>
    series.flatMap((one, index) => (one.kind === kind ? [seriesXml(one, chart, sheet, index)] : [])).join("");
  const columns = (["stackedColumn", "column"] as const).map((kind) => {
    const stacked = kind === "stackedColumn";
    return (
      group(kind) &&
      `<c:barChart><c:barDir val="col"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
        `${group(kind)}<c:gapWidth val="${gapWidth}"/><c:overlap val="${stacked ? 100 : 0}"/>${axes}</c:barChart>`
    );
  });
  const lines =
    group("line") &&
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${group("line")}<c:marker val="1"/>${axes}</c:lineChart>`;
  const bounds = [
    valueAxis.max === undefined ? "" : `<c:max val="${valueAxis.max}"/>`,
    valueAxis.min === undefined ? "" : `<c:min val="${valueAxis.min}"/>`,
  ];
  const axisLine = categoryAxis.line ? `<c:spPr>${lineXml({ color: categoryAxis.line, weight: 0.75 })}</c:spPr>` : "";
  const shown = valueAxis.shown;
  return (
    `${head}<c:chartSpace xmlns:c="${drawingNs}/chart" xmlns:a="${drawingNs}/main"><c:roundedCorners val="0"/><c:chart>` +
    `<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${columns.join("")}${lines}` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine}${fontXml(categoryAxis)}<c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${bounds.join("")}</c:scaling><c:delete val="${shown ? 0 : 1}"/><c:axPos val="l"/>` +
    `${shown?.numberFormat ? `<c:numFmt formatCode="${escaped(shown.numberFormat)}" sourceLinked="0"/>` : ""}${fontXml(shown ?? {})}<c:crossAx val="1"/></c:valAx>` +
    `</c:plotArea>` +
    (legend
      ? `<c:legend><c:legendPos val="${legend.position[0]}"/><c:overlay val="0"/>${fontXml(legend)}</c:legend>`
      : "") +
    `<c:plotVisOnly val="0"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}

const labelPlaces = {
  center: "ctr",
  insideEnd: "inEnd",
  insideBase: "inBase",
  outsideEnd: "outEnd",
  top: "t",
} as const;

function seriesXml(series: ChartSeriesSpec, { categories }: ChartSpec, sheet: string, index: number): string {
  const { name, kind, values, color, outline, labels } = series;
  const isLine = kind === "line";
  const fill = color === "none" ? "<a:noFill/>" : solid(color);
  const look = isLine
    ? lineXml(outline ?? { color, weight: 2 })
    : `${fill}${outline ? lineXml(outline) : "<a:ln><a:noFill/></a:ln>"}`;
  const format = labels?.numberFormat;
  const labelXml =
    labels &&
    `<c:dLbls>${format === undefined ? "" : `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>`}${fontXml(labels)}` +
      `<c:dLblPos val="${labelPlaces[labels.position]}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
      `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx><c:spPr>${look}</c:spPr>` +
    (isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>') +
    (labelXml ?? "") +
    `<c:cat><c:strRef><c:f>${reference(categories, sheet)}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(values, sheet)}</c:f></c:numRef></c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function reference({ sheet, at }: ChartRange, home: string): string {
  return escaped(`${quotedSheet(sheet ?? home)}!${at.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`);
}

const solid = (color: string) => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

function lineXml({ color, weight, dashed }: NonNullable<ChartSeriesSpec["outline"]>): string {
  return `<a:ln w="${Math.round(weight * 12700)}">${solid(color)}<a:prstDash val="${dashed ? "dash" : "solid"}"/></a:ln>`;
}

function fontXml({ size = 9, color = "#595959", bold }: ChartFontSpec): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
