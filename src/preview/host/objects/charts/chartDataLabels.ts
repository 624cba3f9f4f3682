import { labelPositions, type LabelsState, type SeriesType } from "../../charts/state";
import { invalidArgument, invalidOperation, notImplemented } from "../../wire/hostError";
import { HostObject } from "../../wire/hostObject";
import { oneOf } from "../argument";
import { ChartFontFormat } from "./chartFont";
import { type Part, partOf } from "./part";

/** Where Excel lets labels stand. */
const PLACES: Readonly<Record<SeriesType, readonly string[]>> = {
  ColumnStacked: ["Center", "InsideEnd", "InsideBase"],
  ColumnClustered: ["Center", "InsideEnd", "InsideBase", "OutsideEnd"],
  Line: ["Center", "Top"],
};

/** Labels with the values; other contents are refused. They have to be switched on first, as in Excel. */
export class ChartDataLabels extends HostObject {
  readonly className = "ChartDataLabels";

  constructor(
    private readonly labels: Part<LabelsState>,
    private readonly type: () => SeriesType,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["NumberFormat", "Position", "ShowValue"];
  }

  get ShowValue(): boolean {
    return this.labels.get().shown;
  }

  set ShowValue(value: unknown) {
    if (value !== true) throw notImplemented("ChartDataLabels.showValue");
    this.guard();
  }

  get Position(): string {
    return this.labels.get().position ?? "Invalid";
  }

  set Position(value: unknown) {
    this.guard();
    const position = oneOf(value, labelPositions);
    if (!PLACES[this.type()].includes(position)) throw invalidArgument();
    this.labels.update({ position });
  }

  get NumberFormat(): string {
    return this.labels.get().numberFormat;
  }

  set NumberFormat(value: unknown) {
    this.guard();
    if (typeof value !== "string") throw invalidArgument();
    this.labels.update({ numberFormat: value });
  }

  get Format(): ChartFontFormat {
    this.guard();
    return new ChartFontFormat("ChartDataLabelFormat", partOf(this.labels, "font"));
  }

  private guard(): void {
    if (!this.labels.get().shown) throw invalidOperation("The series has no data labels.");
  }
}
