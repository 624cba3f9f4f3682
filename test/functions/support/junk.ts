import fc from "fast-check";

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(0, 1, 5, 46097, 46113, 0.25, -3, 1e15, 1e300, 5e-324) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      "",
      "A",
      "Date",
      "日期",
      "Quantity",
      "数量",
      "Year",
      "Jan",
      "1月",
      "East",
      "deposit received",
      "12",
      "#N/A",
      "#DIV/0!",
      "week",
      "0000011",
      "__proto__",
    ),
  },
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    NaN,
    Infinity,
    {},
    [],
    { type: "Error", basicValue: "#NUM!" },
    { basicValue: {} },
    Symbol.iterator,
    () => 1,
    10n,
  ),
);
const header = fc.constantFrom<unknown>(
  "Date",
  "Region",
  "Quantity",
  "Year",
  ...Array.from({ length: 12 }, (_, i) => i + 1),
);
const argument = fc.oneof(
  cell,
  fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 4 }),
  fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 12 }).map((row) => [row]),
  fc
    .tuple(
      fc.array(header, { minLength: 3, maxLength: 16 }),
      fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 3 }),
    )
    .map(([head, body]) => [head, ...body]),
  fc.constant([
    ["Grade", "Within months", "Contacts", "Per", "Signals"],
    ["A", 1, 2, "week", "x"],
  ]),
  fc.constant([
    ["Region", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ["East", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  ]),
  // Ragged, and with lines that are no lists.
  fc.array(fc.oneof(cell, fc.array(cell, { maxLength: 5 })), { maxLength: 6 }),
  fc.array(fc.array(fc.integer({ min: -9, max: 99 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  fc.array(cell).map((cells) => [["Date", "Region", "Quantity"], ...cells.map((value) => [46090, "East", value])]),
);

/** A few ranges of thousands of rows, made once: what a person gets who selects whole columns. */
const huge = [
  Array.from({ length: 3000 }, (_, row) => [row]),
  Array.from({ length: 3000 }, (_, row) => [46000 + row, "East", row % 7]),
  Array.from({ length: 1500 }, (_, row) => [["A", "", "B", "x"][row % 4]]),
  [Array.from({ length: 3000 }, () => 1)],
  Array.from({ length: 60 }, (_, row) => Array.from({ length: 60 }, (__, column) => (row * column) % 11)),
];

/** Arguments of every kind: any type, any shape, errors, and now and then a huge range. */
export const junk = fc.array(
  fc.oneof({ weight: 200, arbitrary: argument }, { weight: 1, arbitrary: fc.constantFrom<unknown>(...huge) }),
  { maxLength: 8 },
);
