import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { proposeNextYear, type NextYearOptions } from "../../src/jobs/year/nextYear";
import type { PaneServices } from "../../src/taskpane/services/PaneServices";
import type { FoundTable, TableData } from "../../src/workbook/types";
import { asOf, dataOf, entryOf, historyOf, plan, sales, summary } from "./fakes";
import { renderPane } from "./render";

const field = (name: string | RegExp) => screen.findByRole("textbox", { name });
const press = async (user: Awaited<ReturnType<typeof renderPane>>["user"], name: string) =>
  user.click(await screen.findByRole("button", { name }));
/** The total once both tables are read. */
const totalOf = async () => {
  const total = await field(/^Total of 2027/);
  await waitFor(() => expect(total).not.toHaveValue(""));
  return total;
};

/** Looks at what is asked for, and answers as the job does. */
const watched = () => jest.fn((options: NextYearOptions) => proposeNextYear(options));
/** The fake workbook with more rows in some of its tables. */
const withRows = (more: ReadonlyMap<FoundTable, TableData["rows"]>): Pick<PaneServices, "readTables"> => ({
  readTables: async (places) =>
    places.map(({ sheet }) => {
      const found = summary.tables.find(({ place }) => place.sheet === sheet)!;
      const data = dataOf(found);
      return { ...data, rows: [...data.rows, ...(more.get(found) ?? [])] };
    }),
});

describe("Start next year", () => {
  it("proposes what the plan's rows sold in the last whole year, for the year after the plan", async () => {
    const proposed = watched();
    const { user } = await renderPane("nextYear", { proposeNextYear: proposed });
    expect(await totalOf()).toHaveValue("120");
    expect(
      screen.getByText(
        "Starts 2027: 32 rows of the plan, shares by the 120 units sold in 2025, months by the sales of 2025.",
      ),
    ).toBeInTheDocument();
    await press(user, "Preview");
    expect(await screen.findByRole("table", { name: "2027 by quarter and month" })).toBeInTheDocument();
    expect(proposed.mock.calls[0]?.[0]).toMatchObject({ from: 2026, growth: 0, step: 1, withNew: false, asOf });
    expect(proposed.mock.calls[0]?.[0]).not.toHaveProperty("total");
    expect(screen.getByText(/The sales do not have all of 2026 yet/)).toHaveTextContent(
      "The sales do not have all of 2026 yet: shares and total are from 2025.",
    );
    expect(screen.getByText(/24 rows of the plan sold nothing in 2025 and start at 0/)).toBeInTheDocument();
  });

  it("grows by what is typed; a total of one's own stays until the growth changes", async () => {
    const proposed = watched();
    const { user } = await renderPane("nextYear", { proposeNextYear: proposed });
    const total = await totalOf();
    const growth = await field("Growth on 2025");
    await user.type(growth, "10");
    expect(total).toHaveValue("132");
    await user.clear(total);
    await user.type(total, "1500");
    await user.tab();
    expect(total).toHaveValue("1,500");
    await press(user, "Preview");
    await screen.findByText("Not written yet. You can undo it afterwards.");
    expect(proposed.mock.calls[0]?.[0]).toMatchObject({ total: 1500, growth: 0.1 });
    await press(user, "Back");
    await user.clear(await field("Growth on 2025"));
    expect(await totalOf()).toHaveValue("120");
  });

  it.each([
    ["Growth on 2025", "ten", "Type a percentage from −100 to 1,000."],
    ["Growth on 2025", "-200%", "Type a percentage from −100 to 1,000."],
    [/^Total of 2027/, "many", "Type a number, for example 2,500."],
  ])("refuses in %s what is typed: %s", async (name, typed, message) => {
    const { user } = await renderPane("nextYear");
    await totalOf();
    const input = await field(name);
    await user.clear(input);
    await user.type(input, typed);
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Preview" })).toHaveAttribute("aria-disabled", "true");
  });

  it("carries the opportunity over from the journal, to be changed", async () => {
    const proposed = watched();
    const what = "Plan 2026, 32 rows, by sales, opportunity Q2 +5%, Q4 +8%";
    const readHistory = async () => historyOf(entryOf({ job: "Split target", what, where: `${plan.place.sheet}!B3` }));
    const { user } = await renderPane("nextYear", { proposeNextYear: proposed, readHistory });
    const second = await field("Opportunity per quarter, Q2");
    await waitFor(() => expect(second).toHaveValue("5%"));
    expect(screen.getByText(/^As in the split of 2026/)).toBeInTheDocument();
    await user.clear(await field("Opportunity per quarter, Q4"));
    expect(screen.queryByText(/^As in the split of 2026/)).not.toBeInTheDocument();
    await press(user, "Preview");
    await screen.findByText("Q2 +5% opportunity is included.");
    expect(proposed.mock.calls[0]?.[0]).toMatchObject({ opportunity: [0, 0.05, 0, 0] });
  });

  it("offers units that only the ledger knows", async () => {
    const proposed = watched();
    const services = withRows(new Map([[sales, [[45_800, "Island", "Sedan", 30]]]]));
    const { user } = await renderPane("nextYear", { proposeNextYear: proposed, ...services });
    expect(await totalOf()).toHaveValue("120");
    expect(screen.getByText("Island · Sedan: 30 units in 2025")).toBeInTheDocument();
    await user.click(screen.getByRole("switch", { name: "Also plan 1 row that 2026 did not have" }));
    expect(await totalOf()).toHaveValue("150");
    await press(user, "Preview");
    await screen.findByText("33 rows add up to 150");
    expect(proposed.mock.calls[0]?.[0]).toMatchObject({ withNew: true });
  });

  it("says that a year has rows already and what to do instead", async () => {
    const services = withRows(new Map([[plan, [[2027, "North", "Sedan", ...Array<number>(12).fill(1)]]]]));
    const { user } = await renderPane("nextYear", services);
    await press(user, "Preview");
    expect(await screen.findByText(/^Plan already has rows of 2027/)).toHaveTextContent(
      "Plan already has rows of 2027, so that year is started. Split target splits it again, Edit plan changes it.",
    );
  });

  it("says it when no sales table has the columns of the plan", async () => {
    const bare = { ...sales, dimensions: [1] };
    const findTables = async () => ({ ...summary, tables: [plan, bare] });
    await renderPane("nextYear", { findTables });
    expect(
      await screen.findByText(/^No sales table has all the columns of Plan: Region and Model/),
    ).toBeInTheDocument();
  });

  it("tells what was written", async () => {
    const { user } = await renderPane("nextYear");
    await totalOf();
    await press(user, "Preview");
    await press(user, "Write plan");
    expect(await screen.findByRole("heading", { name: "2027 started on Plan 2027, 120 units" })).toHaveFocus();
  });
});
