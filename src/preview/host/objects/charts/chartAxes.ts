import { type AxisState, type ChartState, tickLabels, tickMarks } from "../../charts/state";
import { invalidArgument } from "../../wire/hostError";
import { HostObject } from "../../wire/hostObject";
import { booleanArgument, numberArgument, oneOf } from "../argument";
import { ChartFont } from "./chartFont";
import { ChartLineFormat } from "./chartLineFormat";
import { type Part, partOf } from "./part";

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";

  constructor(private readonly chart: Part<ChartState>) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(partOf(this.chart, "category"));
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(partOf(this.chart, "value"));
  }
}

class ChartAxis extends HostObject {
  readonly className = "ChartAxis";

  constructor(private readonly axis: Part<AxisState>) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["MajorTickMark", "Maximum", "Minimum", "NumberFormat", "TickLabelPosition", "Visible"];
  }

  get Visible(): boolean {
    return this.axis.get().visible;
  }

  set Visible(value: unknown) {
    this.axis.update({ visible: booleanArgument(value) });
  }

  /** "" is Excel's own choice. */
  get Minimum(): number | "" {
    return this.axis.get().minimum ?? "";
  }

  set Minimum(value: unknown) {
    this.axis.update({ minimum: numberArgument(value) });
  }

  get Maximum(): number | "" {
    return this.axis.get().maximum ?? "";
  }

  set Maximum(value: unknown) {
    this.axis.update({ maximum: numberArgument(value) });
  }

  get MajorTickMark(): string {
    return this.axis.get().tickMark;
  }

  set MajorTickMark(value: unknown) {
    this.axis.update({ tickMark: oneOf(value, tickMarks) });
  }

  get TickLabelPosition(): string {
    return this.axis.get().tickLabels;
  }

  set TickLabelPosition(value: unknown) {
    this.axis.update({ tickLabels: oneOf(value, tickLabels) });
  }

  get NumberFormat(): string {
    return this.axis.get().numberFormat;
  }

  set NumberFormat(value: unknown) {
    if (typeof value !== "string") throw invalidArgument();
    this.axis.update({ numberFormat: value });
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis);
  }

  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this.axis);
  }
}

class ChartGridlines extends HostObject {
  readonly className = "ChartGridlines";

  constructor(private readonly axis: Part<AxisState>) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Visible"];
  }

  get Visible(): boolean {
    return this.axis.get().gridlines;
  }

  set Visible(value: unknown) {
    this.axis.update({ gridlines: booleanArgument(value) });
  }
}

class ChartAxisFormat extends HostObject {
  readonly className = "ChartAxisFormat";

  constructor(private readonly axis: Part<AxisState>) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont(partOf(this.axis, "font"));
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(partOf(this.axis, "line"));
  }
}
