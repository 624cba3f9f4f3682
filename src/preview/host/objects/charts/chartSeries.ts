import { type SeriesState, seriesTypes } from "../../charts/state";
import { invalidArgument, notImplemented } from "../../wire/hostError";
import { HostObject } from "../../wire/hostObject";
import { booleanArgument, integerArgument, oneOf } from "../argument";
import { RangePlace } from "../rangePlace";
import { ChartDataLabels } from "./chartDataLabels";
import { ChartFill } from "./chartFill";
import { ChartLineFormat } from "./chartLineFormat";
import { type Part, partOf } from "./part";

export class ChartSeries extends HostObject {
  readonly className = "ChartSeries";

  constructor(
    private readonly series: Part<SeriesState>,
    private readonly remove: () => void,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["ChartType", "GapWidth", "HasDataLabels", "MarkerStyle", "Name", "Overlap", "Smooth"];
  }

  get Name(): string {
    return this.series.get().name;
  }

  set Name(value: unknown) {
    if (typeof value !== "string" || value.length > 255) throw invalidArgument();
    this.series.update({ name: value });
  }

  get ChartType(): string {
    return this.series.get().type;
  }

  set ChartType(value: unknown) {
    this.series.update({ type: oneOf(value, seriesTypes) });
  }

  get GapWidth(): number {
    return this.series.get().gapWidth;
  }

  set GapWidth(value: unknown) {
    this.column("gapWidth");
    this.series.update({ gapWidth: within(value, 0, 500) });
  }

  get Overlap(): number {
    return this.series.get().overlap;
  }

  set Overlap(value: unknown) {
    this.column("overlap");
    this.series.update({ overlap: within(value, -100, 100) });
  }

  get InvertIfNegative(): boolean {
    return this.series.get().invertIfNegative;
  }

  set InvertIfNegative(value: unknown) {
    this.series.update({ invertIfNegative: booleanArgument(value) });
  }

  get MarkerStyle(): string {
    return this.series.get().markers ? "Automatic" : "None";
  }

  set MarkerStyle(value: unknown) {
    this.series.update({ markers: oneOf(value, ["None", "Automatic"]) === "Automatic" });
  }

  get Smooth(): boolean {
    return this.series.get().smooth;
  }

  set Smooth(value: unknown) {
    if (value !== false) throw notImplemented("ChartSeries.smooth");
    this.series.update({ smooth: false });
  }

  get HasDataLabels(): boolean {
    return this.series.get().labels.shown;
  }

  set HasDataLabels(value: unknown) {
    partOf(this.series, "labels").update({ shown: booleanArgument(value) });
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(partOf(this.series, "labels"), () => this.series.get().type);
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series);
  }

  SetValues(range: unknown): void {
    this.series.update({ values: cells(range) });
  }

  SetXAxisValues(range: unknown): void {
    this.series.update({ categories: cells(range) });
  }

  Delete(): void {
    this.remove();
  }

  private column(property: string): void {
    if (this.series.get().type === "Line") throw invalidArgument(`A line has no ${property}.`);
  }
}

class ChartSeriesFormat extends HostObject {
  readonly className = "ChartSeriesFormat";

  constructor(private readonly series: Part<SeriesState>) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill((fill) => {
      this.series.update({ fill });
    });
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(partOf(this.series, "line"));
  }
}

function cells(range: unknown): NonNullable<SeriesState["values"]> {
  if (!(range instanceof RangePlace)) throw invalidArgument();
  range.assertAlive();
  const { row, rowEnd, column, columnEnd } = range.rect;
  if (row !== rowEnd && column !== columnEnd) throw invalidArgument("A series is one row or one column of cells.");
  return { sheet: range.sheetId, rect: range.rect };
}

function within(value: unknown, from: number, to: number): number {
  const given = integerArgument(value);
  if (given < from || given > to) throw invalidArgument();
  return given;
}
