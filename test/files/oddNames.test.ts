import { join } from "node:path";
import { calendar } from "../../src/planning/calendar/workingDays";
import { serialOf } from "../../src/planning/calendar/serial";
import { board } from "../../src/planning/progress/board";
import type { ProgressBoardInput } from "../../src/sheets/board/input";
import { monthHeaders } from "../../src/sheets/language";
import { progressBoard } from "../../src/sheets/progressBoard";
import { tableSheet } from "../../src/sheets/tableSheet";
import { contractColumns, rounded, shown } from "./contractColumns";
import { convert, readValues, scratch } from "./office";
import { writeXlsx } from "./xlsx";

const asOf = serialOf({ year: 2026, month: 5, day: 20 });
const months = monthHeaders("en");
/** Names that SUMIFS would read as wildcards, operators, blanks or one number, and codes that are numbers. */
const names = ["A*", "A?", "A~b", "Ab", "=x", "<5", ">=3", '"q"', 101, "ab c", "01", "1", "1E2", "100"] as const;
const channels = ["own", "other*"] as const;
const types = ["#1 [new]", "it's"] as const;
const combinations = names.flatMap((name) => channels.flatMap((channel) => types.map((type) => [name, channel, type])));
const headers = ["Region [code]", "Channel's #", "Type, kind"] as const;

/** Every combination sells on several days of both years, a different number each, some with a time of day. */
const sales = combinations.flatMap((keys, index) =>
  [asOf, asOf - 3, asOf - 40, asOf - 365, asOf + 2].map((date, step) => ({
    keys,
    date: step === 1 ? date + 0.6 : date,
    quantity: index + step + 0.5,
  })),
);
const plan = combinations.map((keys, index) => ({
  keys,
  months: months.map((_, month) => (index * 7 + month * 3) % 11),
  row: index + 2,
}));

it("P1 names with wildcards, operators and numbers, headers with brackets, months apart, no year column", async () => {
  const quarterly = months.flatMap((month, index) => (index % 3 === 2 ? [month, `Q${(index + 1) / 3}`] : [month]));
  const sheets = [
    tableSheet({
      language: "en",
      sheet: "Ledger's odd",
      title: "Ledger",
      table: "Ledger",
      columns: [...headers, "Day [local]", "Qty (units), net"].map((header) => ({ header, width: 12 })),
      rows: sales.map(({ keys, date, quantity }) => [...keys, date, quantity]),
    }),
    tableSheet({
      language: "en",
      sheet: "Target",
      title: "Target",
      table: "Target",
      columns: [...headers, ...quarterly].map((header) => ({ header, width: 12 })),
      rows: plan.map(({ keys, months: values }) => [
        ...keys,
        ...values.flatMap((value, index) => (index % 3 === 2 ? [value, 1000] : [value])),
      ]),
    }),
  ];
  const input: ProgressBoardInput = {
    language: "en",
    sheet: "It's a board",
    sales: { table: "Ledger", date: "Day [local]", quantity: "Qty (units), net", dimensions: headers },
    plan: { table: "Target", dimensions: headers, months, monthsAdjoin: false },
    rows: combinations,
    rules: { sheet: "Rules & more", dates: { asOf } },
  };
  const built = progressBoard(input);
  const path = join(scratch(), "odd.xlsx");
  await writeXlsx([...sheets, ...built.sheets], path, { look: false });
  const values = readValues(convert(path, "xlsx"))[input.sheet]!;
  const text = (keys: readonly (string | number)[]) => keys.map(String);
  const result = board(
    sales.map((sale) => ({ ...sale, keys: text(sale.keys) })),
    plan.map((row) => ({ ...row, keys: text(row.keys) })),
    asOf,
    calendar(),
  );
  const { layout } = built;
  for (const line of layout.lines) {
    const measures =
      line.kind === "plan"
        ? result.rows.find(({ keys }) => keys.join("|") === line.keys.join("|"))!.measures
        : line.kind === "total"
          ? result.total
          : undefined;
    if (!measures) continue;
    const label = line.kind === "plan" ? line.keys.join(" ") : line.kind;
    expect([label, ...contractColumns.map(({ id }) => rounded(values[layout.at(id, line.row)]))]).toEqual([
      label,
      ...contractColumns.map(({ of }) => rounded(shown(measures, of, "en"))),
    ]);
  }
  expect(String(values[`B${layout.totalRow + 1}`])).toMatch(/^✓/);
});
