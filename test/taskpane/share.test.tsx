import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { proposeFreeze } from "../../src/jobs/freeze";
import { WorkbookError } from "../../src/workbook/errors";
import type { PlanFormula, SharingSummary } from "../../src/workbook/types";
import { asOf, frozen, landing, months, needed, noteOf, receiptOf, sharing } from "./fakes";
import { renderPane } from "./render";

type User = Awaited<ReturnType<typeof renderPane>>["user"];
const press = async (user: User, name: string) => user.click(await screen.findByRole("button", { name }));
const finding = (more: Partial<SharingSummary>) => ({ findPlanFormulas: async () => ({ ...sharing, ...more }) });
const boxOf = (at: string) => screen.getByRole("checkbox", { name: `Freeze ${at}` });

describe("Share safely says what colleagues will see", () => {
  it("the sheets that stay live, and by what", async () => {
    await renderPane("share");
    const live = await screen.findByRole("list", { name: "Stays live" });
    expect(
      within(live)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Progress board504 native formulas", "Plan 2026values and sums", "Leadsvalues"]);
    expect(screen.getByText("These sheets need Excel 2016, WPS or LibreOffice, no more.")).toBeInTheDocument();
  });

  it("what breaks: you see, they see, every formula with its cells", async () => {
    const selectCells = jest.fn(async () => undefined);
    const { user } = await renderPane("share", { selectCells });
    expect(await screen.findByRole("row", { name: /PLAN.MONTHS/ })).toHaveTextContent(/^PLAN.MONTHS\d+#NAME\?$/);
    const rows = within(screen.getByRole("list", { name: "Breaks when recalculated" })).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "Targets!B4:M4=PLAN.MONTHS(2500,B2:M2)12 cells",
      "Targets!B9=PLAN.LANDING(B7,B8)1 cell",
      "Review!D2=PLAN.LEADSNEEDED(12,0.2)1 cell",
    ]);
    await press(user, "Targets!B4:M4");
    expect(selectCells).toHaveBeenCalledWith("Targets", "B4:M4");
    expect(screen.getByText(/keeps showing the last result until it recalculates/)).toBeInTheDocument();
  });

  it("one line a function, in the order of the cells", async () => {
    const again = { ...months, at: "B6", address: "B6:M6", shown: "999" };
    await renderPane("share", finding({ formulas: [landing, months, again, { ...landing, at: "B10" }] }));
    const rows = within(await screen.findByRole("table")).getAllByRole("rowheader");
    expect(rows.map(({ textContent }) => textContent)).toEqual(["PLAN.LANDING", "PLAN.MONTHS"]);
    expect(screen.queryByText("999")).not.toBeInTheDocument();
  });

  it("names that cannot be frozen", async () => {
    await renderPane("share", finding({ names: [{ name: "Landing", refersTo: "=PLAN.LANDING(1,2)" }] }));
    expect(await screen.findByText("Names that break")).toBeInTheDocument();
    expect(screen.getByText("=PLAN.LANDING(1,2)")).toBeInTheDocument();
  });

  it("that everything stays live when nothing calls a PLAN function", async () => {
    await renderPane("share", finding({ formulas: [], frozen: [] }));
    expect(await screen.findByText(/Everything stays live/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Preview freezing" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Check again" })).toBeInTheDocument();
  });

  it("that an empty workbook has nothing to share", async () => {
    await renderPane("share", finding({ formulas: [], frozen: [], sheets: [] }));
    expect(await screen.findByText(/The workbook is empty/)).toBeInTheDocument();
  });

  it("why it could not look", async () => {
    const findPlanFormulas = async () => {
      throw new WorkbookError("offline", { message: "" });
    };
    await renderPane("share", { findPlanFormulas });
    expect(await screen.findByText(/Excel is not connected right now/)).toBeInTheDocument();
  });

  it("from the job menu, below the jobs", async () => {
    const { user } = await renderPane();
    await press(user, "This workbook");
    const items = screen.getAllByRole("menuitem").map(({ textContent }) => textContent);
    expect(items.slice(-2)).toEqual(["Share safely", "History and undo"]);
    await user.click(screen.getByRole("menuitem", { name: "Share safely" }));
    expect(await screen.findByText("What a colleague without Planboard will see:")).toBeVisible();
  });

  it("without steps until there is one to take", async () => {
    const { user } = await renderPane("share");
    await screen.findByText("Stays live");
    expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
    await press(user, "Preview freezing");
    expect(await screen.findByRole("navigation", { name: "Steps of Share safely" })).toBeInTheDocument();
  });
});

