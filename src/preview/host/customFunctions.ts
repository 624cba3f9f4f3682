import type { EventEntry } from "./events/events";
import { HostObject } from "./wire/hostObject";

/** What a custom function gave: a value (or matrix of values), or an error value with the sentence shown with it. */
export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** Error codes of the custom-functions runtime. */
const ERROR_VALUES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  // Codes of a function that is not known to the runtime.
  9: "#NAME?",
  10: "#NAME?",
};
const CALL_CATEGORY = 1;
const CALL_TYPE = 1000;

/** Calls of custom functions on their way through the client, and back. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: CallResult) => void>();
  private next = 1;

  constructor(private readonly post: (entries: readonly EventEntry[]) => void) {}

  /** `id` as associated ("SPLIT"); `args` hold scalars and matrices. The runtime answers every half second at most. */
  call(id: string, args: readonly unknown[], address: string): Promise<CallResult> {
    const call = this.next++;
    return new Promise((resolve) => {
      this.waiting.set(call, resolve);
      this.post([[CALL_CATEGORY, CALL_TYPE, "", JSON.stringify([call, id, args, address, 0, null]), call]]);
    });
  }

  /** [call, true, value, …] or [call, false, message, error code, …] */
  settle([call, ok, value, code]: readonly unknown[]): void {
    const resolve = this.waiting.get(Number(call));
    this.waiting.delete(Number(call));
    if (ok === true) resolve?.({ ok: true, value });
    else resolve?.({ ok: false, error: ERROR_VALUES[Number(code)] ?? "#VALUE!", message: String(value ?? "") });
  }
}

/** The service by which the runtime hands results over. */
export class CustomFunctionsService extends HostObject {
  readonly className = "CustomFunctions";

  constructor(private readonly calls: FunctionCalls) {
    super();
  }

  SetInvocationArrayResults(results: unknown): void {
    for (const result of results as readonly (readonly unknown[])[]) this.calls.settle(result);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    // Functions are called when a cell wants them: there is nothing to prepare.
  }

  /** None of the runtime's experiments. */
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
}
