import { openPreview, type Served } from "../support/browser";
import { openPage, type PreviewPage } from "../support/preview";

/** Locks typed by a colleague without the pane, seen on the plan sheet. */
let served: Served;
let preview: PreviewPage;

beforeAll(async () => {
  served = await openPreview();
  preview = await openPage(await served.context.newPage(), served.url);
});
afterAll(() => served.close());

const sheet = "Plan 2027";
/** The columns of names, and the locks of each line in words. */
async function marks(): Promise<unknown[][]> {
  const names = await preview.values(sheet, "B9:C60");
  const words = await preview.values(sheet, "AA9:AA60");
  return names.flatMap((line, row) => (words[row]?.[0] ? [[...line, words[row][0]]] : []));
}

it("T3 a row typed into the Locks table marks the plan sheet, until it is lifted", async () => {
  await preview.page.getByRole("button", { name: "Split Target" }).click();
  await preview.pane.getByRole("textbox", { name: "Annual total" }).fill("2500");
  await preview.pane.getByRole("button", { name: "Preview", exact: true }).click();
  await preview.pane.getByRole("button", { name: "Write plan", exact: true }).click();
  await preview.pane.getByText("Undo", { exact: true }).first().waitFor();
  expect(await preview.values("Locks", "B3:K3")).toEqual([
    ["Plan", "Year", "Region", "Model", "Period", "Locked by", "Locked on", "Reason", "Unlocked by", "Unlocked on"],
  ]);
  expect((await preview.values(sheet, "AA8")).flat()).toEqual(["Locked"]);
  expect(await marks()).toEqual([]);

  const [[region]] = (await preview.values(sheet, "B9:B9")) as [[string]];
  for (const [at, text] of Object.entries({ B4: "Plan", C4: "2027", D4: region, F4: "Q1" })) {
    await preview.type("Locks", at, text);
  }
  expect(await marks()).toEqual([[region, expect.any(String), "Q1"]]);
  await preview.page.locator("[data-u-comp=slide-tab-item]", { hasText: new RegExp(`^${sheet}$`) }).click();
  await preview.picture("plan-sheet-locks");
  await preview.page.setViewportSize({ width: 2100, height: 900 });
  await preview.picture("plan-sheet-locks-wide");
  await preview.type("Locks", "K4", "2027-01-05");
  expect(await marks()).toEqual([]);
  expect(preview.errors).toEqual([]);
});
