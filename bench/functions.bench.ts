import fc from "fast-check";
import { junk } from "../test/functions/support/junk";
import { customFunctionsRuntime, outcome, type CustomFunction } from "../test/functions/support/runtime";
import { sideBySide } from "./sideBySide";

/**
 * The functions as Excel calls them, coercion and all. A column in one call is measured against the same rows in calls
 * of one cell each, which is what a column of single formulas costs, without what Excel adds to every call.
 */
const { functions, global } = customFunctionsRuntime();
Object.assign(globalThis, { CustomFunctions: global });
await import("../src/functions/index");
const call = (id: string, ...args: readonly unknown[]) => (functions.get(id) as CustomFunction)(...args);

const rows = 40_000;
const column = <Value>(value: (row: number) => Value): Value[][] =>
  Array.from({ length: rows }, (_, row) => [value(row)]);
const signals = ["deposit received", "next talk dated; showed intent", "", "friend of the mayor", "choosing a model"];
const asOf = 46_097;

const evidence = column((row) => signals[row % signals.length]);
const expected = column((row) => (row % 3 === 0 ? asOf + (row % 300) - 40 : ""));
const grades = column((row) => ["O", "A", "B", "C", ""][row % 5]);
const contacts = column((row) => asOf - (row % 50));
const holidays = Array.from({ length: 30 }, (_, day) => [asOf + day * 9]);
const values = column((row) => ((row * 7919) % 99_991) + 0.25);
const leads = [
  ["Industry", "Units", "City"],
  ...column((row) => row).map(([row = 0]) => [signals[row % 5], row % 9, "x"]),
];
const model = [
  ["Industry", "*deposit*", 30],
  ["Industry", "choosing a model", 10],
  ["Units", ">=3", 5],
  ["Units", "<>0", 1],
];

const title = (id: string) => `${id} of ${rows} rows`;
sideBySide(
  title("GRADE"),
  { name: "one call", run: () => call("GRADE", evidence, expected, asOf) },
  { name: "a call a row", run: () => evidence.map(([text], row) => call("GRADE", text, expected[row]?.[0], asOf)) },
);
sideBySide(
  title("NEXTCONTACT"),
  { name: "one call", run: () => call("NEXTCONTACT", grades, contacts, asOf, null, holidays) },
  {
    name: "a call a row",
    run: () => grades.map(([grade], row) => call("NEXTCONTACT", grade, contacts[row]?.[0], asOf, null, holidays)),
  },
);
sideBySide(
  title("PARETO"),
  { name: "one call, exact", run: () => call("PARETO", values) },
  { name: "floating point", run: () => floatingPareto(values.map(([value = 0]) => value)) },
);
sideBySide(
  title("SCORE"),
  { name: "one call", run: () => call("SCORE", leads, model) },
  { name: "a call a row", run: () => leads.slice(1).map((lead) => call("SCORE", [leads[0], lead], model)) },
);

/** Tiers by plain cumulative sums: what exactness is measured against. It may put a row at a cut on the wrong side. */
function floatingPareto(list: readonly number[]): string[] {
  const whole = list.reduce((sum, value) => sum + value, 0);
  const order = list.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const tiers = new Array<string>(list.length);
  let before = 0;
  for (const { value, index } of order) {
    tiers[index] = before < 0.8 * whole ? "key" : before < 0.95 * whole ? "secondary" : "potential";
    before += value;
  }
  return tiers;
}

const size = 60;
const pattern = Array.from({ length: size }, (_, i) =>
  Array.from({ length: size }, (__, j) => ((i * 31 + j * 17) % 97) + 1),
);
const margin = Array.from({ length: size }, (_, index) => 1000 + ((index * 37) % 500));
const margins = { down: margin.map((total) => [total]), across: [margin] };
sideBySide(
  `MATRIX of ${size} × ${size}`,
  { name: "both margins exact", run: () => call("MATRIX", margins.down, margins.across, pattern) },
  { name: "rows alone, a SPLIT each", run: () => pattern.map((line, row) => call("SPLIT", margin[row], [line])) },
);

/** The slowest of many calls with junk, beside an everyday call: nothing a person pastes may hang Excel. */
const ids = [...functions.keys()];
const slowest = fc
  .sample(junk, { numRuns: 4000, seed: 2026 })
  .flatMap((args) => ids.map((id) => ({ id, args, took: timed(() => outcome(functions.get(id), args)) })))
  .reduce((most, each) => (each.took > most.took ? each : most));

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

sideBySide(
  `The slowest of ${4000 * ids.length} junk calls, a ${slowest.id}`,
  { name: slowest.id, run: () => outcome(functions.get(slowest.id), slowest.args) },
  { name: "GRADE of 40,000 rows", run: () => call("GRADE", evidence, expected, asOf) },
);
