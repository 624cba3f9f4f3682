import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook/errors";
import { history, leads, plan, sales, summary, unclear } from "./fakes";
import { renderPane } from "./render";

describe("Home", () => {
  it("puts the best next thing first, and the next best on Not now", async () => {
    const { user } = await renderPane();
    expect(await screen.findByText("200 leads have no grades yet")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Not now" }));
    expect(screen.getByText("Sales and Plan can be compared on a board")).toBeInTheDocument();
  });

  it.each([
    ["31 October", 46_326, [2026], false],
    ["1 November", 46_327, [2026], true],
    ["1 November, planned already", 46_327, [2026, 2027], false],
    ["the year after", 46_500, [2026], true],
  ])("proposes to start the next year from November on: %s", async (_, day, years, isNext) => {
    const board = { ...unclear, kind: "board" as const };
    const tables = [sales, { ...plan, facts: { years } }, board];
    await renderPane("home", { findTables: async () => ({ ...summary, tables }), today: () => day });
    await screen.findByText("Found in this workbook");
    expect(screen.queryAllByText("Plan has no 2027 yet: start it from the actuals")).toHaveLength(isNext ? 1 : 0);
  });

  it("lists what people work with first, with what is known for sure, calendars and rules last", async () => {
    const calendar = { ...unclear, place: { ...unclear.place, sheet: "Holidays" }, kind: "holidays" as const };
    const tables = [
      calendar,
      { ...sales, facts: { latest: 46_219 } },
      history,
      { ...plan, facts: { years: [2026], total: 2500 } },
      leads,
    ];
    await renderPane("home", { findTables: async () => ({ ...summary, tables }) });
    await screen.findByText("Found in this workbook");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Leads200 leads"),
      expect.stringContaining("Plan2026 · 2,500 units"),
      expect.stringContaining("Sales by month2 rows × 12 months"),
      expect.stringContaining("Sales5,012 rows · to Jul 16, 2026"),
      expect.stringContaining("Holidays 40 days"),
    ]);
  });

  it("asks what an unclear table is and offers its jobs then", async () => {
    const { user } = await renderPane();
    expect(await screen.findByText("Sheet3: 40 rows, headers unclear")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Say what it is" }));
    await user.click(screen.getByRole("menuitemradio", { name: "Leads" }));
    expect(screen.getByRole("button", { name: "you chose: Leads" })).toBeInTheDocument();
  });

  it("says what to do in an empty workbook and looks again", async () => {
    const findTables = jest.fn(async () => ({ ...summary, tables: [], language: undefined }));
    const { user } = await renderPane("home", { findTables });
    expect(await screen.findByText(/This workbook is empty/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Look again" }));
    await waitFor(() => expect(findTables).toHaveBeenCalledTimes(2));
  });

  it("counts live sheets only when there are some", async () => {
    await renderPane();
    await screen.findByText("Found in this workbook");
    expect(screen.queryByText(/live for colleagues/)).not.toBeInTheDocument();
  });

  it("says why the workbook could not be read", async () => {
    await renderPane("home", {
      findTables: async () => {
        throw new WorkbookError("offline", { message: "" });
      },
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel is not connected right now.");
  });
});

describe("Header", () => {
  it("switches jobs by the title and keeps what was chosen", async () => {
    const { user } = await renderPane("split");
    await user.type(await screen.findByLabelText(/^Annual total/), "2500");
    await user.click(screen.getByRole("button", { name: "Split target" }));
    await user.click(screen.getByRole("menuitem", { name: "Build board" }));
    expect(await screen.findByText("Rows, in this order")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Build board" }));
    await user.click(screen.getByRole("menuitem", { name: "Split target" }));
    expect(screen.getByLabelText(/^Annual total/)).toHaveValue("2,500");
    await waitFor(() => expect(screen.getByRole("button", { name: "Split target" })).toHaveFocus());
  });

  it("closes the switcher with Escape and gives the focus back to the title", async () => {
    const { user } = await renderPane();
    const title = await screen.findByRole("button", { name: "This workbook" });
    await user.click(title);
    await screen.findByRole("menu");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("menu")).not.toBeInTheDocument());
    expect(title).toHaveFocus();
  });

  it("goes back one beat, then home", async () => {
    const { user } = await renderPane("grade");
    await user.click(await screen.findByRole("button", { name: "Preview" }));
    await user.click(await screen.findByRole("button", { name: "Back to Options" }));
    expect(await screen.findByRole("textbox", { name: "As of" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back to This workbook" }));
    expect(await screen.findByText("Found in this workbook")).toBeVisible();
  });

  it("undoes writes in any order", async () => {
    const { user, requests } = await renderPane("board");
    const write = async (job: "board" | "grade", label: RegExp) => {
      act(() => requests.ask(job));
      await user.click(await screen.findByRole("button", { name: "Preview" }));
      await user.click(await screen.findByRole("button", { name: label }));
      await screen.findByRole("button", { name: "Undo" });
    };
    await write("board", /^Write board/);
    await write("grade", /^Write \d/);
    act(() => requests.ask("board"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByRole("heading", { name: "Build board undone" });
    act(() => requests.ask("grade"));
    expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
  });

  it("offers to undo the last write from any page", async () => {
    const undo = jest.fn(async () => ({ cells: 603, keptSheets: [] }));
    const { user, requests } = await renderPane("board", { undo });
    await user.click(await screen.findByRole("button", { name: "Preview" }));
    await user.click(await screen.findByRole("button", { name: "Write board" }));
    await screen.findByRole("heading", { name: "Progress board written, 42 rows" });
    await act(async () => requests.ask("home"));
    await user.click(screen.getByRole("button", { name: "This workbook" }));
    await user.click(screen.getByRole("menuitem", { name: "Undo Build board, 10:15" }));
    expect(await screen.findByRole("heading", { name: "Build board undone" })).toBeVisible();
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it("marks the current beat and the done ones", async () => {
    const { user } = await renderPane("grade");
    await user.click(await screen.findByRole("button", { name: "Preview" }));
    await screen.findByText("Not written yet. You can undo it afterwards.");
    const current = screen.getAllByRole("listitem").filter((item) => item.getAttribute("aria-current") === "step");
    expect(current.map((item) => item.textContent)).toEqual(["Preview"]);
  });
});
