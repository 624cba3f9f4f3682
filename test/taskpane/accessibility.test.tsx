import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import axe from "axe-core";
import { JobError } from "../../src/jobs/jobError";
import { ConflictError } from "../../src/workbook/errors";
import { paneEn, type PaneKey } from "../../src/locale/pane.en";
import { paneZh } from "../../src/locale/pane.zh";
import { renderPane } from "./render";

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

  it.each(["grade", "split", "board"] as const)("on %s: form, preview, result", async (job) => {
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
            : text(job === "split" ? "do.writePlan" : "do.writeBoard"),
      }),
    );
    await screen.findByRole("heading", { name: text("result.next") });
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
      throw new ConflictError([{ sheet: "Leads", at: "H23", expected: "B", now: "O" }]);
    };
    const { user } = await renderPane("board", { write }, { language });
    await user.click(await screen.findByRole("button", { name: text("do.preview") }));
    await user.click(await screen.findByRole("button", { name: text("do.writeBoard") }));
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
  });
});