describe("Freezing", () => {
  it("takes all formulas, unless some are left out", async () => {
    const chosen: PlanFormula[][] = [];
    const { user } = await renderPane("share", {
      proposeFreeze: (formulas, options) => {
        chosen.push([...formulas]);
        return proposeFreeze(formulas, options);
      },
    });
    expect(await screen.findByText("3 formulas, 14 cells. Nothing is changed yet.")).toBeInTheDocument();
    await user.click(boxOf("Targets!B4:M4"));
    expect(screen.getByText("2 formulas, 2 cells. Nothing is changed yet.")).toBeInTheDocument();
    await press(user, "Preview freezing");
    await screen.findByText("Not written yet. You can undo it afterwards.");
    expect(chosen).toEqual([[landing, needed]]);
    await press(user, "Back to Options");
    expect(boxOf("Targets!B4:M4")).not.toBeChecked();
    expect(boxOf("Targets!B9")).toBeChecked();
  });

  it("needs at least one", async () => {
    const { user } = await renderPane("share", finding({ formulas: [landing] }));
    await screen.findByText("1 formula, 1 cell. Nothing is changed yet.");
    await user.click(boxOf("Targets!B9"));
    expect(screen.getByRole("button", { name: "Preview freezing" })).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText("Nothing is chosen to be frozen, nothing is changed.")).toBeInTheDocument();
  });

  it("leaves out or takes all with one box when there are many", async () => {
    const formulas = Array.from({ length: 6 }, (_, row) => ({ ...landing, at: `B${row + 9}`, address: `B${row + 9}` }));
    const { user } = await renderPane("share", finding({ formulas }));
    const all = await screen.findByRole("checkbox", { name: "All formulas" });
    expect(all).toBeChecked();
    await user.click(boxOf("Targets!B10"));
    expect(all).toBePartiallyChecked();
    await user.click(all);
    expect(screen.getByText(/^6 formulas/)).toBeInTheDocument();
    await user.click(all);
    expect(boxOf("Targets!B14")).not.toBeChecked();
  });

  it("says why a result cannot be frozen and leaves it out", async () => {
    const broken = { ...landing, values: [["#VALUE!"]], shown: "#VALUE!" };
    const busy = { ...needed, values: [["#BUSY!"]], shown: "#BUSY!" };
    await renderPane("share", finding({ formulas: [broken, busy, months] }));
    expect(await screen.findByText("shows #VALUE!: nothing to freeze")).toBeInTheDocument();
    expect(screen.getByText("still calculating: check again")).toBeInTheDocument();
    expect(boxOf("Targets!B9")).toBeDisabled();
    expect(screen.getByText("1 formula, 12 cells. Nothing is changed yet.")).toBeInTheDocument();
  });

  it("works with the results of now, not of the last look", async () => {
    let looks = 0;
    const values: unknown[] = [];
    const { user } = await renderPane("share", {
      findPlanFormulas: async () => ({ ...sharing, formulas: [{ ...landing, values: [[++looks]] }] }),
      proposeFreeze: (formulas, options) => {
        values.push(formulas[0]!.values, options);
        return proposeFreeze(formulas, options);
      },
    });
    await press(user, "Preview freezing");
    await screen.findByText("Not written yet. You can undo it afterwards.");
    expect(values).toEqual([[[2]], { language: "en", today: asOf }]);
  });

  it("names the write, tells what it means, and the result", async () => {
    const write = jest.fn(async (preview: Parameters<typeof receiptOf>[0]) => receiptOf(preview));
    const { user } = await renderPane("share", { write });
    await press(user, "Preview freezing");
    expect(await screen.findByText(/no longer follow their inputs/)).toBeInTheDocument();
    await press(user, "Freeze 14 cells");
    expect(await screen.findByRole("heading", { name: "3 formulas frozen, 14 cells" })).toHaveFocus();
    expect(write).toHaveBeenCalledTimes(1);
  });

  it("is not offered by an Excel without notes for add-ins, which is said", async () => {
    await renderPane("share", finding({ canFreeze: false, frozen: [] }));
    expect(await screen.findByText(/ExcelApi 1.18/)).toBeInTheDocument();
    expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Preview freezing" })).not.toBeInTheDocument();
    expect(screen.queryByText(/Freezing keeps each formula/)).not.toBeInTheDocument();
  });

  it("marks protected sheets, and gives no link to hidden ones", async () => {
    await renderPane("share", finding({ formulas: [{ ...landing, sheetProtected: true, sheetVisible: false }] }));
    expect(await screen.findByText(/Targets!B9, on a hidden sheet/)).toBeInTheDocument();
    expect(screen.getByText("protected")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Targets!B9" })).not.toBeInTheDocument();
  });
});

