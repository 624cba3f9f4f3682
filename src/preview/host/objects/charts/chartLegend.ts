import { legendPositions, type LegendState } from "../../charts/state";
import { HostObject } from "../../wire/hostObject";
import { booleanArgument, oneOf } from "../argument";
import { ChartFontFormat } from "./chartFont";
import { type Part, partOf } from "./part";

export class ChartLegend extends HostObject {
  readonly className = "ChartLegend";

  constructor(private readonly legend: Part<LegendState>) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Overlay", "Position", "Visible"];
  }

  get Visible(): boolean {
    return this.legend.get().visible;
  }

  set Visible(value: unknown) {
    this.legend.update({ visible: booleanArgument(value) });
  }

  get Position(): string {
    return this.legend.get().position;
  }

  set Position(value: unknown) {
    this.legend.update({ position: oneOf(value, legendPositions) });
  }

  get Overlay(): boolean {
    return this.legend.get().overlay;
  }

  set Overlay(value: unknown) {
    this.legend.update({ overlay: booleanArgument(value) });
  }

  get Format(): ChartFontFormat {
    return new ChartFontFormat("ChartLegendFormat", partOf(this.legend, "font"));
  }
}
