import fc from "fast-check";
import { resultsEn, type ResultKey } from "../../src/locale/results.en";
import { resultsZh } from "../../src/locale/results.zh";
import { slowBoard, type SlowDays, type SlowPlan, type SlowSale } from "../planning/progress/slowBoard";
import { isFunctionError, outcome, sourceFunctions, type CustomFunction } from "./support/runtime";
import { expectBlock } from "./support/vectors";

let run: CustomFunction | undefined;
beforeAll(async () => {
  run = (await sourceFunctions()).get("BOARD");
});
const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;
const monthHeaders = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const plan12 = (value: number) => new Array<number>(12).fill(value);
const message = (...args: unknown[]) => {
  const result = outcome(run, args);
  return isFunctionError(result) ? `${result.code} ${result.message}` : "no error";
};
/** Column of the result by header, without header and total. */
const column = (header: string, ...args: unknown[]) => {
  const result = outcome(run, args);
  if (isFunctionError(result)) throw new Error(result.message);
  return result.slice(1, -1).map((row) => row[result[0]!.indexOf(header)]);
};

const asOf = serial("2026-03-16");
const sales = [
  ["Date", "Region", "Quantity"],
  [serial("2026-03-10"), "East", 4],
  [serial("2025-03-10"), "East", 2],
];

