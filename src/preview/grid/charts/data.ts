import type { Book } from "../../host/book";
import type { CellsOfSheet, ChartState, SeriesState } from "../../host/charts/state";
import { cellText, isErrorValue } from "../../host/objects/cellText";

/** A chart with what its cells show now. */
export interface ChartData {
  readonly chart: ChartState;
  /** Texts of the first series' categories, as shown; lines parted by "\n". */
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

export interface SeriesData {
  readonly state: SeriesState;
  /** null is no point: an error. Blanks and texts count as 0, as in Excel. */
  readonly values: readonly (number | null)[];
  /** As shown in the cells. */
  readonly texts: readonly string[];
}

/** Reads the cells of a chart; a series whose cells are gone has no points. */
export function chartData(book: Book, chart: ChartState): ChartData {
  const series = chart.series.map((state) => {
    const cells = read(book, state.values);
    return {
      state,
      values: cells.map(({ value }) => (typeof value === "number" ? value : isErrorValue(value) ? null : 0)),
      texts: cells.map(({ value, format }) => cellText(value, state.labels.numberFormat || format)),
    };
  });
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const named = read(book, chart.series.find(({ categories }) => categories)?.categories);
  const categories = Array.from({ length: count }, (_, index) => {
    const cell = named[index];
    return cell ? cellText(cell.value, cell.format) : named.length > 0 ? "" : String(index + 1);
  });
  return { chart, categories, series };
}

function read(book: Book, cells: CellsOfSheet | undefined) {
  if (!cells) return [];
  const styles = book.readStyles(cells.sheet, cells.rect).flat();
  return book
    .read(cells.sheet, cells.rect)
    .flat()
    .map(({ value }, index) => ({ value, format: styles[index]?.numberFormat ?? "General" }));
}
