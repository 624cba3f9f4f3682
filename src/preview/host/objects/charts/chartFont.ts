import type { FontState } from "../../charts/state";
import { HostObject } from "../../wire/hostObject";
import { booleanArgument, colorArgument, numberArgument } from "../argument";
import type { Part } from "./part";

export class ChartFont extends HostObject {
  readonly className = "ChartFont";

  constructor(private readonly font: Part<FontState>) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Bold", "Color", "Size"];
  }

  get Bold(): boolean {
    return this.font.get().bold;
  }

  set Bold(value: unknown) {
    this.font.update({ bold: booleanArgument(value) });
  }

  get Color(): string {
    return this.font.get().color;
  }

  set Color(value: unknown) {
    this.font.update({ color: colorArgument(value) });
  }

  get Size(): number {
    return this.font.get().size;
  }

  set Size(value: unknown) {
    this.font.update({ size: numberArgument(value) });
  }
}

/** Formats that hold nothing but a font here: of labels and legends. */
export class ChartFontFormat extends HostObject {
  constructor(
    readonly className: "ChartDataLabelFormat" | "ChartLegendFormat",
    private readonly font: Part<FontState>,
  ) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont(this.font);
  }
}
