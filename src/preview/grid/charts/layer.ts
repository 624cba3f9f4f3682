import { CommandType, type Univer } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { parseRect } from "../../host/a1";
import type { ChartState } from "../../host/charts/state";
import type { Rect } from "../../host/book";
import { Grid } from "../grid";
import type { UniverBook } from "../UniverBook";
import { chartData } from "./data";
import { drawChart } from "./draw";

/** Where the cells of the sheet on screen stand. */
interface View {
  readonly sheet: string;
  /** Pixels of the screen a pixel of the sheet takes. */
  readonly zoom: number;
  readonly scroll: { readonly x: number; readonly y: number };
  /** The part of the canvas where cells scroll, in pixels of the screen. */
  readonly left: number;
  readonly top: number;
  readonly place: (rect: Rect) => {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/**
 * Shows the charts of the sheet on screen over its cells. Univer's open edition has no charts: they are drawn here, in
 * an element of their own that follows the grid, and that lets the mouse through. Once a frame it is looked whether the
 * grid moved, and drawn anew when cells or charts changed. Charts over frozen panes are not split.
 */
export function showCharts(univer: Univer, book: UniverBook): void {
  const grid = new Grid(univer);
  const layer = document.createElement("div");
  layer.className = "charts";
  let drawn: { readonly charts: readonly ChartState[]; readonly sheet: string } | undefined;
  let moved = "";
  let changed = true;
  grid.commands.onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION) changed = true;
  });

  const follow = (): void => {
    requestAnimationFrame(follow);
    const view = viewOf(grid);
    if (!view) return;
    const charts = book.charts.of(view.sheet);
    if (charts.length === 0 && layer.childElementCount === 0) return;
    if (!layer.isConnected) canvasOf(grid)?.parentElement?.append(layer);
    if (changed || drawn?.charts !== charts || drawn.sheet !== view.sheet) {
      layer.replaceChildren(...charts.map((chart) => frameOf(chart, view, book)));
      [drawn, changed, moved] = [{ charts, sheet: view.sheet }, false, ""];
    }
    const now = JSON.stringify([view.zoom, view.scroll, view.left, view.top]);
    if (now !== moved) move(layer, view, charts);
    moved = now;
  };
  follow();
}

function frameOf(chart: ChartState, { place }: View, book: UniverBook): HTMLElement {
  const frame = document.createElement("div");
  const rect = parseRect(chart.at);
  if (!rect) return frame;
  const { width, height } = place(rect);
  frame.append(drawChart(chartData(book, chart), width, height));
  return frame;
}

function move(layer: HTMLElement, { zoom, scroll, left, top, place }: View, charts: readonly ChartState[]): void {
  Object.assign(layer.style, { left: `${left}px`, top: `${top}px` });
  charts.forEach((chart, index) => {
    const frame = layer.children[index];
    const rect = parseRect(chart.at);
    if (!(frame instanceof HTMLElement) || !rect) return;
    const { x, y, width, height } = place(rect);
    Object.assign(frame.style, {
      left: `${(x - scroll.x) * zoom - left}px`,
      top: `${(y - scroll.y) * zoom - top}px`,
      width: `${width * zoom}px`,
      height: `${height * zoom}px`,
    });
  });
}

function unitOf({ injector, unitId }: Grid) {
  return injector.get(IRenderManagerService).getRenderById(unitId);
}

function canvasOf(grid: Grid): HTMLCanvasElement | undefined {
  return unitOf(grid)?.engine.getCanvasElement();
}

function viewOf(grid: Grid): View | undefined {
  const unit = unitOf(grid);
  const skeleton = unit?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = unit?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!unit || !skeleton || !main) return undefined;
  const { columnWidthAccumulation, rowHeightAccumulation, rowHeaderWidth, columnHeaderHeight } = skeleton;
  const before = (ends: readonly number[], index: number) => (index > 0 ? (ends[index - 1] ?? 0) : 0);
  return {
    sheet: grid.workbook.getActiveSheet().getSheetId(),
    zoom: unit.scene.getAncestorScale().scaleX,
    scroll: { x: main.viewportScrollX, y: main.viewportScrollY },
    left: main.left,
    top: main.top,
    place: ({ row, rowEnd, column, columnEnd }) => {
      const [x, y] = [before(columnWidthAccumulation, column), before(rowHeightAccumulation, row)];
      return {
        x: x + rowHeaderWidth,
        y: y + columnHeaderHeight,
        width: before(columnWidthAccumulation, columnEnd + 1) - x,
        height: before(rowHeightAccumulation, rowEnd + 1) - y,
      };
    },
  };
}
