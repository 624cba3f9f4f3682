import "@testing-library/jest-dom";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { paneEn } from "../../src/locale/pane.en";
import { parseEntry } from "../../src/taskpane/plan/entry";
import { givesWay, lineGivesWay } from "../../src/taskpane/plan/giveWay";
import { spreadMethod } from "../../src/taskpane/plan/spreadForm";
import { locksHeaders, locksTable } from "../../src/sheets/locksSheet";
import type { CellValue } from "../../src/sheets/spec";
import type { CellsChanged, TableData } from "../../src/workbook/types";
import { asOf, dataOf, giveWayOf, personOf, plan, previewOf, summary } from "./fakes";
import { renderPane } from "./render";

describe("what is typed over a number", () => {
  it.each([
    // typed      now  step  value
    ["250", 220, 1, 250],
    ["2,500", 220, 1, 2500],
    ["=250", 220, 1, 250],
    ["+30", 220, 1, 250],
    ["-30", 220, 1, 190],
    ["−30", 220, 1, 190],
    ["+5%", 220, 1, 231],
    ["-5 %", 210, 1, 200],
    ["*1.1", 220, 1, 242],
    ["×1.1", 220, 1, 242],
    ["/3", 100, 1, 33],
    ["÷3", 100, 10, 30],
    ["＋３０", 220, 1, 250],
    ["+0.1", 0.2, 0.1, 0.3],
    ["5%", 220, 1, undefined],
    ["/0", 220, 1, undefined],
    ["*-2", 220, 1, undefined],
    ["many", 220, 1, undefined],
    ["", 220, 1, undefined],
  ])("%j over %d in steps of %d is %p", (typed, now, step, value) => {
    expect(parseEntry(typed, now, step)).toBe(value);
  });
});

describe("what gives way", () => {
  const unsaid = { months: undefined, lines: undefined };
  it.each([
    // choices                                        path      period   gives way
    [unsaid, [], "M9", { ask: "months" }],
    [unsaid, [], "year", { from: "none" }],
    [unsaid, ["East"], "year", { ask: "lines" }],
    [{ ...unsaid, months: "months" }, ["East"], "M9", { from: "months" }],
    [{ ...unsaid, months: "quarter" }, ["East"], "M9", { from: "quarter" }],
    [{ ...unsaid, months: "quarter" }, ["East"], "Q3", { from: "months" }],
    [{ ...unsaid, months: "siblings" }, ["East"], "M9", { from: "siblings" }],
    [{ ...unsaid, months: "siblings" }, [], "M9", { ask: "months" }],
    [{ months: "months", lines: "siblings" }, ["East"], "year", { from: "siblings" }],
  ] as const)("to %j at %j in %s: %j", (choices, path, period, way) => {
    expect(givesWay(choices, path, period)).toEqual(way);
  });
  it("a line among others asks its own question once", () => {
    expect(lineGivesWay(unsaid, ["East"])).toEqual({ ask: "lines" });
    expect(lineGivesWay({ ...unsaid, lines: "none" }, ["East"])).toEqual({ from: "none" });
  });
});

it.each([
  ["equal", { first: "1,200" }, { kind: "equal", total: 1200 }],
  ["repeat", { first: "100" }, { kind: "repeat", value: 100 }],
  ["percent", { rate: "-5%" }, { kind: "percent", rate: -0.05 }],
  ["percent", { rate: "" }, undefined],
  ["straightLine", { first: "10", last: "120" }, { kind: "straightLine", first: 10, last: 120 }],
  ["straightLine", { first: "10" }, undefined],
  ["growth", { first: "10", rate: "2" }, { kind: "growth", first: 10, rate: 0.02 }],
  ["like", { first: "10", like: ["East"] }, { kind: "like", path: ["East"], total: 10 }],
  ["like", { first: "10" }, undefined],
  ["pattern", { first: "10" }, { kind: "pattern", weeks: [4, 4, 5], total: 10 }],
] as const)("spread by %s of %j is %j", (kind, typed, method) => {
  const form = { period: "year", first: "", last: "", rate: "", like: undefined, weeks: "4-4-5" } as const;
  expect(spreadMethod({ ...form, kind, ...typed })).toEqual(method);
});

