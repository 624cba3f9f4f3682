import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import type { QuarterOptions } from "../../src/jobs/year/types";
import type { CellValue } from "../../src/sheets/spec";
import type { SheetData } from "../../src/workbook/types";
import type { PaneServices } from "../../src/taskpane/services/PaneServices";
import { dataOf, plan, previewOf, summary } from "./fakes";
import { renderPane } from "./render";
import { handEdit, yearServices, type YearState } from "./yearFakes";

// The fake plan: 8 regions × 4 models, every unit with the same months; July 160, August 164, 72,032 in all.
const open = (page: "plan" | "issue" | "roll" | "versions" | "quarter", state: YearState = {}) =>
  renderPane(page, { ...yearServices(state), preview: async (changes) => previewOf(changes) });
const preview = { name: "Preview" };

describe("Edit plan with a year under way", () => {
  it("links to issue and roll with the year; the months say what has become of them", async () => {
    const { user } = await open("plan", { isLocked: true, issuedTo: 6 });
    const grid = await screen.findByRole("grid", { name: /by month$/ });
    expect(grid).toHaveTextContent("May closed");
    expect(grid).toHaveTextContent("Jun issued");
    expect(within(grid).getByRole("row", { name: /^Jul / })).not.toHaveTextContent(/issued|closed/);
    await user.click(screen.getByRole("button", { name: "Issue July" }));
    expect(await screen.findByRole("heading", { name: "Issue July 2026" })).toBeInTheDocument();
  });

  it("locks the year as a write of its own, with a reason or without (T6)", async () => {
    const proposeLockYear = jest.fn(yearServices().proposeLockYear);
    const { user } = await renderPane("plan", { proposeLockYear });
    await user.click(await screen.findByRole("button", { name: "Lock 2026" }));
    await user.click(screen.getByRole("button", { name: "Preview the lock" }));
    await user.click(await screen.findByRole("button", { name: "Lock 2026" }));
    expect(await screen.findByText("2026 locked at 72,032")).toBeInTheDocument();
    expect(proposeLockYear).toHaveBeenCalledWith(
      expect.objectContaining({ lock: true, year: 2026, who: "Dana Weber" }),
    );
    expect(proposeLockYear.mock.calls[0]?.[0]).not.toHaveProperty("reason");
  });

  it("unlocks it only for a reason, from the padlock of the year's row as well (T6)", async () => {
    const state = { isLocked: true };
    const proposeLockYear = jest.fn(yearServices(state).proposeLockYear);
    const { user } = await renderPane("plan", { ...yearServices(state), proposeLockYear });
    const grid = await screen.findByRole("grid", { name: /by month$/ });
    await user.click(within(grid).getByRole("button", { name: "Lock the year" }));
    const go = screen.getByRole("button", { name: "Preview unlocking" });
    expect(go).toHaveAttribute("aria-disabled", "true");
    await user.type(screen.getByRole("textbox", { name: /^Reason/ }), "Market grew");
    await user.click(go);
    await screen.findByRole("button", { name: "Unlock 2026" });
    expect(proposeLockYear).toHaveBeenCalledWith(expect.objectContaining({ lock: false, reason: "Market grew" }));
  });
});

