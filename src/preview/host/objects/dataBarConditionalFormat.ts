import type { Bound } from "../../../sheets/spec";
import { notImplemented } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { colorArgument, oneOf, recordArgument } from "./argument";
import type { SpecCell } from "./conditionalFormat";

/** Bars in cells, solid, from left to right, with the values shown; other looks are refused rather than dropped. */
export class DataBarConditionalFormat extends HostObject {
  readonly className = "DataBarConditionalFormat";

  constructor(private readonly spec: SpecCell<"bar">) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["AxisColor", "AxisFormat", "BarDirection", "LowerBoundRule", "ShowDataBarOnly", "UpperBoundRule"];
  }

  get PositiveFormat(): PositiveBarFormat {
    return new PositiveBarFormat(this.spec);
  }

  get NegativeFormat(): NegativeBarFormat {
    return new NegativeBarFormat(this.spec);
  }

  get BarDirection(): string {
    return "LeftToRight";
  }

  set BarDirection(value: unknown) {
    oneOf(value, ["LeftToRight", "Context"]);
  }

  get ShowDataBarOnly(): boolean {
    return false;
  }

  set ShowDataBarOnly(value: unknown) {
    if (value !== false) throw notImplemented("DataBarConditionalFormat.showDataBarOnly");
  }

  get AxisFormat(): string {
    return this.spec.get().axis === "middle" ? "CellMidPoint" : "Automatic";
  }

  set AxisFormat(value: unknown) {
    this.spec.update({ axis: oneOf(value, ["Automatic", "CellMidPoint"]) === "Automatic" ? "automatic" : "middle" });
  }

  get AxisColor(): string {
    return this.spec.get().axisColor ?? "#000000";
  }

  set AxisColor(value: unknown) {
    this.spec.update({ axisColor: colorArgument(value) });
  }

  get LowerBoundRule(): Readonly<Record<string, unknown>> {
    return fromBound(this.spec.get().from);
  }

  set LowerBoundRule(value: unknown) {
    this.spec.update({ from: toBound(value) });
  }

  get UpperBoundRule(): Readonly<Record<string, unknown>> {
    return fromBound(this.spec.get().to);
  }

  set UpperBoundRule(value: unknown) {
    this.spec.update({ to: toBound(value) });
  }
}

class PositiveBarFormat extends HostObject {
  readonly className = "ConditionalDataBarPositiveFormat";

  constructor(private readonly spec: SpecCell<"bar">) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["BorderColor", "FillColor", "GradientFill"];
  }

  get FillColor(): string {
    return this.spec.get().color;
  }

  set FillColor(value: unknown) {
    this.spec.update({ color: colorArgument(value) });
  }

  get GradientFill(): boolean {
    return false;
  }

  set GradientFill(value: unknown) {
    if (value !== false) throw notImplemented("ConditionalDataBarPositiveFormat.gradientFill");
  }

  get BorderColor(): string {
    return "";
  }

  set BorderColor(value: unknown) {
    if (value !== "") throw notImplemented("ConditionalDataBarPositiveFormat.borderColor");
  }
}

class NegativeBarFormat extends HostObject {
  readonly className = "ConditionalDataBarNegativeFormat";

  constructor(private readonly spec: SpecCell<"bar">) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["BorderColor", "FillColor", "MatchPositiveBorderColor", "MatchPositiveFillColor"];
  }

  get FillColor(): string {
    const { negativeColor, color } = this.spec.get();
    return negativeColor ?? color;
  }

  set FillColor(value: unknown) {
    this.spec.update({ negativeColor: colorArgument(value) });
  }

  get MatchPositiveFillColor(): boolean {
    const { negativeColor, color } = this.spec.get();
    return negativeColor === undefined || negativeColor === color;
  }

  set MatchPositiveFillColor(value: unknown) {
    if (value === this.MatchPositiveFillColor) return;
    if (value === true) this.spec.update({ negativeColor: this.spec.get().color });
    // Excel starts with red.
    else this.spec.update({ negativeColor: "#FF0000" });
  }

  get BorderColor(): string {
    return "";
  }

  set BorderColor(value: unknown) {
    if (value !== "") throw notImplemented("ConditionalDataBarNegativeFormat.borderColor");
  }

  get MatchPositiveBorderColor(): boolean {
    return true;
  }

  set MatchPositiveBorderColor(value: unknown) {
    if (value !== true) throw notImplemented("ConditionalDataBarNegativeFormat.matchPositiveBorderColor");
  }
}

function toBound(value: unknown): Bound {
  const { type, formula } = recordArgument(value);
  if (typeof formula !== "string" && typeof formula !== "number") {
    throw notImplemented(`Data bar bound ${String(type)}`);
  }
  const text = String(formula).replace(/^=/, "");
  const kind = oneOf(type, ["Number", "Formula"]);
  return kind === "Number" && Number.isFinite(Number(text)) ? { number: Number(text) } : { formula: text };
}

function fromBound(bound: Bound): Readonly<Record<string, unknown>> {
  return "number" in bound
    ? { type: "Number", formula: `=${bound.number}` }
    : { type: "Formula", formula: `=${bound.formula}` };
}