const months = () => screen.findByRole("grid", { name: /by month$/ });
const children = () => screen.findByRole("grid", { name: /^Region of/ });

async function rowOf(grid: HTMLElement, name: RegExp): Promise<HTMLElement[]> {
  const row = within(grid)
    .getAllByRole("row")
    .find((one) => name.test(one.textContent ?? ""));
  return within(row!).getAllByRole("gridcell");
}
/** Now, new and change of a row. */
const numbers = async (grid: HTMLElement, name: RegExp) =>
  (await rowOf(grid, name)).slice(0, 3).map((cell) => cell.textContent);

async function open(services: Parameters<typeof renderPane>[1] = {}) {
  const view = await renderPane("plan", { giveWay: giveWayOf({ months: "months", lines: "siblings" }), ...services });
  const grid = await months();
  const type = async (of: HTMLElement, name: RegExp, typed: string) => {
    await view.user.click((await rowOf(of, name))[1]!);
    await view.user.keyboard(`${typed}{Enter}`);
  };
  return { ...view, grid, type };
}

// The fake plan: 8 regions × 4 models, every unit with the same months; September 205 × 32 = 6,560.
it("shows a line's 17 periods, and what is typed over one with all that follows", async () => {
  const { grid, type } = await open();
  expect(await numbers(grid, /^Sep/)).toEqual(["6,560", "6,560", "–"]);
  await type(grid, /^Sep/, "+32");
  expect(await numbers(grid, /^Sep/)).toEqual(["6,560", "6,592", "+32"]);
  expect(await numbers(grid, /^Year/)).toEqual(["72,032", "72,032", "0"]);
  expect(screen.getByText(/^1 cell edited, \d+ follow\. Nothing is written yet\.$/)).toBeInTheDocument();
  expect(screen.getByText("September of Company: 6,560 → 6,592, from the other months")).toBeInTheDocument();
});

it("asks once what gives way, holds the change until then, and remembers", async () => {
  const giveWay = giveWayOf();
  const { grid, type, user } = await open({ giveWay });
  await type(grid, /^Sep/, "+32");
  expect(await numbers(grid, /^Year/)).toEqual(["72,032", "72,064", "+32"]);
  expect(screen.getByText(paneEn["plan.statusAsks"])).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Preview" })).toHaveAttribute("aria-disabled", "true");
  const field = screen.getByRole("combobox", { name: /^A change is taken from/ });
  await waitFor(() => expect(field).toHaveFocus());
  await user.click(field);
  await user.click(await screen.findByRole("option", { name: "rest of the quarter" }));
  expect(await numbers(grid, /^Q3/)).toEqual(["16,928", "16,928", "–"]);
  expect(giveWay.get()).toEqual({ months: "quarter", lines: undefined });
  await type(grid, /^Jan/, "-32");
  expect(await numbers(grid, /^Q1/)).toEqual(["15,776", "15,776", "–"]);
});

it("a region typed over takes from the regions beside it; its name shows its own months", async () => {
  const { user, type, grid } = await open();
  await type(grid, /^Sep/, "6560");
  const below = await children();
  expect(await numbers(below, /^East/)).toEqual(["820", "820", "–"]);
  await type(below, /^East/, "+56");
  expect(await numbers(below, /^East/)).toEqual(["820", "876", "+56"]);
  expect(await numbers(below, /^North/)).toEqual(["820", "812", "−8"]);
  expect(await numbers(grid, /^Sep/)).toEqual(["6,560", "6,560", "–"]);
  await user.click(within(below).getByRole("button", { name: "East" }));
  expect(await numbers(await screen.findByRole("grid", { name: "East, 2026 by month" }), /^Sep/)).toEqual([
    "820",
    "876",
    "+56",
  ]);
});

