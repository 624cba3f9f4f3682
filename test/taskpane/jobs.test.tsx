import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { JobError } from "../../src/jobs/jobError";
import type { SplitOptions, SplitWay } from "../../src/jobs/splitTypes";
import type { BoardOptions, GradeOptions } from "../../src/jobs/types";
import { ConflictError, WorkbookError } from "../../src/workbook/errors";
import type { FoundTable, Preview, UndoOptions, Undone } from "../../src/workbook/types";
import { boardProposal, fakeServices, gradeProposal, previewOf, receiptOf, splitProposal, summary } from "./fakes";
import { renderPane } from "./render";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = async (user: Awaited<ReturnType<typeof renderPane>>["user"], name: string) =>
  user.click(await screen.findByRole("button", { name }));

describe("Grade leads", () => {
  it("proposes with the lead table, the day typed and the workbook's language", async () => {
    const proposeGrades = jest.fn((_leads: unknown, _options: GradeOptions) => gradeProposal);
    const { user } = await renderPane("grade", { proposeGrades });
    const asOf = await screen.findByRole("textbox", { name: "As of" });
    await user.clear(asOf);
    await user.type(asOf, "2026-06-30");
    await press(user, "Preview");
    await screen.findByText("Not written yet. You can undo it afterwards.");
    expect(proposeGrades.mock.calls[0]?.[1]).toMatchObject({ asOf: 46203, language: "en" });
  });

  it("says where, shows counts that stay equal and every move with a link to its cell", async () => {
    const selectCells = jest.fn(async () => undefined);
    const { user } = await renderPane("grade", { selectCells });
    await press(user, "Preview");
    expect(await screen.findByText(/Adds Grade, Reason and Next contact at/)).toHaveTextContent(
      "Adds Grade, Reason and Next contact at Leads!H1:J201. Nothing is overwritten.",
    );
    const total = screen.getByRole("row", { name: /All leads/ });
    expect(total).toHaveTextContent("All leads200200equal");
    expect(screen.getByRole("row", { name: /^B/ })).toHaveTextContent("5143−8");
    await user.click(button("H23"));
    expect(selectCells).toHaveBeenCalledWith("Leads", "H23");
    await user.click(screen.getByRole("tab", { name: /^Lose grade 1/ }));
    expect(screen.getByText("Old Mill")).toBeInTheDocument();
  });

  it("lists texts that are no signal with their cells, without guessing", async () => {
    const { user } = await renderPane("grade");
    await press(user, "Preview");
    expect(await screen.findByText(/2 signals in 4 leads are not in the rules/)).toBeInTheDocument();
    expect(screen.getByText("“liked the test drive”")).toBeInTheDocument();
    expect(button("E163")).toBeInTheDocument();
  });

  it("writes what was previewed, then offers Undo and tells what it restores", async () => {
    const written: Preview[] = [];
    const undo = jest.fn(async () => ({ cells: 603, keptSheets: [] }));
    const { user } = await renderPane("grade", {
      write: async (preview) => {
        written.push(preview);
        return receiptOf(preview);
      },
      undo,
    });
    await press(user, "Preview");
    await press(user, "Write 3 columns");
    const result = await screen.findByRole("heading", { name: "200 leads graded, 7 changed" });
    await waitFor(() => expect(result).toHaveFocus());
    expect(written[0]?.changes).toBe(gradeProposal.changes);
    expect(screen.getByText("O 12 + A 25 + B 43 + C 84 + none 36 = 200 leads")).toBeInTheDocument();
    expect(screen.getByText("Undo restores Leads!H1:J201.")).toBeInTheDocument();
    await press(user, "Undo");
    expect(await screen.findByRole("heading", { name: "Grade leads undone" })).toHaveFocus();
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it("corrects the column of a role in place", async () => {
    const proposeGrades = jest.fn((_leads: { found: { roles: object } }) => gradeProposal);
    const { user } = await renderPane("grade", { proposeGrades });
    await press(user, "Signals: E · Signals");
    await user.click(screen.getByRole("menuitemradio", { name: "D · City" }));
    expect(button("Signals: D · City")).toBeInTheDocument();
    await press(user, "Preview");
    await waitFor(() => expect(proposeGrades.mock.calls[0]?.[0].found.roles).toMatchObject({ signals: 3 }));
  });
});

describe("Split target", () => {
  const choose = async (user: Awaited<ReturnType<typeof renderPane>>["user"], source: string) => {
    await press(user, "Change Sales");
    await user.click(screen.getByRole("menuitemradio", { name: source }));
  };
  const typeTotal = async (user: Awaited<ReturnType<typeof renderPane>>["user"], total: string) =>
    user.type(await screen.findByLabelText(/^Annual total/), total);

  it("needs a total before it previews; Enter in a field never writes", async () => {
    const write = jest.fn();
    const { user } = await renderPane("split", { write });
    await screen.findByLabelText(/^Annual total/);
    expect(button("Preview")).toHaveAttribute("aria-disabled", "true");
    await typeTotal(user, "2,500{Enter}");
    await press(user, "Preview");
    expect(await screen.findByRole("table", { name: "2027 by quarter and month" })).toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(write).not.toHaveBeenCalled();
  });

  it.each([
    ["2,5oo", "Type a number, for example 2,500."],
    ["2500.5", "Type a multiple of 1."],
  ])("refuses the total %s where it stands", async (total, message) => {
    const { user } = await renderPane("split");
    await typeTotal(user, total);
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(button("Preview")).toHaveAttribute("aria-disabled", "true");
  });

  it("starts from the ledger that has the plan's dimensions, for the first year without a plan", async () => {
    const proposeSplit = jest.fn((_options: SplitOptions) => splitProposal);
    const { user } = await renderPane("split", { proposeSplit });
    await typeTotal(user, "2500");
    await press(user, "Preview");
    await waitFor(() =>
      expect(proposeSplit.mock.calls[0]?.[0]).toMatchObject({
        year: 2027,
        history: { kind: "ledger", dimensions: ["Region", "Model"], unitYears: [2026], monthYears: [2025, 2026] },
      }),
    );
  });

  it("proposes from the sales by month with opportunity as shares", async () => {
    const proposeSplit = jest.fn((_options: SplitOptions) => splitProposal);
    const { user } = await renderPane("split", { proposeSplit });
    await choose(user, "Sales by month");
    await typeTotal(user, "2500");
    await user.type(screen.getByRole("textbox", { name: "Opportunity per quarter, Q2" }), "5");
    await user.type(screen.getByRole("textbox", { name: "Opportunity per quarter, Q4" }), "8%");
    await press(user, "Preview");
    await screen.findByText("Q2 +5% and Q4 +8% opportunity are included.");
    expect(proposeSplit.mock.calls[0]?.[0]).toMatchObject({
      total: 2500,
      year: 2027,
      step: 1,
      opportunity: [0, 0.05, 0, 0.08],
      history: { kind: "numbers", at: "Sales by month!B2:M3" },
    });
  });

  it("proposes from a sales ledger with rows and years", async () => {
    const proposeSplit = jest.fn((_options: SplitOptions) => splitProposal);
    const { user } = await renderPane("split", { proposeSplit });
    await typeTotal(user, "2500");
    await user.click(await screen.findByRole("combobox", { name: "Split over" }));
    await user.click(screen.getByRole("option", { name: "Region" }));
    await press(user, "Preview");
    await waitFor(() =>
      expect(proposeSplit.mock.calls[0]?.[0].history).toMatchObject({
        kind: "ledger",
        dimensions: ["Region"],
        unitYears: [2026],
        monthYears: [2025, 2026],
      }),
    );
  });

  it("takes the selected cells", async () => {
    const proposeSplit = jest.fn((_options: SplitOptions) => splitProposal);
    const { user } = await renderPane("split", { proposeSplit });
    await choose(user, "Use the selected cells");
    expect(await screen.findByText("Sales by month!B2:M3 · 2 × 12 cells")).toBeInTheDocument();
    await typeTotal(user, "2500");
    await press(user, "Preview");
    await waitFor(() =>
      expect(proposeSplit.mock.calls[0]?.[0].history).toMatchObject({ kind: "numbers", at: "Sales by month!B2:M3" }),
    );
  });

  it("shows the sums as equations that are added again", async () => {
    const { user } = await renderPane("split", {
      proposeSplit: () => ({ ...splitProposal, quarters: [531, 628, 568, 772] }),
    });
    await typeTotal(user, "2500");
    await press(user, "Preview");
    expect(await screen.findByText("531 + 628 + 568 + 772 = 2,499, not 2,500")).toBeInTheDocument();
    expect(screen.getByText("Q4 is not the sum of its months")).toBeInTheDocument();
  });

  it("names every fault with its cell and what to type, and looks again when cells change", async () => {
    let changed: () => void = () => undefined;
    let faults = true;
    const selectCells = jest.fn(async () => undefined);
    const { user } = await renderPane("split", {
      selectCells,
      onCellsChanged: async (listener) => {
        changed = () => listener({ sheetId: "1", address: "F3", byColleague: false });
        return async () => undefined;
      },
      proposeSplit: () => {
        if (!faults) return splitProposal;
        throw new JobError([
          {
            code: "historyText",
            at: "Sales by month!F3",
            details: { value: "n/a", period: 5, periods: 12, year: 2 },
          },
        ]);
      },
    });
    await choose(user, "Sales by month");
    await typeTotal(user, "2500");
    await press(user, "Preview");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("1 cell to correct");
    expect(alert).toHaveFocus();
    expect(screen.getByText(/holds the text/)).toHaveTextContent(
      "Sales by month!F3 holds the text “n/a”. Type the sales of May 2025, or 0.",
    );
    await user.click(button("Select F3"));
    expect(selectCells).toHaveBeenCalledWith("Sales by month", "F3");
    faults = false;
    changed();
    expect(await screen.findByText("The cells are corrected. You can preview now.")).toBeInTheDocument();
  });
});

describe("Split target, every way", () => {
  const at = (sheet: string, headers: readonly string[], more: Partial<FoundTable>): FoundTable => ({
    place: { sheetId: `id-${sheet}`, sheet, address: "A1:E9", table: { id: `table-${sheet}`, name: sheet } },
    headers,
    rows: 8,
    kind: "measures",
    roles: {},
    dimensions: [],
    ...more,
  });
  const dealers = at("Dealers", ["Region", "Dealer", "Market capacity", "Market share"], { dimensions: [0, 1] });
  const holidays = at("Holidays", ["Date", "Name"], { kind: "holidays", roles: { date: 0, name: 1 } });
  const workdays = at("Workdays", ["Date"], { kind: "workdays", roles: { date: 0 } });
  const render = async (...tables: readonly FoundTable[]) => {
    const proposeSplit = jest.fn((_options: SplitOptions) => splitProposal);
    const findTables = async () => ({ ...summary, tables: [...summary.tables, ...tables] });
    const { user } = await renderPane("split", { proposeSplit, findTables });
    await user.type(await screen.findByLabelText(/^Annual total/), "2500");
    const choose = async (field: string, option: string) => {
      await user.click(await screen.findByRole("combobox", { name: field }));
      await user.click(await screen.findByRole("option", { name: option }));
    };
    const options = async () => {
      await press(user, "Preview");
      await waitFor(() => expect(proposeSplit).toHaveBeenCalled());
      return proposeSplit.mock.calls[0]?.[0];
    };
    return { user, choose, options };
  };

  it("T3 by capacity × share, down to the level chosen", async () => {
    const { choose, options } = await render(dealers);
    await choose("Rows share by", "Dealers: Market capacity × Market share");
    await choose("Split over", "Region");
    expect(await options()).toMatchObject({
      history: { kind: "ledger" },
      monthsOf: "own",
      shares: {
        kind: "measure",
        table: { found: { place: { sheet: "Dealers" } }, data: { place: { sheet: "Dealers" } } },
        names: ["Region", "Dealer"],
        depth: 1,
        measures: ["Market capacity", "Market share"],
      },
    });
  });

  it("T3 shows five options at most: the step moves under More options", async () => {
    const { user } = await render(dealers);
    expect(await screen.findByRole("combobox", { name: "Rows share by" })).toHaveTextContent("their sales");
    expect(screen.queryByRole("combobox", { name: "Step" })).not.toBeInTheDocument();
    await press(user, "More options");
    expect(await screen.findByRole("combobox", { name: "Step" })).toBeInTheDocument();
  });

  it("by sales without a word about it, as before", async () => {
    const { options } = await render(dealers, holidays);
    const given = await options();
    expect([given?.shares, given?.workingDays, given?.monthsOf]).toEqual([undefined, undefined, "own"]);
  });

  it("T4 by the mix of recent sales and targets, from the last whole month of the ledger", async () => {
    const { user, choose, options } = await render();
    await choose("Rows share by", "a mix of recent sales and targets");
    await press(user, "More options");
    // The ledger ends in the middle of December.
    expect(await screen.findByRole("combobox", { name: "Last month" })).toHaveTextContent("November 2026");
    await choose("Last month", "October 2026");
    const targets = screen.getByRole("textbox", { name: "Targets" });
    await user.clear(targets);
    await user.type(targets, "20");
    expect(screen.getByText("Type three percentages from 0 that add up to 100.")).toBeInTheDocument();
    expect(button("Preview")).toHaveAttribute("aria-disabled", "true");
    await user.clear(screen.getByRole("textbox", { name: "1 month" }));
    await user.type(screen.getByRole("textbox", { name: "1 month" }), "40 %");
    expect((await options())?.shares).toMatchObject({
      kind: "composite",
      dimensions: ["Region", "Model"],
      weights: [0.4, 0.4, 0.2],
      lastMonth: { year: 2026, month: 10 },
    });
  });

  it("T4 no mix for figures by month, nor for the company as one row", async () => {
    const { user, choose } = await render();
    await choose("Split over", "The company as one row");
    expect(screen.queryByRole("combobox", { name: "Rows share by" })).not.toBeInTheDocument();
    await press(user, "Change Sales");
    await user.click(screen.getByRole("menuitemradio", { name: "Sales by month" }));
    expect(screen.queryByRole("combobox", { name: "Rows share by" })).not.toBeInTheDocument();
  });

  it("T5 both margins exact, only where there are rows", async () => {
    const { user, choose, options } = await render();
    await press(user, "More options");
    await choose("Split over", "The company as one row");
    expect(screen.queryByRole("combobox", { name: "Months" })).not.toBeInTheDocument();
    await choose("Split over", "Region");
    await choose("Months", "company’s months and row totals, both exact");
    expect(await options()).toMatchObject({ monthsOf: "both", history: { dimensions: ["Region"] } });
  });

  it("T2 working days only with a list of holidays, and with the shifted workdays beside it", async () => {
    const { user, options } = await render(holidays, workdays);
    await press(user, "More options");
    await user.click(await screen.findByRole("switch", { name: "Weight months by working days" }));
    expect(screen.getByText(/other days of Holidays count as free, in past years and in 2027/)).toBeInTheDocument();
    expect(await options()).toMatchObject({
      workingDays: {
        holidays: { found: { place: { sheet: "Holidays" } } },
        workdays: { found: { place: { sheet: "Workdays" } } },
      },
    });
  });

  it("T2 no switch without holidays", async () => {
    const { user } = await render(workdays);
    await press(user, "More options");
    expect(screen.queryByRole("switch", { name: "Weight months by working days" })).not.toBeInTheDocument();
  });

  it("figures by month say which years they are of", async () => {
    const { user, options } = await render(holidays);
    await press(user, "Change Sales");
    await user.click(screen.getByRole("menuitemradio", { name: "Sales by month" }));
    expect((await options())?.history).toMatchObject({ kind: "numbers", years: [2024, 2025] });
  });

  it.each<[SplitWay, string]>([
    [
      { units: "measure", measures: ["Capacity", "Share"], monthsOf: "both", workingDays: true },
      "Rows share the total by Capacity × Share, level by level. Months are the company’s and rows keep their totals, both exactly. Months are weighted by the working days of 2027.",
    ],
    [
      { units: "sales", monthsOf: "own", workingDays: false },
      "Rows share the total by their sales. Each row’s months follow its own season.",
    ],
    [
      { units: "composite", monthsOf: "company", workingDays: false },
      "Rows share the total by their recent sales and annual targets. Every row’s months follow those of the company.",
    ],
  ])("the preview says which way: %j", async (way, words) => {
    const { user } = await renderPane("split", { proposeSplit: () => ({ ...splitProposal, way }) });
    await user.type(await screen.findByLabelText(/^Annual total/), "2500");
    await press(user, "Preview");
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});

describe("Build board", () => {
  it("proposes with the shared columns in the order chosen by buttons", async () => {
    const proposeBoard = jest.fn((_options: { dimensions: readonly string[]; asOf: number }) => boardProposal);
    const { user } = await renderPane("board", { proposeBoard });
    await press(user, "Move Region down");
    await press(user, "Preview");
    await screen.findByText("975 planned + 6 unplanned = 981 in Sales, 2026");
    expect(proposeBoard.mock.calls[0]?.[0].dimensions).toEqual(["Model", "Region"]);
    expect(proposeBoard.mock.calls[0]?.[0]).not.toHaveProperty("issue");
  });

  it("month plans come from the Issue table where the workbook has one (T6)", async () => {
    const proposeBoard = jest.fn((_options: BoardOptions) => boardProposal);
    const place = { sheetId: "id-issue", sheet: "Issued plan", address: "B3:P4" };
    const issue = { place, headers: ["Plan"], rows: [["Plan"]] };
    const { readTables } = fakeServices();
    const { user } = await renderPane("board", {
      proposeBoard,
      findTables: async () => ({ ...summary, issue: { place, headers: ["Plan"], rows: 1 } }),
      readTables: async (places) => {
        const others = await readTables(places.filter((one) => one !== place));
        return places.includes(place) ? [...others, issue] : others;
      },
    });
    await press(user, "Preview");
    await screen.findByText("975 planned + 6 unplanned = 981 in Sales, 2026");
    expect(proposeBoard.mock.calls[0]?.[0].issue).toBe(issue);
  });

  it("says so when planned and unplanned are not the ledger", async () => {
    const { user } = await renderPane("board", {
      proposeBoard: () => ({ ...boardProposal, yearToDate: { planned: 975, unplanned: 5, ledger: 981 } }),
    });
    await press(user, "Preview");
    expect(await screen.findByText(/is not the 981 in Sales/)).toBeInTheDocument();
  });

  it("says the status of every group as the boards do, in a word beside its mark", async () => {
    const { user } = await renderPane("board");
    await press(user, "Preview");
    const rows = (await screen.findAllByRole("row")).map((row) => row.textContent);
    expect(rows).toEqual(
      expect.arrayContaining([
        "North28 / 44at risk",
        "East41 / 57on track",
        "South22 / 40behind",
        "Overseas5 / 0no plan",
      ]),
    );
  });

  it("counts many new names and lists them on request", async () => {
    const names = ["AsOf", "PlanYear", "MonthStart", "MonthElapsed"].map((name) => ({ name, refersTo: "=Rules!$C$4" }));
    const sheet = { name: "Rules", blocks: [], names };
    const { user } = await renderPane("board", {
      proposeBoard: () => ({ ...boardProposal, changes: [{ kind: "newSheet", sheet }] }),
    });
    await press(user, "Preview");
    const where = (await screen.findByText(/4 new names, AsOf to MonthElapsed\./)).closest("p");
    await press(user, "Show all");
    expect(where).toHaveTextContent("New names: AsOf, PlanYear, MonthStart and MonthElapsed. Show fewer");
  });

  it("lists every new sheet, table and name", async () => {
    const { user } = await renderPane("board");
    await press(user, "Preview");
    expect(await screen.findByText("New sheet Progress board, cells A1:E20.")).toBeInTheDocument();
    expect(screen.getByText(/New table: StatusRules. New names: AsOf and MonthStart./)).toBeInTheDocument();
  });
});

describe("States", () => {
  it("does not write while something is in the way", async () => {
    const { user } = await renderPane("board", {
      preview: async (changes) =>
        previewOf(changes, { obstacles: [{ code: "sheetExists", details: { sheet: "Progress board" } }] }),
    });
    await press(user, "Preview");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "A sheet named Progress board exists. Rename or delete it, then preview again.",
    );
    expect(screen.queryByRole("button", { name: "Write board" })).not.toBeInTheDocument();
  });

  it("shows cells that changed after the preview and works with them on Preview again", async () => {
    const preview = jest.fn(async (changes: Preview["changes"]) => previewOf(changes));
    const { user } = await renderPane("grade", {
      preview,
      write: async () => {
        throw new ConflictError([{ sheet: "Leads", at: "H23", expected: "B", now: "O" }], 600);
      },
    });
    await press(user, "Preview");
    await press(user, "Write 3 columns");
    expect(await screen.findByRole("alert")).toHaveTextContent("1 cell changed after your preview.");
    expect(within(screen.getByRole("row", { name: /H23/ })).getByText("O")).toBeInTheDocument();
    await press(user, "Preview again");
    await screen.findByRole("button", { name: "Write 3 columns" });
    expect(preview).toHaveBeenCalledTimes(2);
  });

  it("refuses to undo over newer cells", async () => {
    const { user } = await renderPane("board", {
      undo: async () => {
        throw new ConflictError([{ sheet: "Plan", at: "P9", expected: 218, now: 221, before: 220 }], 4);
      },
    });
    await press(user, "Preview");
    await press(user, "Write board");
    await press(user, "Undo");
    expect(await screen.findByRole("alert")).toHaveTextContent("1 of 4 cells changed since");
    expect(screen.getByText("Nothing is changed yet.")).toBeInTheDocument();
  });

  it.each([
    [{}, "has been taken back", "Nothing is written: every cell is as it was before."],
    [{ leftBy: "locked" }, "could not be taken back either", "Some of it may be in the workbook."],
  ])("promises no more than a write broken off left (%j)", async (left, sentence, footer) => {
    const { user } = await renderPane("grade", {
      write: async (_preview, { onProgress }) => {
        onProgress?.("writing", 0, 1);
        throw new WorkbookError("writeFailed", { message: "refused", ...left });
      },
    });
    await press(user, "Preview");
    await press(user, "Write 3 columns");
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    expect(screen.getByText(footer)).toBeInTheDocument();
    expect(screen.queryAllByRole("button", { name: "Leads!H1:J201" })).toHaveLength("leftBy" in left ? 1 : 0);
  });

  it.each([
    ["checking", "Nothing was undone."],
    ["writing", "Some of it may be undone."],
  ] as const)("says what an undo that failed while %s left, and offers it again", async (step, footer) => {
    const undo = jest.fn(async (_id: string, { onProgress }: UndoOptions): Promise<Undone> => {
      onProgress?.(step, 0, 1);
      throw new WorkbookError("offline");
    });
    const { user } = await renderPane("grade", { undo });
    await press(user, "Preview");
    await press(user, "Write 3 columns");
    await press(user, "Undo");
    expect(await screen.findByText(footer)).toBeInTheDocument();
    await press(user, "Undo");
    await waitFor(() => expect(undo).toHaveBeenCalledTimes(2));
  });

  it("says why cells could not be selected", async () => {
    const selectCells = async () => {
      throw new WorkbookError("notFound");
    };
    const { user } = await renderPane("grade", { selectCells });
    await press(user, "Preview");
    await press(user, "H23");
    expect(await screen.findByRole("alert")).toHaveTextContent("A sheet or table is no longer there.");
    await press(user, "Back to Options");
    await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
  });

  it.each(["grade", "split", "board"] as const)("says on %s why its table could not be read", async (job) => {
    const readTables = async () => {
      throw new WorkbookError("offline");
    };
    await renderPane(job, { readTables });
    expect(await screen.findByText("Excel is not connected right now. Try again in a moment.")).toBeVisible();
  });

  it("has one bar: the job's warning; notes that warn are sentences", async () => {
    const { user } = await renderPane("grade", {
      proposeGrades: () => ({
        ...gradeProposal,
        notes: [{ code: "requalify", details: { n: 2, count: 2 }, severity: "warning" }],
      }),
    });
    await press(user, "Preview");
    expect(await screen.findByText(/2 signals in 4 leads/)).toBeInTheDocument();
    expect(document.querySelectorAll("[data-bar]")).toHaveLength(1);
    expect(screen.getByText(/2 leads lose their grade/)).toBeInTheDocument();
  });

  it("says what Excel refused", async () => {
    const { user } = await renderPane("grade", {
      write: async () => {
        throw new WorkbookError("sheetProtected", { sheet: "Leads" });
      },
    });
    await press(user, "Preview");
    await press(user, "Write 3 columns");
    expect(await screen.findByRole("alert")).toHaveTextContent("Sheet Leads is protected. Unprotect it");
  });

  it("waits for a cell being edited and goes on by itself", async () => {
    let go: () => void = () => undefined;
    const { user } = await renderPane("grade", {
      write: async (preview, { onProgress }) => {
        onProgress?.("waiting", 0, 1);
        await new Promise<void>((resolve) => (go = resolve));
        return receiptOf(preview);
      },
    });
    await press(user, "Preview");
    await press(user, "Write 3 columns");
    expect(await screen.findByText("Excel is waiting for you", {}, { timeout: 30_000 })).toBeInTheDocument();
    go();
    expect(await screen.findByRole("heading", { name: /200 leads graded/ })).toBeInTheDocument();
  });

  it("shows progress only for work that takes long, and Cancel drops the answer", async () => {
    const { user } = await renderPane("board", { preview: () => new Promise(() => undefined) });
    await press(user, "Preview");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    const bar = await screen.findByRole("progressbar", { name: "Comparing with the workbook" }, { timeout: 30_000 });
    expect(bar).toBeInTheDocument();
    await press(user, "Cancel");
    expect(await screen.findByRole("textbox", { name: "As of" })).toBeVisible();
  });
});
