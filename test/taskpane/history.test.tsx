import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { History, UndoOptions, Undone } from "../../src/workbook/types";
import { ConflictError, WorkbookError } from "../../src/workbook/errors";
import { asOf, clockTime, entryOf, historyOf, personOf } from "./fakes";
import { renderPane } from "./render";

const liWei = entryOf({ id: "w2", who: "Li Wei", at: clockTime(9, 30), where: "Plan 2026!N9:Q9", what: "4 cells" });
const board = entryOf({
  id: "w3",
  job: "Build board",
  at: clockTime(16, 5, 6),
  where: "Progress board!A1:P40",
  what: "",
});
const undoneSplit = entryOf({
  id: "w4",
  job: "Split target",
  at: clockTime(15, 58, 6),
  where: "Plan 2026!A1:O32",
  what: "plan of 2026",
  before: 2400,
  after: 2500,
  undo: "gone",
  undone: { at: clockTime(16, 1, 6), who: "Li Wei" },
});
const all = historyOf(entryOf(), liWei, board, undoneSplit);

const undone: Undone = { cells: 603, keptSheets: [] };
const undoAnswering = (answer: (options: UndoOptions) => Undone) =>
  jest.fn(async (_id: string, options: UndoOptions) => answer(options));
const open = (history: History, more: Parameters<typeof renderPane>[1] = {}, language: "en" | "zh" = "en") =>
  renderPane("history", { readHistory: async () => history, ...more }, { language });
const row = async (job: string) => {
  const items = await screen.findAllByRole("listitem");
  const item = items.find(({ textContent }) => textContent?.includes(job));
  if (!item) throw new Error(`${job} stands in no list`);
  return item;
};

