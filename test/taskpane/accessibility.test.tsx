import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { JobError } from "../../src/jobs/jobError";
import { ConflictError } from "../../src/workbook/errors";
import type { PaneServices } from "../../src/taskpane/services/PaneServices";
import { paneEn, type PaneKey } from "../../src/locale/pane.en";
import { paneZh } from "../../src/locale/pane.zh";
import type { Change } from "../../src/sheets/change";
import { clockTime, entryOf, giveWayOf, historyOf, personOf, previewOf } from "./fakes";
import { withPlanSheet } from "./planSheetFakes";
import { renderPane } from "./render";
import { handEdit, yearServices, type YearState } from "./yearFakes";

const texts = { en: paneEn, zh: paneZh } as const;

async function violations(): Promise<string[]> {
  // jsdom draws nothing: colours and icon fonts are left to Chromium. Tabster's dummy nodes are Fluent's, and empty on purpose.
  const { violations: found } = await axe.run(
    { exclude: [["[data-tabster-dummy]"]] },
    { rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } } },
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each(["en", "zh"] as const)("axe finds nothing in %s", (language) => {
  const text = (key: PaneKey): string => texts[language][key];
  beforeEach(() => {
    document.documentElement.lang = language;
    document.title = "Planboard";
  });

  it("on home", async () => {
    await renderPane("home", {}, { language });
    await screen.findByText(text("home.found"));
    expect(await violations()).toEqual([]);
  });

  it.each(["grade", "split", "nextYear", "board"] as const)("on %s: form, preview, result", async (job) => {
    const { user } = await renderPane(job, {}, { language });
    await screen.findByRole("heading", { name: text("beat.options") });
    expect(await violations()).toEqual([]);
    if (job === "split") await user.type(screen.getByLabelText(new RegExp(`^${text("opt.total")}`)), "2500");
    await user.click(screen.getByRole("button", { name: text("do.preview") }));
    await screen.findByText(text("status.unwritten"));
    expect(await violations()).toEqual([]);
    await user.click(
      screen.getByRole("button", {
        name:
          job === "grade"
            ? text("do.writeColumns")
                .replace(/\{n\|column\|columns\}/, "columns")
                .replace("{n}", "3")
            : text(job === "board" ? "do.writeBoard" : "do.writePlan"),
      }),
    );
    await screen.findByRole("heading", { name: text("result.next") });
    expect(await violations()).toEqual([]);
  });

  it("on plan: grid, entry, a lock in the way, spread, preview, result", async () => {
    const giveWay = giveWayOf({ months: "months" });
    const preview = async (changes: readonly Change[]) => previewOf([], { changes });
    const { user } = await renderPane("plan", { giveWay, preview }, { language });
    const [grid] = await screen.findAllByRole("grid");
    expect(await violations()).toEqual([]);
    const row = within(grid!).getAllByRole("row")[1]!;
    await user.click(within(row).getAllByRole("gridcell")[1]!);
    await user.keyboard("many{Enter}");
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
    await user.keyboard("{Escape}");
    await user.click(within(row).getByRole("button"));
    await user.click(within(row).getAllByRole("gridcell")[1]!);
    await user.keyboard("1{Enter}");
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: text("plan.spread") }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: text("plan.apply") }));
    await user.click(screen.getByRole("button", { name: text("do.preview") }));
    await screen.findByText(text("status.unwritten"));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: language === "zh" ? /^写入 / : /^Write / }));
    await screen.findByRole("heading", { name: text("result.next") });
    expect(await violations()).toEqual([]);
  });

  const underWay: YearState = {
    isLocked: true,
    issuedTo: 6,
    versions: ["locked", "issued", "rolled"],
    handEdits: [],
  };
  it.each(["issue", "roll", "versions", "quarter"] as const)("on %s: form, preview, result", async (job) => {
    const { user } = await renderPane(job, yearServices(underWay), { language });
    if (job === "versions") await user.click((await screen.findAllByRole("radio")).at(-1)!);
    const preview = await screen.findByRole("button", { name: language === "zh" ? /^预览/ : /^Preview/ });
    await waitFor(() => expect(preview).not.toHaveAttribute("aria-disabled", "true"));
    expect(await violations()).toEqual([]);
    await user.click(preview);
    await screen.findByText(text("status.unwritten"));
    expect(await violations()).toEqual([]);
    const [write] = within(screen.getByRole("contentinfo")).getAllByRole("button");
    await user.click(write!);
    await screen.findByRole("heading", { name: text("result.next") });
    expect(await violations()).toEqual([]);
  });

  it("on issue: an entry refused, a withdrawal, numbers typed over by hand", async () => {
    const { user } = await renderPane("issue", yearServices({ ...underWay, handEdits: [handEdit] }), { language });
    const [cell] = await screen.findAllByRole("button", { name: language === "zh" ? /：160$/ : /: 160$/ });
    await user.click(cell!);
    await user.keyboard("many{Enter}");
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: language === "zh" ? /^改为收回/ : /^Withdraw/ }));
    expect(await violations()).toEqual([]);
  });

  it("on plan: the annual lock asks", async () => {
    const { user } = await renderPane("plan", yearServices(underWay), { language });
    await user.click(await screen.findByRole("button", { name: language === "zh" ? "解锁 2026 年" : "Unlock 2026" }));
    expect(await violations()).toEqual([]);
  });

  it("on share: what breaks, preview, what is frozen", async () => {
    const { user } = await renderPane("share", {}, { language });
    await screen.findByRole("heading", { name: text("share.frozen") });
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: text("do.previewFreezing") }));
    await screen.findByText(text("share.freezeMeans"));
    expect(await violations()).toEqual([]);
  });

  it("on check: what was typed, lines to correct, preview, result", async () => {
    const { user } = await renderPane("check", withPlanSheet({ H9: 5, C10: "Valley" }), { language });
    await screen.findByRole("heading", { name: text("check.cells") });
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: text("do.preview") }));
    await screen.findByText(text("check.formulasMean"));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: language === "zh" ? /^写入 / : /^Write / }));
    await screen.findByRole("heading", { name: text("result.next") });
    expect(await violations()).toEqual([]);
  });

  it("on home with a plan sheet edited by hand", async () => {
    await renderPane("home", withPlanSheet({ H9: "five" }), { language });
    await screen.findByRole("button", { name: text("job.check") });
    expect(await violations()).toEqual([]);
  });

  it("on check where the plan cannot take what was typed", async () => {
    await renderPane("check", withPlanSheet({ H9: "five" }), { language });
    await screen.findByRole("heading", { name: text("check.way") });
    expect(await violations()).toEqual([]);
  });

  it("on faults", async () => {
    const proposeGrades = () => {
      throw new JobError([{ code: "badDate", at: "Leads!F7", details: { value: "soon" } }]);
    };
    const { user } = await renderPane("grade", { proposeGrades }, { language });
    await user.click(await screen.findByRole("button", { name: text("do.preview") }));
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
  });

  it("on a conflict", async () => {
    const write = async () => {
      throw new ConflictError([{ sheet: "Leads", at: "H23", expected: "B", now: "O", canKeep: true }], 600);
    };
    const { user } = await renderPane("board", { write }, { language });
    await user.click(await screen.findByRole("button", { name: text("do.preview") }));
    await user.click(await screen.findByRole("button", { name: text("do.writeBoard") }));
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
  });

  const journal = historyOf(
    entryOf(),
    entryOf({ id: "w2", who: "王丹", at: clockTime(9, 30), undo: "unfinished" }),
    entryOf({ id: "w3", who: "", at: undefined, undo: "gone", undone: { at: clockTime(16, 1), who: "Li Wei" } }),
  );
  const readHistory = async () => journal;
  const undoLink = async () => (await screen.findAllByRole("button", { name: new RegExp(`^${text("do.undo")}`) }))[0]!;

  it("on the history, its folded part and its name field", async () => {
    const { user } = await renderPane("history", { readHistory }, { language });
    await undoLink();
    await user.click(screen.getByRole("button", { name: text("history.more") }));
    await user.click(screen.getByRole("button", { name: text("history.forget") }));
    await user.click(screen.getByRole("button", { name: text("do.change") }));
    expect(await violations()).toEqual([]);
  });

  it("on an empty history", async () => {
    await renderPane("history", {}, { language });
    await screen.findByText(text("history.empty"));
    expect(await violations()).toEqual([]);
  });

  it("on an undo: its question for the name, its conflict, its end", async () => {
    const undo = async (_id: string, { which }: { readonly which: string }) => {
      if (which === "asWritten") {
        throw new ConflictError([{ sheet: "Leads", at: "H23", before: "", expected: "B", now: "O" }], 4);
      }
      return { cells: 3, keptSheets: ["Board"] };
    };
    const { user } = await renderPane("history", { readHistory, undo, person: personOf("") }, { language });
    await user.click(await undoLink());
    const field = await screen.findByLabelText(new RegExp(`^${text("person.label")}`));
    await user.click(screen.getByRole("button", { name: text("do.undo") }));
    expect(await violations()).toEqual([]);
    await user.type(field, "Dana");
    await user.click(screen.getByRole("button", { name: text("do.undo") }));
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: language === "zh" ? "撤销 3 格" : "Undo 3 cells" }));
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
  });

  it("on a preview that asks for the name", async () => {
    const { user } = await renderPane("board", { readHistory, person: personOf("") }, { language });
    await user.click(await screen.findByRole("button", { name: text("do.preview") }));
    await user.click(await screen.findByRole("button", { name: text("do.writeBoard") }));
    await screen.findByText(text("person.missing"));
    expect(await violations()).toEqual([]);
  });

  it("on home with a write that broke off", async () => {
    await renderPane("home", { readHistory }, { language });
    await screen.findByRole("button", { name: text("do.takeBack") });
    expect(await violations()).toEqual([]);
  });

  it("while Excel waits", async () => {
    const write: PaneServices["write"] = (_preview, { onProgress }) => {
      onProgress?.("waiting", 0, 1);
      return new Promise(() => undefined);
    };
    const { user } = await renderPane("board", { write }, { language });
    await user.click(await screen.findByRole("button", { name: text("do.preview") }));
    await user.click(await screen.findByRole("button", { name: text("do.writeBoard") }));
    await screen.findByRole("button", { name: text("do.waiting") }, { timeout: 30_000 });
    expect(await violations()).toEqual([]);
  });
});
