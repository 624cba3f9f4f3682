import type { EventEntry } from "./events/events";
import { HostObject } from "./wire/hostObject";

/** What a custom function gave: a value (or matrix of values), or an error value with the sentence shown with it. */
export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** How a function is called. */
export interface CallOptions {
  /** The cell that calls; "Sheet1!A1" when missing. */
  readonly address?: string;
  /** As in the `options` of `functions.json`; the add-in's own functions are neither. */
  readonly cancelable?: boolean;
  readonly stream?: boolean;
  /** Cancels the call: its promise is rejected with the signal's reason, an AbortError unless another is given. */
  readonly signal?: AbortSignal;
}

/** Error codes of the custom-functions runtime; all others are #VALUE!. */
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
const MessageType = { call: 1000, cancel: 1001 } as const;
/** `errors`: error values among the arguments become `CustomFunctions.Error`, as `allowErrorForDataTypeAny` asks for. */
const Flag = { cancelable: 1, stream: 2, errors: 4 } as const;

/**
 * Calls of custom functions on their way through the client, and back. What the client's runtime
 * (`CustomFunctionProxy` in excel-web) does with them:
 *
 * - A call is type 1000, an array [call, id, args, address, flags, addresses of the args]; a cancellation is type 1001
 *   and an object, {invocationId}: the runtime takes no array there, and says nothing.
 * - It appends its invocation to the arguments as they came. So there must be one for each parameter, null where it is
 *   omitted, or the invocation is taken for the next parameter. Blank cells are null from Excel on the web and 0 from
 *   Excel on the desktop (office-js issue 4702); an error value is {type: "CustomFunctionError", code: "#N/A"}.
 * - A cancellation calls `onCanceled` of a cancelable or streaming call and forgets it; of any other call the runtime
 *   knows nothing. It withdraws no result: one that waits for its batch, or that a promise gives later, still comes.
 *   Only what a stream sets afterwards is dropped. A cancelable call that is answered is not forgotten: cancelling it
 *   then would call `onCanceled` for nothing.
 * - Results wait in one batch, a place for each call: of a stream only the newest. A batch goes out 50 ms after its
 *   first result and half a second or more after the batch before was received. A refused one comes again.
 * - An error value that is thrown comes as a code, with its sentence; those without a code (#REF!, #NAME? …) as
 *   #VALUE!. One that is returned, alone or as a cell of a matrix, keeps its value and counts as a success:
 *   {type: "Error", basicValue: "#N/A", errorType: "NotAvailable", message: "…"}, and more; the sentence only of
 *   #VALUE! and #N/A.
 */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: CallResult) => void>();
  private next = 1;

  constructor(private readonly post: (entries: readonly EventEntry[]) => void) {}

  /**
   * `id` as associated ("SPLIT"); `args` hold scalars and matrices, one for each parameter. A stream gives its first
   * value. A cancelled call has no result, not even an error value: Excel cancels when the formula is gone or its
   * arguments have changed, and then the cell is empty or waits for another call. What still comes of it is dropped.
   */
  call(
    id: string,
    args: readonly unknown[],
    { address = "Sheet1!A1", cancelable = false, stream = false, signal }: CallOptions = {},
  ): Promise<CallResult> {
    const call = this.next++;
    const flags = (cancelable ? Flag.cancelable : 0) | (stream ? Flag.stream : 0) | Flag.errors;
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const cancel = (): void => {
        this.waiting.delete(call);
        reject(signal?.reason as Error);
        this.send(MessageType.cancel, call, { invocationId: call });
      };
      signal?.addEventListener("abort", cancel, { once: true });
      this.waiting.set(call, (result) => {
        // A stream goes on after its first value, until it is cancelled.
        if (!stream) signal?.removeEventListener("abort", cancel);
        resolve(result);
      });
      this.send(MessageType.call, call, [call, id, args, address, flags, null]);
    });
  }

  /** [call, true, value, …] or [call, false, message, error code, …]; of a call that nobody waits for it is dropped. */
  settle([call, ok, value, code]: readonly unknown[]): void {
    const resolve = this.waiting.get(Number(call));
    this.waiting.delete(Number(call));
    if (ok === true) resolve?.({ ok: true, value });
    else resolve?.({ ok: false, error: ERROR_VALUES[Number(code)] ?? "#VALUE!", message: String(value ?? "") });
  }

  private send(type: number, call: number, message: unknown): void {
    this.post([[CALL_CATEGORY, type, "", JSON.stringify(message), call]]);
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
