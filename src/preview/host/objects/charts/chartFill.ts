import { HostObject } from "../../wire/hostObject";
import { colorArgument } from "../argument";

/** What stands behind a part of a chart. `set` is given "" for none. */
export class ChartFill extends HostObject {
  readonly className = "ChartFill";

  constructor(private readonly set: (color: string) => void) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.set(colorArgument(color));
  }

  Clear(): void {
    this.set("");
  }
}