describe("Issue months", () => {
  const rowOf = (name: RegExp) => screen.findByRole("button", { name });

  it("a team that begins in the middle of the year issues the month under way, closed ones along", async () => {
    const proposeIssue = jest.fn(yearServices({ isLocked: true }).proposeIssue);
    const { user } = await renderPane("issue", { ...yearServices({ isLocked: true }), proposeIssue });
    const field = await screen.findByRole("combobox", { name: "Month" });
    expect(field).toHaveTextContent("January");
    await user.click(field);
    // 18 June 2026.
    const names = screen.getAllByRole("option").map(({ textContent }) => textContent);
    expect(names).toEqual(["January", "February", "March", "April", "May", "June"]);
    await user.click(screen.getByRole("option", { name: "June" }));
    expect(await rowOf(/^June of East · SUV: /)).toBeInTheDocument();
    await user.click(screen.getByRole("button", preview));
    await waitFor(() => expect(proposeIssue.mock.calls.at(-1)?.[0]).toMatchObject({ month: 5, closed: 5 }));
  });

  it("proposes the next month with every unit's target; typed values show what the next roll has to do", async () => {
    const proposeIssue = jest.fn(yearServices({ isLocked: true, issuedTo: 6, versions: ["locked"] }).proposeIssue);
    const { user } = await renderPane("issue", {
      ...yearServices({ isLocked: true, issuedTo: 6, versions: ["locked"] }),
      proposeIssue,
    });
    expect(await screen.findByText(/^Model: 32 units add up to 5,120, the company’s July$/)).toBeInTheDocument();
    await user.click(await rowOf(/^July of East · SUV: 160$/));
    await user.keyboard("+2{Enter}");
    expect(await rowOf(/^July of East · SUV: 162$/)).toBeInTheDocument();
    expect(screen.getByText(/^2 more than before: the next roll takes it from the open months\.$/)).toBeInTheDocument();
    await waitFor(async () => expect(await rowOf(/^July of East · Van: 160$/)).toHaveFocus());
    await user.keyboard("-5%{Enter}");
    expect(await rowOf(/^July of East · Van: 152$/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", preview));
    await user.click(await screen.findByRole("button", { name: "Issue July" }));
    expect(await screen.findByText("July 2026 issued, version 2")).toBeInTheDocument();
    expect(await screen.findByText("July company: 5,114")).toBeInTheDocument();
    expect(proposeIssue.mock.calls.at(-1)?.[0]).toMatchObject({
      month: 6,
      values: new Map([
        [5, 162],
        [6, 152],
      ]),
    });
  });

  it.each([
    ["many", /^“many” is not a number of 0 or more/],
    ["-200", /^“-200” is not a number of 0 or more/],
    ["160.5", /^160\.5 is not a multiple of 1,/],
  ])("%j is refused with a sentence, and the field stays", async (typed, sentence) => {
    const { user } = await open("issue", { isLocked: true, issuedTo: 6 });
    await user.click(await rowOf(/^July of East · SUV: 160$/));
    await user.keyboard(`${typed}{Enter}`);
    expect(screen.getByRole("alert")).toHaveTextContent(sentence);
    expect(screen.getByRole("textbox", { name: "July of East · SUV" })).toHaveAttribute("aria-invalid", "true");
  });

  it("says that the year is not locked, with the way there", async () => {
    const { user } = await open("issue");
    await user.click(await screen.findByRole("button", { name: "Lock 2026" }));
    expect(await screen.findByRole("grid", { name: /by month$/ })).toBeInTheDocument();
  });

  it("withdraws the latest month, for a reason only", async () => {
    const { user } = await open("issue", { isLocked: true, issuedTo: 7, versions: ["issued"] });
    await user.click(await screen.findByRole("button", { name: "Withdraw July instead" }));
    expect(screen.getByRole("button", preview)).toHaveAttribute("aria-disabled", "true");
    await user.type(screen.getByRole("textbox", { name: /^Reason/ }), "Wrong file");
    await user.click(screen.getByRole("button", preview));
    await user.click(await screen.findByRole("button", { name: "Withdraw July" }));
    expect(await screen.findByText("July 2026 withdrawn, version 2")).toBeInTheDocument();
  });

  it("a year all issued leaves the way back alone", async () => {
    await open("issue", { isLocked: true, issuedTo: 12 });
    expect(await screen.findByText("All twelve months of 2026 are issued.")).toBeInTheDocument();
  });

  it("500 units: only those in view are drawn", async () => {
    const rows = Array.from({ length: 500 }, (_, unit) => [2026, `R${unit}`, "Sedan", ...Array<number>(12).fill(10)]);
    await renderPane("issue", {
      readTables: async () => [{ ...dataOf(plan), rows }],
    });
    expect(await screen.findByText(/^Model: 500 units add up to 5,000, the company’s January$/)).toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: /^January of R/ }).length).toBeLessThan(60);
  });
});

describe("numbers typed over by hand", () => {
  const state: YearState = { isLocked: true, issuedTo: 7, versions: ["locked", "issued"], handEdits: [handEdit] };

  it.each(["plan", "issue", "roll", "versions", "quarter"] as const)(
    "are said on %s with both ways out",
    async (page) => {
      await open(page, state);
      expect(await screen.findByText(/^1 number is not what version 2 of 2026 says/)).toBeInTheDocument();
      expect(screen.getByRole("button", { name: "Issued plan!F5" })).toBeInTheDocument();
      expect(screen.getByText(/July of North · Sedan/)).toHaveTextContent("version 160, now 175");
      expect(screen.getByRole("button", { name: "Put back" })).toBeInTheDocument();
      expect(screen.getByRole("button", { name: "Keep as a version" })).toBeInTheDocument();
    },
  );

  it("hold up issue and roll until they are settled", async () => {
    await open("issue", state);
    expect(await screen.findByRole("button", preview)).toHaveAttribute("aria-disabled", "true");
  });

  it("are settled over a preview on the versions page", async () => {
    const proposeSettle = jest.fn(yearServices(state).proposeSettle);
    const { user } = await renderPane("issue", { ...yearServices(state), proposeSettle });
    await user.click(await screen.findByRole("button", { name: "Keep as a version" }));
    await user.click(await screen.findByRole("button", { name: "Keep as version 3" }));
    expect(await screen.findByText("Kept as version 3")).toBeInTheDocument();
    expect(proposeSettle).toHaveBeenCalledWith(expect.objectContaining({ way: "adopt" }));
  });
});

