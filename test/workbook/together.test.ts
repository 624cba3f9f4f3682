import { Panes } from "../support/panes";
import { parseRect } from "../../src/sheets/rect";
import { doJob, random, type Done, type Start } from "./together/jobs";
import { broken } from "./together/laws";
import { Witness } from "./together/witness";

let panes: Panes;
beforeAll(async () => {
  panes = await Panes.open(3);
});
afterAll(() => panes.close());

/** A fresh workbook: leads, a plan, and a sheet of cells. */
function workbook(): { book: Witness; start: Start } {
  const book = new Witness();
  const fill = (name: string, at: string, rows: readonly (readonly (string | number)[])[], isTable: boolean) => {
    const sheet = book.addSheet(name);
    const { row, column } = parseRect(at);
    const rect = { row, column, rowEnd: row + rows.length - 1, columnEnd: column + rows[0]!.length - 1 };
    book.write(
      sheet,
      rect,
      rows.map((line) => line.map((value) => ({ value }))),
    );
    const look = { style: "", banded: false, filterButtons: false };
    const id = isTable ? book.addTable({ name, sheet, rect, ...look }) : "";
    return { sheetId: sheet, sheet: name, address: "A1", table: { id, name } };
  };
  const leads = fill(
    "Leads",
    "B3",
    [
      ["Lead", "Grade"],
      ["Northern Taxi", "B"],
      ["City Police", ""],
      ["Harbour", "C"],
    ],
    true,
  );
  const plan = fill(
    "Plan",
    "A1",
    [
      ["Year", "Region", "Jan"],
      [2026, "North", 10],
      [2026, "South", 11],
    ],
    true,
  );
  fill(
    "Ledger",
    "A1",
    [
      ["Date", "Region"],
      ["1st", "North"],
      ["2nd", "South"],
    ],
    false,
  );
  book.start();
  return { book, start: { leads, plan, ledger: "Ledger" } };
}

/** Two or three people with some jobs each; `seed` decides what they do, and in which order their requests arrive. */
async function together(seed: number): Promise<{ book: Witness; done: Done[] }> {
  const { book, start } = workbook();
  const dice = random(seed);
  const order = random(seed + 1_000_000);
  const done: Done[] = [];
  const people = ["Ada", "Ben", "Cy"].slice(0, dice.chance(0.2) ? 3 : 2);
  const doing = people.map(() => "");
  const acts = people.map((person, index) => async () => {
    const jobs = 1 + dice.below(3);
    for (let nth = 1; nth <= jobs; nth += 1) {
      const job = `${person}${nth}`;
      doing[index] = job;
      done.push({ job, outcome: await doJob(job, start, dice) });
    }
  });
  await panes.run(book, acts, (waiting) => order.pick(waiting), {
    before: (pane) => book.begin(doing[pane]!),
    after: () => book.end(),
  });
  return { book, done };
}

/** What went wrong in a run; empty when all laws hold. */
async function faultsOf(seed: number): Promise<string[]> {
  const { book, done } = await together(seed);
  return broken(book, done);
}

describe("found by chance, and kept", () => {
  it.each([
    [15, "an undo made a plan smaller just as somebody added rows to it: they fell out of the table"],
    [41, "a column was added to a table that got a row in the same moment: the row fell out of the table"],
    [227, "rows were undone in which somebody had filled a column added since: it stayed without its row"],
    [452, "a column was undone while somebody filled it: what was put back had lost its header"],
    [667, "rows were undone that others had added rows below: holes stayed in the table"],
    [
      2072,
      "a column was undone in which somebody had filled cells left blank by the write: they stayed without header",
    ],
  ])("%i: %s", async (seed) => {
    expect(await faultsOf(seed)).toEqual([]);
  });
});

it("1,000 times: people at once lose nothing without a message, double nothing, and the journal is complete", async () => {
  for (let seed = 0; seed < 1000; seed += 1) {
    const faults = await faultsOf(seed);
    if (faults.length) throw new Error(`Seed ${seed}: ${faults.join("; ")}`);
  }
});

describe("the laws notice", () => {
  const at = (book: Witness) => ({ sheet: book.sheets()[3]!.id, rect: parseRect("A2") });
  const act = (book: Witness, job: string, value: string, look: "looks" | "does not look") => {
    const { sheet, rect } = at(book);
    book.begin(job);
    if (look === "looks") book.read(sheet, rect);
    book.end();
    book.begin(job);
    book.write(sheet, rect, [[{ value }]]);
    book.end();
  };

  it.each([
    ["looks", 0],
    ["does not look", 1],
  ] as const)("whether somebody %s before overwriting", (look, faults) => {
    const { book } = workbook();
    act(book, "Ada1", "mine", "looks");
    act(book, "Ben1", "yours", look);
    expect(broken(book, [])).toHaveLength(faults);
  });

  it("what a refused job left", () => {
    const { book } = workbook();
    act(book, "Ada1", "mine", "looks");
    const outcome = { kind: "refused", code: "conflict", told: [], details: {} } as const;
    expect(broken(book, [{ job: "Ada1", outcome }])).toEqual([expect.stringContaining('left "mine"')]);
  });
});
