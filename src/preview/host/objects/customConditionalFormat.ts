import { HostObject } from "../wire/hostObject";
import { textArgument } from "./argument";
import type { SpecCell } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";

/** A look for the cells for which a formula is true. */
export class CustomConditionalFormat extends HostObject {
  readonly className = "CustomConditionalFormat";

  constructor(private readonly spec: SpecCell<"rule">) {
    super();
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.spec);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.spec);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly className = "ConditionalFormatRule";

  constructor(private readonly spec: SpecCell<"rule">) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Formula"];
  }

  get Formula(): string {
    return `=${this.spec.get().formula}`;
  }

  set Formula(value: unknown) {
    this.spec.update({ formula: textArgument(value).replace(/^=/, "") });
  }
}
