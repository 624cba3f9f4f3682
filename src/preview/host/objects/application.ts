import { HostObject } from "../wire/hostObject";
import { oneOf } from "./argument";
import type { Session } from "./session";

/** Calculation is the book's own affair: it is automatic, and reads wait for it. */
export class Application extends HostObject {
  readonly className = "Application";

  constructor(private readonly session: Session) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["CalculationMode"];
  }

  get CalculationMode(): string {
    return "Automatic";
  }

  /** Every book calculates what changed by itself; reads wait for `settle`. */
  Calculate(type: unknown): void {
    oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
  }

  /** Results are awaited at the next read anyway. */
  SuspendApiCalculationUntilNextSync(): void {
    this.session.extras.flush();
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    this.session.extras.flush();
  }
}
