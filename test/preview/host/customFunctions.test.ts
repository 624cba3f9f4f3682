import { readFileSync } from "node:fs";
import path from "node:path";
import type { Connection } from "../../../src/preview/host/createHost";
import type { CallOptions } from "../../../src/preview/host/customFunctions";
import type { MemoryBook } from "../../../src/preview/host/memoryBook";
import type { RequestMessage } from "../../../src/preview/host/wire/messages";
import { buildFunctions } from "../../functions/support/build";
import { bootExcel, type ExcelHarness } from "../../support/office";

let shipped: string;
let excel: ExcelHarness<MemoryBook>;
beforeAll(async () => {
  shipped = readFileSync(path.join(await buildFunctions("functions-wire"), "functions.js"), "utf8");
});
beforeEach(async () => {
  excel = await bootExcel();
  excel.window.eval(shipped);
});
afterEach(() => excel.dispose());

/** SPLIT(total, weights) and GRADE(signals, expected, asOf), the arguments left out being null. */
const split = (total: unknown, weights: unknown, options?: CallOptions) =>
  excel.host.callFunction("SPLIT", [total, weights, null, null, null], options);
const grade = (signals: unknown, expected: unknown = null, asOf: unknown = null) =>
  excel.host.callFunction("GRADE", [signals, expected, asOf, null]);
/** An error value in an argument, as Excel sends it. */
const errorValue = (code: string) => ({ type: "CustomFunctionError", code });
const asOf = 46_083;

/** The batches of results that the client sends from now on, as call ids. */
function batches(): number[][] {
  const seen: number[][] = [];
  const bridge = (excel.window as unknown as { _richApiNativeBridge: Connection })._richApiNativeBridge;
  const deliver = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    for (const action of (JSON.parse(text) as RequestMessage).message.body.Actions) {
      if (action.Name !== "SetInvocationArrayResults") continue;
      const [results] = action.ArgumentInfo?.Arguments as [[number, ...unknown[]][]];
      seen.push(results.map(([call]) => call));
    }
    deliver(text);
  };
  return seen;
}

/** Associates HOLD(name), a function of this test: the last one called answers when the test wants. */
function holdOn() {
  const held = { answer: (_value: unknown): void => undefined, canceled: [] as string[] };
  excel.CustomFunctions.associate("HOLD", (name: string, invocation: CustomFunctions.CancelableInvocation) => {
    invocation.onCanceled = () => {
      held.canceled.push(name);
    };
    return new Promise((resolve) => {
      held.answer = resolve;
    });
  });
  return held;
}

const aborted = { name: "AbortError" };