describe("Roll plan", () => {
  const tableOf = (line: string) => screen.findByRole("table", { name: `${line}, 2026: plan and rolled` });
  const cells = async (line: string, month: RegExp) =>
    within(within(await tableOf(line)).getByRole("row", { name: month }))
      .getAllByRole("cell")
      .map((cell) => cell.textContent)
      .filter((text) => text !== "");

  it("shows the year as planned and as it would be before anything is written, and follows its options (T6)", async () => {
    const { user } = await open("roll", { isLocked: true, issuedTo: 6 });
    // 32 units are 10 short in January; July takes its part.
    expect(await cells("Company", /^Jan actual/)).toEqual(["5,504", "5,184", "−320"]);
    expect(await cells("Company", /^Jun issued/)).toEqual(["6,656", "6,656", "–"]);
    expect(await cells("Company", /^Uncovered gap/)).toEqual(["–", "0"]);
    expect(screen.getByText("72,032 planned + 0 gap = 72,032")).toBeInTheDocument();
    await user.type(screen.getByLabelText("At most per month"), "0.1%");
    expect(await screen.findByText(/^320 units stay uncovered$/)).toBeInTheDocument();
    expect(await cells("Company", /^Uncovered gap/)).toEqual(["–", "320"]);
    expect(screen.getByText("71,712 planned + 320 gap = 72,032")).toBeInTheDocument();
    expect(screen.getByText(/^3 sold in closed months match no unit of the plan/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Cover all: +1%" }));
    expect(screen.getByLabelText("At most per month")).toHaveValue("1%");
    await user.click(screen.getByRole("button", preview));
    await user.click(await screen.findByRole("button", { name: "Write rolling plan" }));
    expect(await screen.findByText("2026 rolled after May, version 1")).toBeInTheDocument();
  });

  it("writes the sheet along unless it is there or not wanted", async () => {
    const proposeRoll = jest.fn(yearServices().proposeRoll);
    const { user } = await renderPane("roll", { proposeRoll });
    await user.click(await screen.findByRole("button", preview));
    await screen.findByRole("button", { name: "Write rolling plan" });
    expect(proposeRoll.mock.calls.at(-1)?.[0]).toHaveProperty("sheet.dimensions", ["Region", "Model"]);
    await user.click(screen.getByRole("button", { name: "Back" }));
    await user.click(await screen.findByRole("checkbox", { name: "Also write the sheet Rolling plan 2026" }));
    await user.click(screen.getByRole("button", preview));
    await screen.findByRole("button", { name: "Write rolling plan" });
    expect(proposeRoll.mock.calls.at(-1)?.[0]).not.toHaveProperty("sheet");
  });

  it.each(["abc", "-5%", "2000%"])("a cap of %j is refused before anything is computed", async (typed) => {
    const { user } = await open("roll");
    await user.type(await screen.findByLabelText("At most per month"), typed);
    expect(screen.getByText("Type a percentage from 0 to 1,000, or leave it blank.")).toBeInTheDocument();
    expect(screen.getByRole("button", preview)).toHaveAttribute("aria-disabled", "true");
  });
});

describe("Plan versions", () => {
  const state: YearState = { isLocked: true, issuedTo: 2, versions: ["locked", "issued", "rolled"] };

  it("lists them newest first, the latest beside the one before", async () => {
    await open("versions", state);
    const radios = await screen.findAllByRole("radio");
    expect(radios.map((radio) => radio.closest("span")?.textContent?.slice(0, 9))).toEqual([
      "Version 3",
      "Version 2",
      "Version 1",
    ]);
    const table = screen.getByRole("table", { name: "Company, 2026: versions 2 and 3" });
    expect(within(table).getByRole("row", { name: /^Jul/ })).toHaveTextContent("5,1215,122+1");
    expect(screen.getByText("31 units stay as they are.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Preview/ })).not.toBeInTheDocument();
  });

  it("restores an earlier one over a preview", async () => {
    const proposeRestore = jest.fn(yearServices(state).proposeRestore);
    const { user } = await renderPane("versions", { ...yearServices(state), proposeRestore });
    await user.click(await screen.findByRole("radio", { name: /^Version 1/ }));
    expect(screen.getByRole("table", { name: "Company, 2026: versions 3 and 1" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Preview restoring version 1" }));
    await user.click(await screen.findByRole("button", { name: "Restore version 1" }));
    expect(await screen.findByText("Version 1 restored, as version 4")).toBeInTheDocument();
    expect(proposeRestore).toHaveBeenCalledWith(expect.objectContaining({ version: 1 }));
  });

  it("a year without versions says what leaves one", async () => {
    await open("versions");
    expect(await screen.findByText(/^2026 has no version yet/)).toBeInTheDocument();
  });
});

it("Evaluate quarter: the last one that is over, a unit each with its verdict and what rolls on (T7)", async () => {
  const proposeQuarter = jest.fn<
    ReturnType<PaneServices["proposeQuarter"]>,
    Parameters<PaneServices["proposeQuarter"]>
  >(yearServices().proposeQuarter);
  const { user } = await renderPane("quarter", { proposeQuarter });
  expect(await screen.findByRole("combobox", { name: "Quarter" })).toHaveTextContent("Q3 2026");
  await user.click(screen.getByRole("button", preview));
  expect(await screen.findByRole("heading", { name: "Q3 2026" })).toBeInTheDocument();
  const east = screen.getAllByRole("listitem").find((row) => row.textContent?.startsWith("East"));
  expect(east).toHaveTextContent("East138 / 15092%at risk+12");
  await user.click(screen.getByRole("button", { name: "Write review" }));
  expect(await screen.findByText("Q3 2026 review written, 3 units")).toBeInTheDocument();
  expect(proposeQuarter.mock.calls[0]?.[0]).toMatchObject({ quarter: 3, year: 2026, dimensions: ["Region"] });
});

it("Evaluate quarter: causes and measures of the quarter's earlier sheet go along, those of others do not (T7)", async () => {
  const line = (...cells: readonly CellValue[]) => ["", ...cells, ...Array<CellValue>(12 - cells.length).fill("")];
  const sheet = (name: string, quarter: number): SheetData => {
    const values = Array.from({ length: 10 }, () => line());
    values[5] = line(2026);
    values[6] = line(quarter);
    values[7] = line("Region", "", "Cause", "Measure");
    values[8] = line("East", "", `late in ${name}`, "call");
    return { sheetId: name, sheet: name, address: "A1:M10", values, formulas: values };
  };
  const proposeQuarter = jest.fn((options: QuarterOptions) => yearServices().proposeQuarter(options));
  const places = [{ sheetId: "a", sheet: "Q2", address: "A1:M10" }];
  const { user } = await renderPane("quarter", {
    proposeQuarter,
    findTables: async () => ({ ...summary, quarterSheets: places }),
    readSheets: async (asked) => (asked === places ? [sheet("Q2", 2), sheet("Q3", 3), sheet("Q1", 1)] : []),
  });
  await screen.findByRole("combobox", { name: "Quarter" });
  await user.click(screen.getByRole("button", preview));
  await screen.findByRole("heading", { name: "Q3 2026" });
  const { earlier } = proposeQuarter.mock.calls[0]![0];
  expect(earlier?.sheet).toBe("Q3");
  expect([...(earlier?.texts ?? [])].flat(2).slice(1)).toEqual(["late in Q3", "call"]);
});

describe("home", () => {
  const place = { ...plan.place, sheet: "Plan versions", sheetId: "id-versions" };
  const findTables = async () => ({ ...summary, versions: { place, headers: [], rows: 1 } });
  // 18 June 2026; the fake's last roll is of the day it was made.
  it.each([
    // state                                                       next
    [{ isLocked: true, issuedTo: 6, versions: ["rolled"] }, "July 2026 can be issued: Plan is locked"],
    [{ isLocked: true, issuedTo: 6 }, "May is closed: roll what is left of 2026"],
    [{ isLocked: true, issuedTo: 7, versions: ["rolled"] }, "200 leads have no grades yet"],
    [{ isLocked: false, issuedTo: 6, versions: ["rolled"] }, "200 leads have no grades yet"],
    [{ isLocked: false }, "200 leads have no grades yet"],
    [{ isLocked: true, issuedTo: 6, handEdits: [handEdit], versions: ["issued"] }, "200 leads have no grades yet"],
  ] as const)("%j: %s", async (state, sentence) => {
    await renderPane("home", { ...yearServices(state), findTables });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  it("says numbers typed over by hand, with both ways out", async () => {
    const state: YearState = { isLocked: true, versions: ["issued"], handEdits: [handEdit] };
    const { user } = await renderPane("home", { ...yearServices(state), findTables });
    await user.click(await screen.findByRole("button", { name: "Put back" }));
    expect(await screen.findByRole("button", { name: "Put back 1 number" })).toBeInTheDocument();
  });
});
