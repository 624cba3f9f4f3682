import { hostileTexts, printable } from "../support/hostile";
import { isFunctionError, outcome, sourceFunctions, type CustomFunction } from "./support/runtime";

/** Hostile texts as arguments: values come back, or an error whose sentence is whole; nothing else is thrown. */
let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  functions = await sourceFunctions();
});

/** The same text in every shape an argument can have. */
const shapes = (text: string): unknown[][] => [
  Array.from({ length: 8 }, () => text),
  Array.from({ length: 8 }, () => [
    [text, 1],
    [2, text],
  ]),
  [
    [
      ["Date", text, "Quantity"],
      [46090, text, 1],
    ],
    [
      ["Year", text, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [2026, text, ...Array(12).fill(1)],
    ],
    46090,
  ],
  [
    text,
    46090,
    46000,
    [
      ["Grade", "Within months", "Contacts", "Per", "Signals"],
      [text, 1, 1, "week", text],
    ],
  ],
  [100, [[1], [text]], text, text],
  [1, [[0.5]], [[text], [text]], [[text]]],
];

it("every function answers each of them", () => {
  expect(functions.size).toBe(29);
  const broken: string[] = [];
  for (const [id, run] of functions) {
    for (const text of hostileTexts) {
      for (const args of shapes(text)) {
        const result = outcome(run, args);
        for (const cell of isFunctionError(result) ? [result] : result.flat()) {
          const isSentence = isFunctionError(cell) && (!cell.message || /[.。]$/.test(cell.message));
          if (typeof cell !== "string" && typeof cell !== "number" && !isSentence) {
            broken.push(`${id}(${printable(text)}): ${printable(JSON.stringify(cell) ?? typeof cell)}`);
          }
        }
      }
    }
  }
  expect(broken).toEqual([]);
});

it("sentences quote them letter by letter and fill nothing in", () => {
  for (const text of ["{table}", "{row}", "$&", "<script>", '"&A1&"', "{value} {n|a|b}", "__proto__"]) {
    const error = outcome(functions.get("SPLIT"), [10, [[1, text]]]);
    expect(error).toMatchObject({
      message: `weights, row 1, column 2: the text "${text}" is not a number. Type a number, or 0.`,
    });
  }
});

it("L1 the reasons quote them, and come back as values that fit into a cell", () => {
  for (const text of hostileTexts) {
    const result = outcome(functions.get("GRADEREASON"), [text, 0, 46090]);
    const cell = isFunctionError(result) ? result : result[0]![0];
    // The text of an error is what functions are given for an error value: it is passed on.
    if (isFunctionError(cell) && cell.code === text) continue;
    const reason = isFunctionError(cell) ? `${cell.code} ${cell.message}` : String(cell);
    expect(reason.length).toBeLessThanOrEqual(32_767);
    expect(reason).toMatch(/^$|^(not a known signal: |未知信号：)/);
  }
});