describe("Bringing back", () => {
  it("previews one formula, where its note is now", async () => {
    const moved = { ...frozen, at: "B13", address: "B13:E13" };
    let looks = 0;
    const chosen: unknown[] = [];
    const { user } = await renderPane("share", {
      findPlanFormulas: async () => ({ ...sharing, frozen: ++looks === 1 ? [frozen] : [{ ...frozen, note: "new" }] }),
      proposeThaw: (list) => {
        chosen.push(...list);
        return {
          kind: "thaw",
          journal: noteOf("Share safely", ""),
          changes: [],
          notes: [],
          formulas: 1,
          cells: 4,
          places: [moved],
        };
      },
    });
    expect(await screen.findByText(/Jun 2, 2026/)).toHaveTextContent("Targets!B12:E12, Jun 2, 2026");
    await press(user, "Bring back Targets!B12:E12");
    expect(await screen.findByText(/The formulas calculate again/)).toBeInTheDocument();
    expect(chosen).toEqual([{ ...frozen, note: "new" }]);
  });

  it("or all of them", async () => {
    const two = [frozen, { ...frozen, at: "B14", address: "B14:E14" }];
    const { user } = await renderPane("share", finding({ frozen: two }));
    await press(user, "Bring all back");
    await press(user, "Bring back 2 formulas");
    expect(await screen.findByRole("heading", { name: "2 formulas brought back, 8 cells" })).toBeInTheDocument();
  });

  it("looks again when the form shows again", async () => {
    const findPlanFormulas = jest.fn(async () => sharing);
    const { user } = await renderPane("share", { findPlanFormulas });
    await press(user, "Bring back Targets!B12:E12");
    await press(user, "Bring back 1 formula");
    await press(user, "Start again");
    await waitFor(() => expect(findPlanFormulas).toHaveBeenCalledTimes(3));
    await press(user, "Check again");
    expect(findPlanFormulas).toHaveBeenCalledTimes(4);
  });
});

it("speaks Chinese", async () => {
  await renderPane("share", {}, { language: "zh" });
  expect(await screen.findByText("没有安装 Planboard 的同事会看到：")).toBeInTheDocument();
  expect(screen.getByText("3 个公式，14 格，尚未改动。")).toBeInTheDocument();
  expect(screen.getByText(/2026年6月2日/)).toHaveTextContent("Targets!B12:E12，2026年6月2日");
});