describe("P1 BOARD against a second, slow and obvious implementation", () => {
  const keys = fc.constantFrom(["East", "SUV"], ["east ", "suv"], ["West", "SUV"], ["North", "Van"], ["South", ""]);
  const dates = fc.oneof(
    fc.integer({ min: serial("2022-12-25"), max: serial("2024-12-31") }),
    fc.integer({ min: serial("2024-02-01"), max: serial("2024-02-29") }),
  );
  const text = (value: number) => new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const ledger = fc.array(
    fc.record({ date: dates.map(text), keys, quantity: fc.integer({ min: -5, max: 40 }).filter((q) => q !== 0) }),
    {
      maxLength: 40,
    },
  );
  const plans = fc
    .uniqueArray(fc.constantFrom("East|SUV", "East|Van", "West|SUV", "North|Van"), { minLength: 1 })
    .chain((all) =>
      fc.tuple(
        ...all.map((key) =>
          fc
            .array(fc.nat({ max: 20 }), { minLength: 12, maxLength: 12 })
            .map((months) => ({ keys: key.split("|"), months })),
        ),
      ),
    );
  const day = fc.integer({ min: serial("2024-01-25"), max: serial("2024-03-05") }).map(text);
  const calendars = fc.record({
    weekend: fc.constantFrom("0000011", "0000001", "0000000", "1111111"),
    holidays: fc.array(day, { maxLength: 6 }),
    workdays: fc.array(day, { maxLength: 4 }),
  });

  it("gives the same cells for any ledger, plan, as-of date and calendar", () => {
    fc.assert(
      fc.property(ledger, plans, day, calendars, (entries: SlowSale[], rows: SlowPlan[], today, days: SlowDays) => {
        const result = outcome(run, [
          [
            ["Date", "Region", "Model", "Qty"],
            ...entries.map((sale) => [serial(sale.date), ...sale.keys, sale.quantity]),
          ],
          [["Region", "Model", ...monthHeaders], ...rows.map((row) => [...row.keys, ...row.months])],
          serial(today),
          [days.holidays.map(serial)],
          days.weekend,
          [days.workdays.map(serial)],
        ]);
        if (isFunctionError(result)) throw new Error(result.message);
        expectBlock(result.slice(1), slowBoard(entries, rows, today, days));
      }),
      { numRuns: 400 },
    );
  });

  it("adds up: the rows' counts give the total's", () => {
    fc.assert(
      fc.property(ledger, plans, (entries, rows) => {
        const result = outcome(run, [
          [
            ["Date", "Region", "Model", "Qty"],
            ...entries.map((sale) => [serial(sale.date), ...sale.keys, sale.quantity]),
          ],
          [["Region", "Model", ...monthHeaders], ...rows.map((row) => [...row.keys, ...row.months])],
          serial("2024-02-29"),
        ]) as unknown[][];
        for (const header of ["Annual plan", "Year to date", "Same period last year", "Month plan", "Month to date"]) {
          const cells = result.slice(1).map((row) => Number(row[result[0]!.indexOf(header)]));
          expect(cells.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(cells.at(-1));
        }
      }),
    );
  });
});

describe("P1 BOARD recognises headers", () => {
  it.each([
    ["English", ["Date", "Quantity"]],
    ["Day and Qty", [" day ", "QTY"]],
    ["Units sold in brackets", ["Date", "Units (cars)"]],
    ["Chinese", ["日期", "销量"]],
    ["台数", ["日期", "台数"]],
    ["金额", ["销售日期", "金额"]],
  ])("of the ledger: %s", (_title, [date, quantity]) => {
    const own = [[date, "Region", quantity], ...sales.slice(1)];
    expect(
      column(
        "Month to date",
        own,
        [
          ["Region", ...monthHeaders],
          ["East", ...plan12(10)],
        ],
        asOf,
      ),
    ).toEqual([4]);
  });

  it("prefers the quantity to the amount, wherever they stand", () => {
    const own = [
      ["Amount", "Quantity", "Date", "Region"],
      [900, 4, serial("2026-03-10"), "East"],
    ];
    expect(
      column(
        "Month to date",
        own,
        [
          ["Region", ...monthHeaders],
          ["East", ...plan12(10)],
        ],
        asOf,
      ),
    ).toEqual([4]);
  });

  const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
  const pad = (m: number) => String(m).padStart(2, "0");
  it.each<[string, (string | number)[]]>([
    ["1 to 12", numbers],
    ['"1" to "12"', numbers.map(String)],
    ["Jan", monthHeaders],
    [
      "January",
      [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
      ],
    ],
    ["1月", numbers.map((m) => `${m}月`)],
    ["1月份", numbers.map((m) => `${m}月份`)],
    ["一月", ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"]],
    ["2026-01", numbers.map((m) => `2026-${pad(m)}`)],
    ["2026年1月", numbers.map((m) => `2026年${m}月`)],
    ["Jan 2026", monthHeaders.map((m) => `${m} 2026`)],
    ["Jan-26", monthHeaders.map((m) => `${m}-26`)],
    ["dates", numbers.map((m) => serial(`2026-${pad(m)}-01`))],
    ["two years of dates", [2025, 2026].flatMap((y) => numbers.map((m) => serial(`${y}-${pad(m)}-01`)))],
  ])("of the months: %s", (_title, headers) => {
    const values = headers.map((_, i) => (i % 12) + 1 + (headers.length > 12 && i < 12 ? 100 : 0));
    const result = outcome(run, [
      sales,
      [
        ["Region", ...headers],
        ["East", ...values],
      ],
      asOf,
    ]) as unknown[][];
    expect(result[1]!.slice(0, 2)).toEqual(["East", 78]);
    // March, and months in any order.
    expect(result[1]![7]).toBe(3);
  });

  it("takes plan columns in any order", () => {
    const own = [[...monthHeaders].reverse().concat("Region"), [...plan12(1).map((_, i) => 12 - i), "East"]];
    expect(column("Month plan", sales, own, asOf)).toEqual([3]);
  });
});

describe("P1 BOARD edges of the contract", () => {
  const plan = [
    ["Region", ...monthHeaders],
    ["East", ...plan12(10)],
  ];

  it("counts only plan rows of the as-of year", () => {
    const own = [
      ["Year", "Region", ...monthHeaders],
      [2025, "East", ...plan12(99)],
      [2026, "East", ...plan12(10)],
    ];
    expect(column("Annual plan", sales, own, asOf)).toEqual([120]);
    expect(outcome(run, [sales, own, asOf])).toEqual(outcome(run, [sales, plan, asOf]));
  });

  it("does not look at the months of other years", () => {
    const own = [
      ["Year", "Region", ...monthHeaders],
      [2025, "East", "closed", ...plan12(99).slice(1)],
      [2026, "East", ...plan12(10)],
    ];
    expect(outcome(run, [sales, own, asOf])).toEqual(outcome(run, [sales, plan, asOf]));
  });

  it.each([
    ["the plan", sales],
    [
      "both tables",
      [
        ["Date", "Region", "Quantity", ""],
        [serial("2026-03-10"), "East", 4, "x"],
      ],
    ],
  ])("reads a blank header of %s alike, whether it arrives as 0, empty text or null", (_title, ledger) => {
    const blank = (cell: unknown) => [
      ledger.map((row, index) => row.map((each) => (index === 0 && each === "" ? cell : each))),
      [
        [cell, ...monthHeaders],
        ["x", ...plan12(10)],
      ],
      asOf,
    ];
    const company = outcome(run, blank(""));
    expect(isFunctionError(company)).toBe(false);
    expect(outcome(run, blank(0))).toEqual(company);
    expect(outcome(run, blank(null))).toEqual(company);
  });

  it("takes the dates beside a column of days or months, blanks among them", () => {
    const own = [
      ["Day", "Sale date", "Region", "Quantity"],
      [10, serial("2026-03-10"), "East", 4],
      [10, serial("2025-03-10"), "East", 2],
      [0, 0, 0, 0],
      ["", "", "", ""],
      [null, null, null, null],
    ];
    expect(outcome(run, [own, plan, asOf])).toEqual(outcome(run, [sales, plan, asOf]));
  });

  it("takes the quantity, not a note on another one", () => {
    const own = sales.map((row, index) => [index === 0 ? "Quantity (returns)" : 99, ...row]);
    expect(outcome(run, [own, plan, asOf])).toEqual(outcome(run, [sales, plan, asOf]));
  });

  it("shows clean decimals: no noise of divisions", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.nat({ max: 999 }),
        fc.integer({ min: 0, max: 30 }),
        (m, q, d) => {
          const own = [sales[0], [serial("2026-03-01"), "East", q / 10]];
          const targets = [plan[0], ["East", ...plan12(m / 10)]];
          const cells = (outcome(run, [own, targets, serial("2026-03-01") + d]) as unknown[][]).flat();
          for (const cell of cells) if (typeof cell === "number") expect(cell).toBe(Number(cell.toPrecision(15)));
        },
      ),
    );
  });

  it("gives one company row and a total without a dimension for a plan of months alone", () => {
    const result = outcome(run, [sales, [monthHeaders, plan12(10)], asOf]) as unknown[][];
    expect(result.map((row) => row.length)).toEqual([16, 16, 16]);
    expect(result[1]).toEqual(result[2]);
    expect(result[1]!.slice(0, 3)).toEqual([120, 0, 4]);
  });

  it("lists what sold without a plan in either window, in ledger order, and nothing older or later", () => {
    const own = [
      ["Date", "Region", "Quantity"],
      [serial("2026-03-17"), "Later", 1],
      [serial("2024-12-31"), "Older", 1],
      [serial("2025-03-17"), "Between", 1],
      [serial("2025-03-16"), " Last ", 1],
      [serial("2026-01-01"), "This", 1],
      [serial("2026-01-02"), "EAST", 1],
    ];
    expect(column("Region", own, plan, asOf)).toEqual(["East", "Last", "This"]);
  });

  it("compares with 28 February when the as-of day is 29 February", () => {
    const own = [
      ["Date", "Region", "Quantity"],
      [serial("2023-02-28"), "East", 3],
      [serial("2023-03-01"), "East", 50],
    ];
    expect(column("Same period last year", own, plan, serial("2024-02-29"))).toEqual([3]);
  });

  it("is blank where no working day counts: a month of holidays", () => {
    const result = outcome(run, [sales, plan, asOf, null, "1111111"]) as unknown[][];
    const cell = (header: string) => result[1]![result[0]!.indexOf(header)];
    expect(["Time progress", "Pace", "Needed per day", "Landing month", "Status"].map(cell)).toEqual([
      "",
      "",
      "",
      "",
      "",
    ]);
    expect(cell("Landing year")).toBe((4 / 20) * 120);
  });

  it("needs 0 when the month plan is reached, even with no working day left", () => {
    expect(
      column(
        "Needed per day",
        sales,
        [
          ["Region", ...monthHeaders],
          ["East", ...plan12(4)],
        ],
        serial("2026-03-31"),
      ),
    ).toEqual([0]);
    expect(column("Needed per day", sales, plan, serial("2026-03-31"))).toEqual([""]);
  });

  it("takes blank rows, a time of day in dates, and 0 or blank for omitted arguments", () => {
    const own = [...sales, ["", "", ""], [0, 0, 0], [null, null, null]];
    const first = outcome(run, [sales, plan, asOf]);
    expect(outcome(run, [own, [...plan, ["", ...plan12(0)]], [[asOf + 0.4]], [[0], [""]], 0, ""])).toEqual(first);
  });

  it("sums decimals cleanly", () => {
    const own = [["Date", "Region", "Quantity"], ...[0.1, 0.2].map((value) => [serial("2026-03-10"), "East", value])];
    expect(
      column(
        "Month to date",
        own,
        [
          ["Region", ...monthHeaders],
          ["East", ...plan12(0.3)],
        ],
        asOf,
      ),
    ).toEqual([0.3]);
    expect(
      column(
        "Needed per day",
        own,
        [
          ["Region", ...monthHeaders],
          ["East", ...plan12(0.3)],
        ],
        asOf,
      ),
    ).toEqual([0]);
  });

  it("speaks Chinese when the plan's headers do, whatever the ledger speaks", () => {
    const own = [
      ["Region", ...monthHeaders.map((_, i) => `${i + 1}月`)],
      ["East", ...plan12(10)],
    ];
    const result = outcome(run, [sales, own, asOf]) as unknown[][];
    expect([result[0]![1], result[0]![16], result.at(-1)![0], result[1]![16]]).toEqual([
      "年度计划",
      "状态",
      "合计",
      "落后",
    ]);
  });
});