describe("The list", () => {
  it("shows every write by day: who, what, where, when, totals, and what was undone by whom", async () => {
    await open(all);
    await screen.findByRole("heading", { name: "Jun 12" });
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Today, Jun 18",
      "Jun 12",
    ]);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "DWGrade leadsLeads!H1:J201, 43 grades changedUndo10:42",
      "LWGrade leadsLi WeiPlan 2026!N9:Q9, 4 cellsUndo09:30",
      "DWBuild boardProgress board!A1:P40Undo16:05",
      "DWSplit targetPlan 2026!A1:O32, plan of 2026, total 2,400 to 2,500Undone at 16:01 by Li Wei15:58",
    ]);
    expect((await row("Split target")).querySelector("s")).toHaveTextContent("Split target");
  });

  it("says all of it in Chinese", async () => {
    await open(all, {}, "zh");
    expect(await screen.findByRole("heading", { name: "今天 6月18日" })).toBeVisible();
    expect(screen.getByText("Plan 2026!A1:O32，plan of 2026，总量 2,400 改为 2,500")).toBeVisible();
    expect(screen.getByText("已于 16:01 由 Li Wei 撤销")).toBeVisible();
  });

  it.each([
    ["Mine", 3],
    ["Can be undone", 3],
    ["Everyone", 4],
  ])("filters by %s", async (tab, count) => {
    const { user } = await open(all);
    await user.click(await screen.findByRole("tab", { name: new RegExp(`^${tab}`) }));
    expect(screen.getAllByRole("listitem")).toHaveLength(count);
  });

  it("takes writes without a name for nobody's, also while nobody has said theirs", async () => {
    const { user } = await open(historyOf(entryOf({ who: "" })), { person: personOf("") });
    await user.click(await screen.findByRole("tab", { name: /^Mine/ }));
    expect(screen.getByText("No writes here.")).toBeVisible();
  });

  it("shows the sheet of the full list on request", async () => {
    const selectCells = jest.fn(async () => undefined);
    const { user } = await open(all, { selectCells });
    await user.click(await screen.findByRole("button", { name: "sheet Journal" }));
    expect(selectCells).toHaveBeenCalledWith("Journal", "A1");
  });

  it("reads again when it is opened and on Look again, because colleagues write too", async () => {
    const readHistory = jest.fn(async () => all);
    const { user, requests } = await renderPane("home", { readHistory });
    await act(async () => requests.ask("history"));
    await row("Build board");
    const before = readHistory.mock.calls.length;
    expect(before).toBe(2);
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(readHistory).toHaveBeenCalledTimes(before + 1);
  });

  it("is empty in words, says why it could not be read, and shows bones only when reading is slow", async () => {
    const first = await open(historyOf());
    expect(await screen.findByText(/Nothing has been written with Planboard yet/)).toBeVisible();
    first.unmount();
    const second = await renderPane("history", {
      readHistory: async () => {
        throw new WorkbookError("offline");
      },
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel is not connected right now.");
    second.unmount();
    await renderPane("history", { readHistory: () => new Promise(() => undefined) });
    expect(screen.queryByLabelText("Reading the journal")).not.toBeInTheDocument();
    expect(await screen.findByLabelText("Reading the journal", {}, { timeout: 30_000 })).toBeInTheDocument();
  });

  it("draws a long journal fifty at a time", async () => {
    const many = Array.from({ length: 130 }, (_, index) => entryOf({ id: `w${index}` }));
    const { user } = await open(historyOf(...many));
    await user.click(await screen.findByRole("button", { name: "Show 50 more" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(100);
    await user.click(screen.getByRole("button", { name: "Show 30 more" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(130);
  });

  it("keeps entries whose time or name somebody spoiled", async () => {
    await open(historyOf(entryOf({ at: undefined, who: "" })));
    expect(await screen.findByRole("heading", { name: "Day not known" })).toBeVisible();
    expect(await row("Grade leads")).toHaveTextContent("Undo");
  });

  it.each([
    ["a colleague's of a minute ago is being written", { who: "Li Wei", at: clockTime(10, 14) }, "Being written"],
    ["a colleague's older than two minutes broke off", { who: "Li Wei", at: clockTime(10, 12) }, "Did not finish."],
    ["one's own broke off at once", { at: clockTime(10, 15) }, "Did not finish."],
    ["one without a time broke off", { who: "Li Wei", at: undefined }, "Did not finish."],
  ])("unfinished: %s", async (_case, more, words) => {
    await open(historyOf(entryOf({ undo: "unfinished", ...more })));
    expect(await row("Grade leads")).toHaveTextContent(words);
    expect(screen.queryAllByRole("button", { name: /^Take back/ })).toHaveLength(words === "Being written" ? 0 : 1);
  });
});

describe("Undo from the list", () => {
  it("undoes by id as written, under the person's name and time, and says so above the list", async () => {
    const undo = undoAnswering(() => undone);
    const { user } = await open(all, { undo });
    await user.click(within(await row("Build board")).getByRole("button", { name: /^Undo/ }));
    const bar = (await screen.findByText("Build board undone, 603 cells")).closest("[data-bar]");
    expect(bar).toHaveTextContent("These cells are as they were before.");
    await waitFor(() => expect(bar).toHaveFocus());
    expect(undo.mock.calls[0]?.[0]).toBe("w3");
    expect(undo.mock.calls[0]?.[1]).toMatchObject({ which: "asWritten", who: "Dana Weber", at: clockTime(10, 15) });
  });

  it("says which added sheets stay and why", async () => {
    const { user } = await open(all, { undo: undoAnswering(() => ({ cells: 0, keptSheets: ["Progress board"] })) });
    await user.click(within(await row("Build board")).getByRole("button", { name: /^Undo/ }));
    expect(await screen.findByText("Build board undone")).toBeVisible();
    expect(
      await screen.findByText(/Sheet Progress board stays because it was edited since\. Delete it by hand/),
    ).toBeVisible();
  });

  const conflicts = [
    { sheet: "Plan 2026", at: "P9", before: 220, expected: 218, now: 221 },
    { sheet: "Plan 2026", at: "Q9", before: 243, expected: 241, now: 238 },
  ];
  const conflict = (of: ConstructorParameters<typeof ConflictError>[0], cells: number) =>
    undoAnswering(({ which }) => {
      if (which === "asWritten") throw new ConflictError(of, cells);
      return undone;
    });

  it.each([
    ["Undo 2 cells", "unchanged", "Cells that changed since stay as they are now."],
    ["Undo all 4", "all", "These cells are as they were before."],
  ])("shows the cells changed since and does what is chosen: %s", async (button, which, said) => {
    const undo = conflict(conflicts, 4);
    const { user } = await open(historyOf(liWei), { undo });
    await user.click(await screen.findByRole("button", { name: /^Undo/ }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(
      "2 of 4 cells changed since“Undo 2 cells” leaves the changed ones as they are now.",
    );
    await waitFor(() => expect(alert).toHaveFocus());
    expect(screen.getByRole("heading", { name: "Undo Grade leads by Li Wei, today 09:30" })).toBeVisible();
    expect(screen.getByText("Nothing is changed yet.")).toBeVisible();
    expect(screen.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
      "CellBeforeWrittenNow in sheet",
      "P9220218221",
      "Q9243241238",
    ]);
    await user.click(screen.getByRole("button", { name: button }));
    expect(await screen.findByText(said)).toBeVisible();
    expect(undo.mock.calls.at(-1)?.[1].which).toBe(which);
  });

  it("offers only all of it when no cell is as written", async () => {
    const { user } = await open(historyOf(liWei), { undo: conflict(conflicts, 2) });
    await user.click(await screen.findByRole("button", { name: /^Undo/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "2 of 2 cells changed since“Undo all 2” puts back what was there before, over what is there now.",
    );
    expect(screen.queryByRole("button", { name: /^Undo \d+ cell/ })).not.toBeInTheDocument();
  });

  it("does not promise to delete an added sheet that was edited", async () => {
    const added = { sheet: "Progress board", at: "P9", expected: 218, now: 221 };
    const { user } = await open(historyOf(board), { undo: conflict([added], 100) });
    await user.click(await screen.findByRole("button", { name: /^Undo/ }));
    expect(await screen.findByText(/undo never deletes it/)).toHaveTextContent(
      "Sheet Progress board was added by this write and edited since: undo never deletes it.",
    );
    expect(screen.getByRole("button", { name: "Undo the rest" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Undo all/ })).not.toBeInTheDocument();
  });

  it("goes back to the list from a conflict, by both Backs", async () => {
    const { user } = await open(historyOf(liWei), { undo: conflict(conflicts, 4) });
    for (const back of ["Back", "Back to the list"]) {
      await user.click(await screen.findByRole("button", { name: /^Undo/ }));
      await screen.findByRole("alert");
      await user.click(screen.getByRole("button", { name: back }));
      expect(await screen.findByRole("tab", { name: /^Everyone/ })).toBeVisible();
    }
  });

  it.each([
    [new WorkbookError("undoGone", { id: "w1" }), "can no longer be undone", 0],
    [new WorkbookError("undoneAlready"), "has been undone already", 0],
    [
      new WorkbookError("inUse", { sheet: "Report", at: "B2", formula: "=SUM(Plan[Jan])", name: "Plan" }),
      "Report!B2 uses Plan, which undo would delete: =SUM(Plan[Jan]). Change that formula first",
      1,
    ],
    [new WorkbookError("grewSince", { name: "Leads", sheet: "Leads" }), "were added to Leads on sheet Leads", 1],
  ])("says what stops it: %s", async (error, sentence, again) => {
    const undo = undoAnswering(() => {
      throw error;
    });
    const { user } = await open(historyOf(liWei), { undo });
    await user.click(await screen.findByRole("button", { name: /^Undo/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    expect(screen.getByText("Nothing was undone.")).toBeVisible();
    expect(screen.queryAllByRole("button", { name: "Undo" })).toHaveLength(again);
  });

  it.each([
    [new WorkbookError("grewSince", { name: "Leads", sheet: "Leads" }), "or undo the rest, which leaves them"],
    [new WorkbookError("tableChanged", { name: "Leads", sheet: "Leads" }), "Leads is not as this write left it."],
    [new WorkbookError("tableGone", { name: "Leads" }), "Leads is no longer in this workbook."],
  ])("goes around a table that is no longer as written: %s", async (error, sentence) => {
    const undo = undoAnswering(({ which }) => {
      if (which === "asWritten") throw error;
      return undone;
    });
    const { user } = await open(historyOf(liWei), { undo });
    await user.click(await screen.findByRole("button", { name: /^Undo/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    await user.click(screen.getByRole("button", { name: "Undo the rest" }));
    await screen.findByText("Grade leads undone, 603 cells");
    expect(undo.mock.calls.at(-1)?.[1].which).toBe("unchanged");
  });

  it("tells to undo again, not to preview, when a sheet is protected", async () => {
    const undo = undoAnswering(() => {
      throw new WorkbookError("sheetProtected", { sheet: "Leads" });
    });
    const { user } = await open(historyOf(liWei), { undo });
    await user.click(await screen.findByRole("button", { name: /^Undo/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Sheet Leads is protected. Unprotect it, then undo again.",
    );
    expect(screen.queryByRole("button", { name: "Undo the rest" })).not.toBeInTheDocument();
  });

  it("takes an unfinished write back without its edited cells", async () => {
    const undo = undoAnswering(() => undone);
    const { user } = await open(historyOf(entryOf({ undo: "unfinished" })), { undo });
    await user.click(await screen.findByRole("button", { name: /^Take back/ }));
    await screen.findByText("Grade leads undone, 603 cells");
    expect(undo.mock.calls[0]?.[1].which).toBe("unchanged");
  });

  it("cancels while Excel waits for a cell, before anything is undone", async () => {
    let asked: UndoOptions | undefined;
    const undo = (_id: string, options: UndoOptions): Promise<Undone> => {
      asked = options;
      options.onProgress?.("waiting", 0, 1);
      return new Promise(() => undefined);
    };
    const { user } = await open(historyOf(liWei), { undo });
    await user.click(await screen.findByRole("button", { name: /^Undo/ }));
    expect(await screen.findByText(/the undo goes on by itself/, {}, { timeout: 30_000 })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("Cancelled. Nothing was undone.")).toBeVisible();
    expect(asked?.signal?.aborted).toBe(true);
  });

  it("asks for the name first when nobody has said it", async () => {
    const undo = undoAnswering(() => undone);
    const { user } = await open(historyOf(liWei), { undo, person: personOf("") });
    await user.click(await screen.findByRole("button", { name: /^Undo/ }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Type your name: the journal says who wrote.")).toBeVisible();
    expect(undo).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText(/^Your name, for the journal/), "Dana");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("Grade leads undone, 603 cells");
    expect(undo.mock.calls[0]?.[1].who).toBe("Dana");
  });
});

describe("Below the list", () => {
  it("changes the name in place", async () => {
    const person = personOf("Dana Weber");
    const { user } = await open(all, { person });
    expect(await screen.findByText(/Your name: Dana Weber/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Change" }));
    const field = screen.getByLabelText(/^Your name, for the journal/);
    await user.clear(field);
    await user.click(screen.getByRole("button", { name: "Keep name" }));
    expect(await screen.findByText("Type your name: the journal says who wrote.")).toBeVisible();
    await user.type(field, "  Li Wei  ");
    await user.click(screen.getByRole("button", { name: "Keep name" }));
    expect(await screen.findByText(/Your name: Li Wei/)).toBeVisible();
    expect(person.get()).toBe("Li Wei");
  });

  it("forgets what can be undone only when asked twice, and looks again", async () => {
    const emptyUndo = jest.fn(async () => undefined);
    const { user } = await open(all, { emptyUndo });
    await user.click(await screen.findByRole("button", { name: "More" }));
    expect(screen.getByText(/hidden sheet Planboard undo keeps what the last 20 writes overwrote/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Forget what can be undone" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(emptyUndo).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Forget what can be undone" }));
    await user.click(screen.getByRole("button", { name: "Forget it" }));
    expect(await screen.findByText(/Nothing is kept for undo any more/)).toBeVisible();
    expect(emptyUndo).toHaveBeenCalledTimes(1);
  });
});

describe("From other pages", () => {
  it("opens from the menu", async () => {
    const { user } = await renderPane("home", { readHistory: async () => all });
    await user.click(screen.getByRole("button", { name: "This workbook" }));
    await user.click(screen.getByRole("menuitem", { name: "History and undo" }));
    expect(await row("Build board")).toBeVisible();
  });

  it.each([
    ["the last one under this name, on its day", historyOf(liWei, board), "Undo Build board, Jun 12, 16:05"],
    ["never a colleague's", historyOf(liWei), undefined],
    ["none that is gone", historyOf(undoneSplit), undefined],
  ])("after a reload the menu offers to undo %s", async (_case, history, name) => {
    const { user } = await renderPane("home", { readHistory: async () => history });
    await screen.findByText("Found in this workbook");
    await user.click(screen.getByRole("button", { name: "This workbook" }));
    const offers = screen.queryAllByRole("menuitem", { name: /^Undo/ }).map(({ textContent }) => textContent);
    expect(offers).toEqual(name === undefined ? [] : [name]);
  });

  it("warns on home of a write that broke off and takes it back without edited cells", async () => {
    const undo = undoAnswering(() => undone);
    const broken = entryOf({ undo: "unfinished", who: "Li Wei", at: clockTime(9, 30) });
    const { user } = await renderPane("home", { readHistory: async () => historyOf(broken), undo });
    const bar = (await screen.findByText("Grade leads by Li Wei did not finish")).closest("[data-bar]");
    expect(bar).toHaveTextContent("today 09:30, Leads!H1:J201, 43 grades changed");
    await user.click(screen.getByRole("button", { name: "Take back" }));
    expect(await screen.findByText("Grade leads undone, 603 cells")).toBeVisible();
    expect(undo.mock.calls[0]?.[1].which).toBe("unchanged");
  });

  it("does not warn of what is still being written, nor is home held up by the journal", async () => {
    const young = entryOf({ undo: "unfinished", who: "Li Wei", at: clockTime(10, 14) });
    const first = await renderPane("home", { readHistory: async () => historyOf(young) });
    await screen.findByText("Found in this workbook");
    expect(screen.queryByText(/did not finish/)).not.toBeInTheDocument();
    first.unmount();
    await renderPane("home", { readHistory: () => Promise.reject(new WorkbookError("offline")) });
    expect(await screen.findByText("Found in this workbook")).toBeVisible();
  });

  it("shows on the job's page that its write was undone in the history", async () => {
    const written = entryOf({ id: "Leads!H1:J201" });
    const { user, requests } = await renderPane("grade", { readHistory: async () => historyOf(written) });
    await user.click(await screen.findByRole("button", { name: "Preview" }));
    await user.click(await screen.findByRole("button", { name: "Write 3 columns" }));
    await screen.findByRole("heading", { name: /200 leads graded/ });
    await act(async () => requests.ask("history"));
    await user.click(await screen.findByRole("button", { name: /^Undo/ }));
    await screen.findByText("Grade leads undone, 603 cells");
    await act(async () => requests.ask("grade"));
    expect(await screen.findByRole("heading", { name: "Grade leads undone" })).toBeVisible();
  });
});

it("stands on the day of the fakes", () => {
  expect(Math.floor(clockTime(23, 59))).toBe(asOf);
});
