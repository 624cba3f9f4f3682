import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { proposeGap } from "../../src/jobs/year/gap";
import type { GapOptions } from "../../src/jobs/year/gapTypes";
import { columnsOf, emptyGapForm, marketFirst, readGapForm } from "../../src/taskpane/gap/gapForm";
import { paneEn, type PaneKey } from "../../src/locale/pane.en";
import { paneZh } from "../../src/locale/pane.zh";
import type { FoundTable } from "../../src/workbook/types";
import { summary } from "./fakes";
import { renderPane } from "./render";

const market: FoundTable = {
  place: { sheetId: "id-Market", sheet: "Market", address: "A1:E3", table: { id: "table-Market", name: "Market" } },
  headers: ["Segment", "Market size", "Share today", "Target share", "Profit contribution"],
  rows: 2,
  kind: "measures",
  roles: {},
  dimensions: [0],
};
const rows = [
  ["Taxi", 3200, 0.22, 0.26, 0.3],
  ["Rental", 2600, 0.17, 0.24, 0.2],
];

async function render(tables: readonly FoundTable[] = []) {
  const propose = jest.fn((options: GapOptions) => proposeGap(options));
  const { user } = await renderPane("gap", {
    proposeGap: propose,
    findTables: async () => ({ ...summary, tables: [...summary.tables, ...tables] }),
    readTables: async (places) => places.map((place) => ({ place, headers: market.headers, rows })),
  });
  await screen.findByRole("heading", { name: "Options" });
  const press = async (name: string) => user.click(await screen.findByRole("button", { name }));
  return { user, press, propose };
}

it("bridges typed segments with the measures known, and writes", async () => {
  const { user, press, propose } = await render();
  await user.type(screen.getByRole("textbox", { name: /^Segments, one a line/ }), "Taxi\nRental");
  await user.type(screen.getByRole("textbox", { name: "Target" }), "2,986");
  await press("Measures");
  await user.type(await screen.findByRole("textbox", { name: "Unprofitable customers dropped" }), "-95");
  await press("Preview");
  expect(await screen.findByText("-95 planned + 3,081 gap = 2,986 target".replace("-95", "−95"))).toBeInTheDocument();
  expect(propose.mock.calls[0]?.[0]).toMatchObject({
    ...{ year: 2026, target: 2986, steps: { dropped: -95 } },
    segments: { kind: "names", names: ["Taxi", "Rental"] },
  });
  const row = screen.getByRole("row", { name: /Cross-selling/ });
  expect(row).toHaveTextContent("on the sheet");
  await press("Write gap sheet");
  expect(await screen.findByText("Gap 2026 written: 2 segments, bridge and waterfall")).toBeInTheDocument();
});

it("takes a table by its headers, corrected where they mislead", async () => {
  const { user, press, propose } = await render([market]);
  await user.click(await screen.findByRole("combobox", { name: "Profit contribution" }));
  await user.click(await screen.findByRole("option", { name: "Type on the sheet" }));
  await press("Preview");
  await waitFor(() => expect(propose).toHaveBeenCalled());
  expect(propose.mock.calls[0]?.[0].segments).toMatchObject({
    ...{ kind: "table", name: "Segment", table: { data: { rows } } },
    measures: { size: "Market size", share: "Share today", targetShare: "Target share" },
  });
  expect(await screen.findByText("1,146 planned + 310 gap = 1,456 target")).toBeInTheDocument();
});

it("says what is wrong in a number before anything is previewed", async () => {
  const { user, press } = await render([market]);
  await user.type(screen.getByRole("textbox", { name: "Target" }), "many");
  await press("Measures");
  await user.type(await screen.findByRole("textbox", { name: "Unprofitable customers dropped" }), "95");
  expect(screen.getByText("Type a number, for example 150.")).toBeInTheDocument();
  expect(screen.getByText("Type a number below 0, for example -95.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Preview" })).toHaveAttribute("aria-disabled", "true");
});

it.each([
  [["Segment", "Market size", "Share today", "Target share"], { size: 1, share: 2, targetShare: 3 }],
  [["Segment", "Target share", "Share", "Capacity"], { targetShare: 1, share: 2, size: 3 }],
  [
    ["细分市场", "市场容量", "利润贡献", "现占有率", "目标占有率"],
    { size: 1, contribution: 2, share: 3, targetShare: 4 },
  ],
  [["Dealer", "Stores"], {}],
])("guesses the columns of %j", (headers, expected) => {
  const { name, measures } = columnsOf({ ...market, headers }, emptyGapForm);
  const byHeader = Object.fromEntries(
    Object.entries(expected).map(([key, column]) => [key, headers[column as number]]),
  );
  expect([name, measures]).toEqual([headers[0], byHeader]);
});

it("takes the innermost names, and first the table that says most of the market", () => {
  const headers = ["Region", "Dealer", "Market capacity", "Market share"];
  const dealers: FoundTable = { ...market, headers, dimensions: [0, 1] };
  expect(columnsOf(dealers, emptyGapForm)).toEqual({
    name: "Dealer",
    measures: { size: "Market capacity", share: "Market share" },
  });
  expect(marketFirst([dealers, market])).toEqual([market, dealers]);
});

it("reads blanks as not known and tells every wrong number", () => {
  expect(readGapForm(emptyGapForm)).toEqual({ steps: {}, wrong: [] });
  const form = { ...emptyGapForm, steps: { dropped: "5", price: "x", use: "−3" }, target: "y" };
  expect(readGapForm(form).wrong).toEqual(["dropped", "price", "target"]);
});

it.each(["en", "zh"] as const)("axe finds nothing in %s: form, preview, result", async (language) => {
  const text = (key: PaneKey) => ({ en: paneEn, zh: paneZh })[language][key];
  document.documentElement.lang = language;
  document.title = "Planboard";
  const violations = async () => {
    const options = {
      rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
    };
    return (await axe.run({ exclude: [["[data-tabster-dummy]"]] }, options)).violations.map(({ id }) => id);
  };
  const { user } = await renderPane("gap", {}, { language });
  await user.type(await screen.findByRole("textbox", { name: new RegExp(`^${text("gap.names")}`) }), "Taxi");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: text("do.preview") }));
  await screen.findByText(text("status.unwritten"));
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: text("do.writeGap") }));
  await screen.findByRole("heading", { name: text("result.next") });
  expect(await violations()).toEqual([]);
});