describe("a call over the wire", () => {
  it("runs an associated function in the client and gives its matrix", async () => {
    excel.CustomFunctions.associate("DOUBLE", (values: number[][]) =>
      values.map((row) => row.map((value) => value * 2)),
    );
    await expect(
      excel.host.callFunction("DOUBLE", [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).resolves.toEqual({
      ok: true,
      value: [
        [2, 4],
        [6, 8],
      ],
    });
  });

  it("gives a CustomFunctions.Error as its error value with the sentence", async () => {
    const { Error: FunctionError, ErrorCode } = excel.CustomFunctions;
    excel.CustomFunctions.associate("BAD", () => {
      throw new FunctionError(ErrorCode.invalidValue, "give the as-of date");
    });
    await expect(excel.host.callFunction("BAD", [])).resolves.toEqual({
      ok: false,
      error: "#VALUE!",
      message: "give the as-of date",
    });
  });

  it("is #VALUE! without a sentence when the function fails, or is not associated", async () => {
    excel.CustomFunctions.associate("FAIL", () => {
      throw new TypeError("a fault of the program");
    });
    const bare = { ok: false, error: "#VALUE!", message: "" };
    await expect(excel.host.callFunction("FAIL", [])).resolves.toEqual(bare);
    await expect(excel.host.callFunction("NOBODY", [])).resolves.toEqual(bare);
  });

  it("hands over the arguments and the calling cell", async () => {
    excel.CustomFunctions.associate("WHERE", (text: string, { address }: CustomFunctions.Invocation) => [
      [text, address],
    ]);
    await expect(excel.host.callFunction("WHERE", ["at"], { address: "Plan!C7" })).resolves.toMatchObject({
      value: [["at", "Plan!C7"]],
    });
    await expect(excel.host.callFunction("WHERE", ["at"])).resolves.toMatchObject({ value: [["at", "Sheet1!A1"]] });
  });
});

describe("arguments on the wire", () => {
  it("are null where omitted, and followed by the invocation", async () => {
    excel.CustomFunctions.associate("KINDS", (...args: unknown[]) => [
      args.map((each) => (each === null ? "null" : typeof each)),
    ]);
    await expect(excel.host.callFunction("KINDS", [1, null, ""])).resolves.toMatchObject({
      value: [["number", "null", "string", "object"]],
    });
    // So a call that leaves them out gives SPLIT the invocation as its step.
    await expect(excel.host.callFunction("SPLIT", [100, [[1, 1]]])).resolves.toMatchObject({ error: "#VALUE!" });
  });

  it("are CustomFunctions.Error where they are error values, in ranges too", async () => {
    const { Error: FunctionError } = excel.CustomFunctions;
    const code = (value: unknown) => (value instanceof FunctionError ? value.code : typeof value);
    excel.CustomFunctions.associate("CODES", (single: unknown, range: unknown[][]) => [
      [code(single), ...range.flat().map(code)],
    ]);
    await expect(
      excel.host.callFunction("CODES", [errorValue("#N/A"), [[errorValue("#REF!"), 1]]]),
    ).resolves.toMatchObject({ value: [["#N/A", "#REF!", "number"]] });
  });
});

describe("the shipped SPLIT", () => {
  it("splits in the shape of the weights", async () => {
    await expect(split(100, [[1, 1, 1]])).resolves.toEqual({ ok: true, value: [[34, 33, 33]] });
    await expect(split(100, [[1], [1], [1]])).resolves.toEqual({ ok: true, value: [[34], [33], [33]] });
  });

  it("answers weights without a sum by #VALUE! and the sentence of its rule", async () => {
    await expect(split(100, [[0, 0]])).resolves.toEqual({
      ok: false,
      error: "#VALUE!",
      message: expect.stringMatching(/^weights: .*\b0\b.*\.$/) as string,
    });
  });

  it.each([
    ["null, from Excel on the web", null],
    ["0, from Excel on the desktop", 0],
    ["empty text, from a formula", ""],
  ])("takes a blank weight as 0 when it is %s", async (_title, blank) => {
    await expect(split(100, [[1, blank, 1]])).resolves.toEqual({ ok: true, value: [[50, 0, 50]] });
  });

  it.each([
    ["#N/A", "#N/A"],
    ["#DIV/0!", "#DIV/0!"],
    ["#NUM!", "#NUM!"],
    ["#NULL!", "#NULL!"],
  ])("passes %s among the weights on", async (given, error) => {
    await expect(split(100, [[1, errorValue(given)]])).resolves.toEqual({ ok: false, error, message: "" });
  });

  it.each([["#REF!"], ["#NAME?"]])(
    "passes %s on as its one cell: thrown, the runtime would make it #VALUE!",
    async (given) => {
      const cell = expect.objectContaining({ type: "Error", basicValue: given }) as unknown;
      await expect(split(100, [[1, errorValue(given)]])).resolves.toEqual({ ok: true, value: [[cell]] });
    },
  );
});

describe("the shipped GRADE", () => {
  it("grades a column, row by row, with blanks of every kind", async () => {
    const signals = [["deposit received"], [null], [""], [0], ["showed intent"]];
    const dates = [[null], [asOf + 9], [0], [""], [null]];
    await expect(grade(signals, dates, asOf)).resolves.toEqual({ ok: true, value: [["O"], ["A"], [""], [""], ["C"]] });
  });

  it("keeps an error value and a bad cell in their rows and grades the others", async () => {
    const signals = [["deposit received"], [errorValue("#N/A")], [errorValue("#REF!")], ["showed intent"], [true]];
    const dates = [[null], [null], [null], ["soon"], [null]];
    await expect(grade([...signals, ["showed intent"]], [...dates, [null]], asOf)).resolves.toEqual({
      ok: true,
      value: [
        ["O"],
        [expect.objectContaining({ type: "Error", basicValue: "#N/A", errorType: "NotAvailable" })],
        [expect.objectContaining({ type: "Error", basicValue: "#REF!", errorType: "Ref" })],
        [
          expect.objectContaining({
            type: "Error",
            basicValue: "#VALUE!",
            errorType: "Value",
            message: expect.stringMatching(/^expected, row 4, column 1: the text "soon" is not a date\./) as string,
          }),
        ],
        [
          expect.objectContaining({
            type: "Error",
            basicValue: "#VALUE!",
            message: expect.stringMatching(/^signals, row 5, column 1: TRUE is not a text\./) as string,
          }),
        ],
        ["C"],
      ],
    });
  });
});

describe("many calls at once", () => {
  it("are all answered by their id, in batches", async () => {
    const sent = batches();
    const wave = (from: number) =>
      Array.from({ length: 100 }, async (_, index) => {
        const total = from + index;
        const [parts, grades] = await Promise.all([split(total, [[1], [0]]), grade([["showed intent"], [null]])]);
        expect(parts).toEqual({ ok: true, value: [[total], [0]] });
        expect(grades).toEqual({ ok: true, value: [["C"], [""]] });
      });
    await Promise.all(wave(1));
    await Promise.all(wave(101));
    const ids = sent.flat();
    expect(ids).toHaveLength(400);
    expect(new Set(ids).size).toBe(400);
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.length).toBeLessThan(40);
  });

  it("are answered in the order they are ready, not asked", async () => {
    const held = holdOn();
    const slow = excel.host.callFunction("HOLD", ["held"]);
    await expect(split(7, [[1]])).resolves.toEqual({ ok: true, value: [[7]] });
    held.answer("late");
    await expect(slow).resolves.toEqual({ ok: true, value: "late" });
  });
});

describe("a cancelled call", () => {
  it("leaves no result though it comes with the batch, and later calls still answer", async () => {
    const sent = batches();
    const control = new AbortController();
    const settled: string[] = [];
    const first = split(100, [[1, 1, 1]], { signal: control.signal });
    first.then(
      () => settled.push("answered"),
      () => settled.push("cancelled"),
    );
    control.abort();
    await expect(first).rejects.toMatchObject(aborted);
    await expect(split(10, [[1, 1]])).resolves.toEqual({ ok: true, value: [[5, 5]] });
    // The runtime has run it and sends what it gave; nobody waits for it.
    expect(sent).toEqual([[1, 2]]);
    await expect(split(12, [[1, 1]])).resolves.toEqual({ ok: true, value: [[6, 6]] });
    expect(settled).toEqual(["cancelled"]);
  });

  it("is never made when its signal was aborted before", async () => {
    let calls = 0;
    excel.CustomFunctions.associate("COUNT", () => (calls += 1));
    await expect(excel.host.callFunction("COUNT", [], { signal: AbortSignal.abort() })).rejects.toMatchObject(aborted);
    await expect(excel.host.callFunction("COUNT", [])).resolves.toEqual({ ok: true, value: 1 });
  });

  it("is rejected with the reason that was given", async () => {
    const control = new AbortController();
    const call = split(1, [[1]], { signal: control.signal });
    control.abort(new Error("the formula is gone"));
    await expect(call).rejects.toThrow("the formula is gone");
  });

  it("tells a cancelable function once, and drops what it gives afterwards", async () => {
    const sent = batches();
    const held = holdOn();
    const control = new AbortController();
    const call = excel.host.callFunction("HOLD", ["held"], { cancelable: true, signal: control.signal });
    control.abort();
    control.abort();
    await expect(call).rejects.toMatchObject(aborted);
    expect(held.canceled).toEqual(["held"]);
    held.answer("too late");
    await expect(split(7, [[1]])).resolves.toEqual({ ok: true, value: [[7]] });
    expect(sent.flat()).toEqual([1, 2]);
  });

  it("says nothing to a function that is not cancelable", async () => {
    const held = holdOn();
    const control = new AbortController();
    const call = excel.host.callFunction("HOLD", ["held"], { signal: control.signal });
    control.abort();
    await expect(call).rejects.toMatchObject(aborted);
    expect(held.canceled).toEqual([]);
  });

  it("cancels no other", async () => {
    const held = holdOn();
    const control = new AbortController();
    const gone = excel.host.callFunction("HOLD", ["gone"], { cancelable: true, signal: control.signal });
    const kept = excel.host.callFunction("HOLD", ["kept"], { cancelable: true });
    control.abort();
    await expect(gone).rejects.toMatchObject(aborted);
    held.answer("kept");
    await expect(kept).resolves.toEqual({ ok: true, value: "kept" });
    expect(held.canceled).toEqual(["gone"]);
  });

  it("is not cancelled any more once it is answered", async () => {
    const held = holdOn();
    const control = new AbortController();
    const call = excel.host.callFunction("HOLD", ["held"], { cancelable: true, signal: control.signal });
    held.answer("done");
    await expect(call).resolves.toEqual({ ok: true, value: "done" });
    control.abort();
    expect(held.canceled).toEqual([]);
  });
});

describe("a stream", () => {
  it("gives its first value, and is cancelled once and silent after that", async () => {
    const sent = batches();
    let canceled = 0;
    let tell = (_value: string): void => undefined;
    excel.CustomFunctions.associate("TICKS", (invocation: CustomFunctions.StreamingInvocation<string>) => {
      tell = (value) => {
        invocation.setResult(value);
      };
      invocation.onCanceled = () => {
        canceled += 1;
      };
    });
    const control = new AbortController();
    const first = excel.host.callFunction("TICKS", [], { stream: true, signal: control.signal });
    tell("one");
    await expect(first).resolves.toEqual({ ok: true, value: "one" });
    tell("two");
    await expect(split(7, [[1]])).resolves.toEqual({ ok: true, value: [[7]] });
    expect(canceled).toBe(0);
    control.abort();
    expect(canceled).toBe(1);
    tell("three");
    await expect(split(8, [[1]])).resolves.toEqual({ ok: true, value: [[8]] });
    expect(sent).toEqual([[1], [1, 2], [3]]);
  });
});
