import { HostObject } from "../wire/hostObject";
import { booleanArgument, colorArgument } from "./argument";
import type { SpecCell } from "./conditionalFormat";

/** The look that a rule gives: font colour, bold, fill. */
export class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";

  constructor(private readonly spec: SpecCell<"rule">) {
    super();
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.spec);
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.spec);
  }
}

class ConditionalRangeFont extends HostObject {
  readonly className = "ConditionalRangeFont";

  constructor(private readonly spec: SpecCell<"rule">) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Bold", "Color"];
  }

  get Color(): string {
    return this.spec.get().style.color ?? "";
  }

  set Color(value: unknown) {
    this.spec.update({ style: { ...this.spec.get().style, color: colorArgument(value) } });
  }

  get Bold(): boolean {
    return this.spec.get().style.bold ?? false;
  }

  set Bold(value: unknown) {
    this.spec.update({ style: { ...this.spec.get().style, bold: booleanArgument(value) } });
  }
}

class ConditionalRangeFill extends HostObject {
  readonly className = "ConditionalRangeFill";

  constructor(private readonly spec: SpecCell<"rule">) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Color"];
  }

  get Color(): string {
    return this.spec.get().style.fill ?? "";
  }

  set Color(value: unknown) {
    this.spec.update({ style: { ...this.spec.get().style, fill: colorArgument(value) } });
  }
}