it("locks hold: the lock in the way is named and lifted by its link, and the change goes on", async () => {
  const { grid, type, user } = await open();
  await user.click(within(grid).getByRole("button", { name: "Lock December" }));
  expect(within(grid).getByRole("button", { name: "Lock December" })).toHaveAttribute("aria-pressed", "true");
  await type(grid, /^Dec/, "+32");
  expect(screen.getByRole("alert")).toHaveTextContent("December of Company cannot change like that");
  expect(await numbers(grid, /^Dec/)).toEqual(["8,576", "8,576", "–"]);
  await user.click(screen.getByRole("button", { name: "Unlock December of Company" }));
  expect(await numbers(grid, /^Dec/)).toEqual(["8,576", "8,608", "+32"]);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

it("a quarter's lock holds its months: their buttons name it instead of a second lock", async () => {
  const { grid, user } = await open();
  await user.click(within(grid).getByRole("button", { name: "Lock Q1" }));
  const february = within(grid).getByRole("button", { name: "Lock February" });
  expect(february).toHaveAttribute("aria-pressed", "true");
  await user.click(february);
  expect(screen.getByRole("alert")).toHaveTextContent("February of Company is held by the lock on Q1 of Company.");
  await user.click(screen.getByRole("button", { name: "Unlock Q1 of Company" }));
  expect(february).toHaveAttribute("aria-pressed", "false");
});

it("every step can be taken back alone; Reset takes back all", async () => {
  const { grid, type, user } = await open();
  await type(grid, /^Sep/, "+32");
  await type(grid, /^Jan/, "+32");
  await user.click(screen.getByRole("button", { name: /^Take back: September/ }));
  expect(await numbers(grid, /^Sep/)).not.toContain("6,592");
  // +32 from 5,501: September had taken 3 from January when it was typed.
  expect(await numbers(grid, /^Jan/)).toContain("5,533");
  await user.click(screen.getByRole("button", { name: "Reset" }));
  expect(await numbers(grid, /^Jan/)).toEqual(["5,504", "5,504", "–"]);
  expect(screen.queryByRole("button", { name: "Reset" })).not.toBeInTheDocument();
});

it("what is typed wrongly says why and stays to be corrected; Escape leaves it", async () => {
  const { grid, type, user } = await open();
  await type(grid, /^Sep/, "many");
  expect(screen.getByRole("alert")).toHaveTextContent(/^“many” is no number/);
  const field = within(grid).getByRole("textbox", { name: "New number, September" });
  expect(field).toHaveAttribute("aria-invalid", "true");
  fireEvent.keyDown(field, { key: "Escape" });
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(await numbers(grid, /^Sep/)).toEqual(["6,560", "6,560", "–"]);
  await user.keyboard("{ArrowDown}");
});

it("keys move through the grid as in a sheet: arrows, Home, End, Enter and a figure edit", async () => {
  const { grid, user } = await open();
  const cell = async (name: RegExp) => (await rowOf(grid, name))[1]!;
  (await cell(/^Jan/)).focus();
  await user.keyboard("{ArrowDown}");
  await waitFor(async () => expect(await cell(/^Feb/)).toHaveFocus());
  await user.keyboard("{ArrowRight}");
  await waitFor(() => expect(within(grid).getByRole("button", { name: "Lock February" })).toHaveFocus());
  await user.keyboard("{Home}");
  await waitFor(async () => expect(await cell(/^Feb/)).toHaveFocus());
  await user.keyboard("{Control>}{End}{/Control}");
  await waitFor(() => expect(within(grid).getByRole("button", { name: "Lock the year" })).toHaveFocus());
  await user.keyboard("{Control>}{Home}{/Control}");
  await waitFor(async () => expect(await cell(/^Jan/)).toHaveFocus());
  await user.keyboard("6000{Enter}");
  expect(await numbers(grid, /^Jan/)).toEqual(["5,504", "6,000", "+496"]);
  await waitFor(async () => expect(await cell(/^Feb/)).toHaveFocus());
});

it("a spread is shown in the table before it is applied", async () => {
  const { grid, user } = await open();
  await user.click(screen.getByRole("button", { name: "Spread" }));
  expect(await numbers(grid, /^Jan/)).toEqual(["5,504", "6,003", "+499"]);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await numbers(grid, /^Jan/)).toEqual(["5,504", "5,504", "–"]);
  await user.click(screen.getByRole("button", { name: "Spread" }));
  await user.click(screen.getByRole("button", { name: "Apply" }));
  expect(await numbers(grid, /^Jan/)).toContain("6,003");
  expect(screen.getByText(/^the year of Company spread, Equally: 72,032 → 72,032/)).toBeInTheDocument();
});

it("previews every line and month with its difference and that the sums hold, writes, and forgets the edits", async () => {
  const preview = jest.fn(async (changes: Parameters<typeof previewOf>[0]) => previewOf([], { changes }));
  const { grid, type, user } = await open({ preview });
  await type(grid, /^Sep/, "+32");
  await user.click(screen.getByRole("button", { name: "Preview" }));
  expect(await screen.findByText("2026 stays 72,032")).toBeInTheDocument();
  const [change] = preview.mock.calls[0]![0];
  expect(change).toMatchObject({ kind: "addRows", place: plan.place });
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells$/ }));
  expect(await screen.findByText(/^\d+ cells of Plan written$/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Start again" }));
  expect(await numbers(await months(), /^Sep/)).toEqual(["6,560", "6,560", "–"]);
});

