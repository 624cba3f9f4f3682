import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import type { CellValue } from "../../src/sheets/spec";
import { locksHeaders, locksTable } from "../../src/sheets/locksSheet";
import { WorkbookError } from "../../src/workbook/errors";
import type { Change } from "../../src/sheets/change";
import type { CellsChanged, SheetData } from "../../src/workbook/types";
import { dimensions } from "../jobs/planSheets";
import { previewOf, summary } from "./fakes";
import { withPlanSheet } from "./planSheetFakes";
import { renderPane } from "./render";

type User = Awaited<ReturnType<typeof renderPane>>["user"];
const press = async (user: User, name: string | RegExp) => user.click(await screen.findByRole("button", { name }));
const typedRadio = () => screen.getByRole("radio", { name: "Take the typed numbers into the plan" });
const rows = async () =>
  within(await screen.findByRole("list", { name: "Written over by hand" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("Home", () => {
  it("warns of a plan sheet edited by hand, with the way to the page", async () => {
    const { user } = await renderPane("home", withPlanSheet({ H9: 5, E14: "" }));
    expect(await screen.findByText(/Plan 2026: edited by hand, 2 places differ from the plan\./)).toBeInTheDocument();
    await press(user, "Check plan");
    expect(await screen.findByRole("heading", { name: "Plan sheets" })).toBeVisible();
  });

  it("shows first, says nothing when all is well, and looks again when a cell of the sheet changes", async () => {
    let answer: (sheets: SheetData[]) => void = () => undefined;
    let tell: (change: CellsChanged) => void = () => undefined;
    const good = withPlanSheet();
    const [sheet] = await good.readSheets!([]);
    const [edited] = await withPlanSheet({ H9: 5 }).readSheets!([]);
    const readSheets = jest.fn(() => new Promise<SheetData[]>((resolve) => (answer = resolve)));
    await renderPane("home", {
      ...good,
      readSheets,
      onCellsChanged: async (listener) => {
        tell = listener;
        return async () => undefined;
      },
    });
    expect(await screen.findByText("Found in this workbook")).toBeInTheDocument();
    await waitFor(() => answer([sheet!]));
    expect(screen.queryByText(/edited by hand/)).not.toBeInTheDocument();
    tell({ sheetId: "elsewhere", address: "A1", byColleague: false });
    tell({ sheetId: sheet!.sheetId, address: "H9", byColleague: false });
    await waitFor(() => expect(readSheets).toHaveBeenCalledTimes(2));
    await waitFor(() => answer([edited!]));
    expect(await screen.findByText(/1 place differs from the plan/)).toBeInTheDocument();
  });

  it("reads no sheets in a workbook without plan sheets", async () => {
    const readSheets = jest.fn(async () => []);
    await renderPane("home", { readSheets });
    await screen.findByText("Found in this workbook");
    expect(readSheets).not.toHaveBeenCalled();
  });
});

describe("Check plan", () => {
  it("is in the menu of the title, among the targets", async () => {
    const { user } = await renderPane();
    await press(user, "This workbook");
    const items = screen.getAllByRole("menuitem").map(({ textContent }) => textContent);
    expect(items).toEqual(expect.arrayContaining(["Edit plan", "Check plan"]));
    await user.click(screen.getByRole("menuitem", { name: "Check plan" }));
    expect(await screen.findByText(/No plan sheet was found/)).toBeVisible();
  });

  it("says that all is well, and has nothing to preview", async () => {
    await renderPane("check", withPlanSheet());
    expect(await screen.findByText(/Every number on Plan 2026 is the plan’s/)).toBeInTheDocument();
    expect(screen.getByText("as the plan says")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Preview" })).not.toBeInTheDocument();
  });

  it("lists each cell that differs, with what it shows, what it should be and a link", async () => {
    const selectCells = jest.fn(async () => undefined);
    const services = withPlanSheet({ H9: 5, G11: "about 50", E14: "", H10: 10 });
    const { user } = await renderPane("check", { ...services, selectCells });
    expect(await rows()).toEqual([
      "H9January of East · Harbourshows 5, should be 1",
      "H10January of East · Hill10 typed over its formula: right now, but it no longer follows the plan",
      "G11Q1 of Eastshows about 50, should be 36",
      "E14the year of Companyshows empty, should be 438",
    ]);
    await press(user, "H9");
    expect(selectCells).toHaveBeenCalledWith("Plan 2026", "H9");
  });

  it("puts the formulas back: preview, write, undo", async () => {
    let typed: Record<string, CellValue> = { H9: 5, E14: "" };
    const previewed: (readonly Change[])[] = [];
    const { user } = await renderPane("check", {
      ...withPlanSheet(() => typed),
      preview: async (changes) => {
        previewed.push(changes);
        return previewOf(changes);
      },
      undo: async () => ({ cells: 2, keptSheets: [] }),
    });
    expect(await screen.findByText("2 formulas to put back. Nothing is written yet.")).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Put the formulas back" })).toBeChecked();
    await press(user, "Preview");
    expect(await screen.findByText("What was typed is gone, the plan stays as it is.")).toBeInTheDocument();
    expect(previewed[0]).toMatchObject([{ kind: "setCells", cells: [{ at: "H9" }, { at: "E14" }] }]);
    typed = {};
    await press(user, "Write 2 cells");
    expect(await screen.findByText("2 formulas put back on Plan 2026")).toBeInTheDocument();
    await press(user, "Undo");
    expect(await screen.findByText(/Check plan undone/)).toBeInTheDocument();
  });

  it("takes the typed numbers into the plan, and shows what becomes of it", async () => {
    const previewed: (readonly Change[])[] = [];
    const { user } = await renderPane("check", {
      ...withPlanSheet({ H9: 5 }),
      preview: async (changes) => {
        previewed.push(changes);
        return previewOf([], { changes });
      },
    });
    await user.click(await screen.findByRole("radio", { name: "Take the typed numbers into the plan" }));
    await press(user, "Preview");
    expect(await screen.findByText("2026: 438 + 4 = 442")).toBeInTheDocument();
    expect(previewed[0]!.map(({ kind }) => kind)).toEqual(["addRows", "setCells"]);
    await press(user, "Write 2 cells");
    expect(await screen.findByText("1 cell of Plan written, 1 formula put back on Plan 2026")).toBeInTheDocument();
  });

  it("says why the plan cannot take what was typed: no numbers, a contradiction, a lock", async () => {
    const { unmount } = await renderPane("check", withPlanSheet({ H9: "five" }));
    expect(await screen.findByText(/Not possible here/)).toHaveTextContent(/No number was typed over a formula/);
    expect(typedRadio()).toBeDisabled();
    expect(typedRadio()).toHaveAccessibleDescription(/No number was typed/);
    unmount();
    const contrary = await renderPane("check", withPlanSheet({ H9: 5, H10: 5, H11: 25 }));
    expect(await screen.findByText(/Not possible here/)).toHaveTextContent(/25 cannot be taken.*10 is the nearest/);
    contrary.unmount();
    const lock = ["Plan", 2026, "East", "Harbour", "Q1", "Li", 46000, "", "", ""];
    const place = { sheetId: "id-Locks", sheet: "Locks", address: "B3:K4", table: { id: "locks", name: locksTable } };
    const headers = locksHeaders("en", dimensions);
    await renderPane("check", withPlanSheet({ H9: 5 }, { place, headers, rows: [lock] }));
    expect(await screen.findByText(/Not possible here/)).toHaveTextContent(/In the way: .*Harbour/);
  });

  it("names lines that only a new plan sheet mends, beside the cells that can be repaired", async () => {
    await renderPane("check", withPlanSheet({ C10: "Valley", H9: 5 }));
    expect(await rows()).toHaveLength(1);
    expect(screen.getByText(/Plan has no rows for East · Valley/)).toBeInTheDocument();
    expect(screen.getByText("3 places differ")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Select B10" })).toBeInTheDocument();
  });

  it("has nothing to repair where lines were sorted, and says so", async () => {
    await renderPane("check", withPlanSheet({ B9: "West", H9: 5 }));
    expect(await screen.findByText(/are no longer where the plan sheet put them/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Preview" })).not.toBeInTheDocument();
  });

  it("finds that somebody has repaired it meanwhile", async () => {
    let typed: Record<string, CellValue> = { H9: 5 };
    const { user } = await renderPane(
      "check",
      withPlanSheet(() => typed),
    );
    await rows();
    typed = {};
    await press(user, "Preview");
    expect(await screen.findByText(/There is nothing to write/)).toBeInTheDocument();
  });

  it("shows every plan sheet with how it stands, the first that differs chosen", async () => {
    const services = withPlanSheet({ H9: 5 });
    const [edited] = await services.readSheets!([]);
    const [good] = await withPlanSheet().readSheets!([]);
    const named = (sheet: SheetData, name: string) => ({ ...sheet, sheet: name });
    const blank = { ...good!, sheet: "Elsewhere", formulas: [], values: [] };
    const { user } = await renderPane("check", {
      ...services,
      readSheets: async () => [named(good!, "Good"), edited!, blank],
    });
    const group = await screen.findByRole("radiogroup", { name: "Plan sheets" });
    const radios = within(group).getAllByRole("radio");
    expect(radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      "Good as the plan says",
      "Plan 2026 1 place differs",
      "Elsewhere shows no plan of this workbook",
    ]);
    expect(radios[1]).toBeChecked();
    await user.click(radios[0]!);
    expect(screen.getByText(/Every number on Good is the plan’s/)).toBeInTheDocument();
  });

  it("names what is to be corrected in the plan first", async () => {
    const services = withPlanSheet({ H9: 5 });
    const [data] = await services.readTables!([]);
    const twice = { ...data!, rows: [...data!.rows, data!.rows[0]!] };
    await renderPane("check", { ...services, readTables: async () => [twice] });
    expect(await screen.findByText(/stands in the plan twice/)).toBeInTheDocument();
    expect(screen.getByText("the plan needs correcting first")).toBeInTheDocument();
  });

  it("says why it could not look", async () => {
    const readSheets = async () => {
      throw new WorkbookError("offline", { message: "" });
    };
    await renderPane("check", { ...withPlanSheet(), readSheets });
    expect(await screen.findByText(/Excel is not connected right now/)).toBeInTheDocument();
  });

  it("looks again on request", async () => {
    const findTables = jest.fn(async () => summary);
    const { user } = await renderPane("check", { findTables });
    await screen.findByText(/No plan sheet was found/);
    await press(user, "Check again");
    expect(findTables).toHaveBeenCalledTimes(2);
  });
});

it("in Chinese", async () => {
  await renderPane("check", withPlanSheet({ H9: 5 }), { language: "zh" });
  expect(await screen.findByText("将恢复 1 个公式，尚未写入。")).toBeInTheDocument();
  expect(screen.getByText("1 处不一致")).toBeInTheDocument();
});
