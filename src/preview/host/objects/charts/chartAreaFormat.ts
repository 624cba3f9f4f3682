import type { ChartState } from "../../charts/state";
import { notImplemented } from "../../wire/hostError";
import { HostObject } from "../../wire/hostObject";
import { oneOf } from "../argument";
import { ChartFill } from "./chartFill";
import type { Part } from "./part";

/** The whole of a chart: white with a border, or without; other looks are refused rather than dropped. */
export class ChartAreaFormat extends HostObject {
  readonly className = "ChartAreaFormat";

  constructor(private readonly chart: Part<ChartState>) {
    super();
  }

  get Border(): ChartBorder {
    return new ChartBorder(this.chart);
  }

  get Fill(): ChartFill {
    return new ChartFill((color) => {
      if (color !== "" && color !== "#FFFFFF") throw notImplemented(`ChartAreaFormat.fill ${color}`);
      this.chart.update({ filled: color !== "" });
    });
  }
}

class ChartBorder extends HostObject {
  readonly className = "ChartBorder";

  constructor(private readonly chart: Part<ChartState>) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["LineStyle"];
  }

  get LineStyle(): string {
    return this.chart.get().border ? "Automatic" : "None";
  }

  set LineStyle(value: unknown) {
    this.chart.update({ border: oneOf(value, ["Automatic", "None"]) === "Automatic" });
  }
}