describe("P1 BOARD speaks the language of its headers", () => {
  const words = (language: Readonly<Record<ResultKey, string>>) =>
    (Object.keys(resultsEn) as ResultKey[])
      .filter((key) => key.startsWith("board.") && key !== "board.total")
      .map((key) => language[key]);
  const twelve = Array.from({ length: 12 }, (_, i) => i + 1);
  const chinese = [["日期", "区域", "数量"], ...sales.slice(1)];
  const english = [["Date", "区域", "Quantity"], ...sales.slice(1)];
  it.each<[string, unknown[][], unknown[], Readonly<Record<ResultKey, string>>]>([
    ["English headers", sales, ["Region", ...monthHeaders], resultsEn],
    ["English headers of the plan, a Chinese ledger", chinese, monthHeaders, resultsEn],
    ["Chinese headers of the plan", english, ["区域", ...twelve], resultsZh],
    ["months as numbers alone and a Chinese ledger", chinese, twelve, resultsZh],
    [
      "months as dates alone and a Chinese ledger",
      chinese,
      twelve.map((m) => serial(`2026-${String(m).padStart(2, "0")}-01`)),
      resultsZh,
    ],
    ["months as digits alone and an English ledger", sales, twelve.map(String), resultsEn],
  ])("%s, with all words of the board in their order", (_title, ledger, headers, language) => {
    const row = headers.length > 12 ? ["East", ...plan12(1)] : plan12(1);
    const result = outcome(run, [ledger, [headers, row], asOf]) as unknown[][];
    expect(result[0]!.slice(headers.length - 12)).toEqual(words(language));
  });
});

