import { type LineState, lineStyles } from "../../charts/state";
import { HostObject } from "../../wire/hostObject";
import { colorArgument, numberArgument, oneOf } from "../argument";
import type { Part } from "./part";

/** Lines, and outlines of columns. */
export class ChartLineFormat extends HostObject {
  readonly className = "ChartLineFormat";

  constructor(private readonly line: Part<LineState>) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Color", "LineStyle", "Weight"];
  }

  get Color(): string {
    return this.line.get().color ?? "";
  }

  /** A line that has a colour is drawn, unless it was said not to be. */
  set Color(value: unknown) {
    this.line.update({ color: colorArgument(value) });
  }

  get LineStyle(): string {
    return this.line.get().style;
  }

  set LineStyle(value: unknown) {
    this.line.update({ style: oneOf(value, lineStyles) });
  }

  get Weight(): number {
    return this.line.get().weight ?? 0.75;
  }

  set Weight(value: unknown) {
    this.line.update({ weight: numberArgument(value) });
  }

  Clear(): void {
    this.line.update({ style: "None" });
  }
}