it("edits stay while another page is shown", async () => {
  const { grid, type, requests, user } = await open();
  await type(grid, /^Sep/, "+32");
  await waitFor(() => requests.ask("home"));
  await screen.findByText(paneEn["home.found"]);
  await user.click(screen.getAllByRole("button", { name: "Edit plan" })[0]!);
  expect(await numbers(await months(), /^Sep/)).toEqual(["6,560", "6,592", "+32"]);
});

describe("the sheet below", () => {
  const withJanuary = (value: CellValue): TableData => {
    const data = dataOf(plan);
    return {
      ...data,
      rows: data.rows.map((row, index) => (index === 0 ? row.map((old, c) => (c === 3 ? value : old)) : row)),
    };
  };

  it("is read again when it changes, and the edits are made anew over it", async () => {
    let data = dataOf(plan);
    let tell: (change: CellsChanged) => void = () => undefined;
    const { grid, type } = await open({
      readTables: async () => [data],
      onCellsChanged: async (listener) => {
        tell = listener;
        return async () => undefined;
      },
    });
    await type(grid, /^Sep/, "+32");
    data = withJanuary(272);
    tell({ sheetId: plan.place.sheetId, address: "D2", byColleague: true });
    await waitFor(async () => expect((await numbers(grid, /^Jan/))[0]).toBe("5,604"));
    expect(await numbers(grid, /^Sep/)).toEqual(["6,560", "6,592", "+32"]);
  });

  it("names each cell that is no number", async () => {
    await renderPane("plan", { readTables: async () => [withJanuary("n/a")] });
    expect(await screen.findByText(/holds “n\/a”, which is no number/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Select D2" })).toBeInTheDocument();
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
  });
});

describe("locks of the workbook", () => {
  const place = { sheetId: "id-Locks", sheet: "Locks", address: "B3:K4", table: { id: "locks", name: locksTable } };
  const headers = locksHeaders("en", ["Region", "Model"]);
  const row = ["Plan", 2026, "", "", "Dec", "Li Wei", asOf - 3, "", "", ""];
  const services = {
    findTables: async () => ({ ...summary, locks: { place, headers, rows: 1 } }),
    readTables: async () => [dataOf(plan), { place, headers, rows: [row] }],
  };

  it("say who set them and when", async () => {
    const { grid } = await open(services);
    expect(grid).toHaveTextContent("Dec locked, Li Wei, Jun 15");
  });

  it("need a name to be set or lifted", async () => {
    const { grid, user } = await open({ ...services, person: personOf("") });
    await user.click(within(grid).getByRole("button", { name: "Lock December" }));
    expect(screen.getByRole("button", { name: "Preview" })).toHaveAttribute("aria-disabled", "true");
    await user.type(screen.getByLabelText(/^Your name/), "Dana");
    await user.click(screen.getByRole("button", { name: "Preview" }));
    expect(await screen.findByRole("button", { name: "Write 1 lock" })).toBeInTheDocument();
  });
});