describe("P1 BOARD errors name the place and the remedy", () => {
  const plan = [
    ["Region", ...monthHeaders],
    ["East", ...plan12(10)],
  ];
  it.each<[string, unknown[], RegExp]>([
    ["no as-of date", [sales, plan], /^#VALUE! asOf: .*TODAY\(\)/],
    ["a text as-of date", [sales, plan, "2026-03-16"], /^#VALUE! asOf: the text "2026-03-16" is not a date/],
    ["the same combination twice", [sales, [...plan, ["east ", ...plan12(1)]], asOf], /^#VALUE! plan, row 3: .*row 2/],
    [
      "two company rows",
      [sales, [monthHeaders, plan12(1), plan12(2)], asOf],
      /row 3: without columns such as Region .* row 2 is it/,
    ],
    [
      "the same shared header twice in the ledger",
      [
        [
          ["Date", "Region", "Quantity", "region "],
          [asOf, "East", 1, "West"],
        ],
        plan,
        asOf,
      ],
      /^#VALUE! sales, row 1, column 4: the header "Region" stands there twice/,
    ],
    [
      "the same shared header twice in the plan",
      [
        sales,
        [
          ["Region", ...monthHeaders, "Region"],
          ["East", ...plan12(1), "x"],
        ],
        asOf,
      ],
      /^#VALUE! plan, row 1, column 14: the header "Region"/,
    ],
    [
      "months that are counts, not dates",
      [
        [
          ["Month", "Region", "Quantity"],
          [3, "East", 1],
        ],
        plan,
        asOf,
      ],
      /sales, row 1: no column Date/,
    ],
    [
      "a plan row with a text month but no year",
      [
        sales,
        [
          ["Year", "Region", ...monthHeaders],
          ["", "East", "n/a"],
        ],
        asOf,
      ],
      /plan, row 2, column 1 is empty/,
    ],
    [
      "no shared dimension",
      [
        sales,
        [
          ["Model", ...monthHeaders],
          ["SUV", ...plan12(1)],
        ],
        asOf,
      ],
      /none of its columns \(Model\)/,
    ],
    [
      "no plan for the year",
      [
        sales,
        [
          ["Year", "Region", ...monthHeaders],
          [2025, "East", ...plan12(1)],
        ],
        asOf,
      ],
      /there is none for 2026/,
    ],
    [
      "months of another year",
      [
        sales,
        [
          ["Region", ...plan12(0).map((_, i) => `2025-${i + 1}`)],
          ["East", ...plan12(1)],
        ],
        asOf,
      ],
      /there is none for 2026/,
    ],
    [
      "a missing month",
      [
        sales,
        [
          ["Region", ...monthHeaders.slice(1)],
          ["East", ...plan12(1).slice(1)],
        ],
        asOf,
      ],
      /plan, row 1: no column for month 1\./,
    ],
    ["no date column", [[["When", "Region", "Quantity"]], plan, asOf], /sales, row 1: .*Date/],
    ["no quantity column", [[["Date", "Region", "Colour"]], plan, asOf], /sales, row 1: .*Quantity/],
    [
      "a text date",
      [[sales[0], ["2026-03-10", "East", 4]], plan, asOf],
      /sales, row 2, column 1: the text "2026-03-10"/,
    ],
    [
      "a text quantity",
      [[sales[0], [asOf, "East", "4"]], plan, asOf],
      /sales, row 2, column 3: the text "4" is a number stored as text/,
    ],
    ["a quantity without a date", [[sales[0], ["", "East", 4]], plan, asOf], /sales, row 2, column 1 is empty/],
    [
      "a text in the plan",
      [sales, [plan[0], ["East", "n/a", ...plan12(1).slice(1)]], asOf],
      /plan, row 2, column 2: the text "n\/a"/,
    ],
    [
      "a flag in the plan",
      [sales, [plan[0], ["East", true, ...plan12(1).slice(1)]], asOf],
      /plan, row 2, column 2: TRUE/,
    ],
    ["a bad weekend", [sales, plan, asOf, null, 8], /weekend: 8 is no weekend/],
    ["a text holiday", [sales, plan, asOf, [["New Year"]]], /holidays: the text "New Year"/],
    [
      "a Chinese plan",
      [
        sales,
        [
          ["区域", ...monthHeaders],
          ["East", ...plan12(10)],
        ],
        asOf,
      ],
      /计划第 1 行/,
    ],
  ])("%s", (_title, args, expected) => {
    expect(message(...args)).toMatch(expected);
  });

  it("passes an error value of the input through", () => {
    expect(message([sales[0], [asOf, "East", "#N/A"]], plan, asOf)).toMatch(/^#N\/A/);
    expect(message(sales, plan, { type: "Error", basicValue: "#NUM!" })).toMatch(/^#NUM!/);
  });

  it("leaves its inputs as they were", () => {
    const args = [sales, plan, asOf, [[asOf]], 1, [[asOf]]];
    const before = JSON.stringify(args);
    outcome(run, args);
    expect(JSON.stringify(args)).toBe(before);
  });
});
