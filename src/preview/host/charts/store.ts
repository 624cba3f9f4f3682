import { formatRect, parseRect } from "../a1";
import type { Shift } from "../book";
import { shiftRect } from "../shiftRect";
import type { CellsOfSheet, ChartState, SeriesState } from "./state";

/** The charts of a book by the ids of their sheets; both books keep theirs here, since Univer knows no charts. */
export class ChartStore {
  private readonly sheets = new Map<string, readonly ChartState[]>();

  /** In the order they were added. */
  of(sheet: string): readonly ChartState[] {
    return this.sheets.get(sheet) ?? [];
  }

  replace(sheet: string, charts: readonly ChartState[]): void {
    this.sheets.set(sheet, charts);
  }

  /** Its charts go with it; series over its cells, on any sheet, lose them. */
  deleteSheet(sheet: string): void {
    this.sheets.delete(sheet);
    this.mapCells((cells) => (cells.sheet === sheet ? undefined : cells));
  }

  /** Charts and the cells of their series follow rows and columns. A chart none of whose cells is left is gone. */
  shift(shift: Shift): void {
    const charts = this.of(shift.sheet).flatMap((chart) => {
      const rect = parseRect(chart.at);
      const moved = rect && shiftRect(rect, shift);
      return moved ? [{ ...chart, at: formatRect(moved) }] : [];
    });
    if (this.sheets.has(shift.sheet)) this.replace(shift.sheet, charts);
    this.mapCells((cells) => {
      if (cells.sheet !== shift.sheet) return cells;
      const rect = shiftRect(cells.rect, shift);
      return rect ? { ...cells, rect } : undefined;
    });
  }

  private mapCells(map: (cells: CellsOfSheet) => CellsOfSheet | undefined): void {
    for (const [sheet, charts] of this.sheets) {
      this.replace(
        sheet,
        charts.map((chart) => ({ ...chart, series: chart.series.map((series) => withCells(series, map)) })),
      );
    }
  }
}

function withCells(
  { values, categories, ...rest }: SeriesState,
  map: (cells: CellsOfSheet) => CellsOfSheet | undefined,
): SeriesState {
  const [now, names] = [values && map(values), categories && map(categories)];
  return { ...rest, ...(now && { values: now }), ...(names && { categories: names }) };
}
