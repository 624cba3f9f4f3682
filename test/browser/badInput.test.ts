import { openSample } from "../support/preview";

/** Bad input, as a person makes it: a sentence says what and where, and nothing is written. */
let preview: Awaited<ReturnType<typeof openSample>>;

beforeAll(async () => {
  preview = await openSample();
});
afterAll(() => preview.close());

const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: true });

/** Opens Split target on the history sheet and asks for a preview. */
async function previewSplit(total: string): Promise<void> {
  await preview.page.getByRole("button", { name: "Split Target" }).click();
  await preview.pane.getByRole("textbox", { name: "Annual total" }).fill(total);
  await button("Preview").click();
}

it("a text in the ledger is named with its cell; once corrected the page goes on by itself", async () => {
  const before = await preview.sheets();
  const [[kept]] = (await preview.values("Sales", "E10")) as [[number]];
  await preview.type("Sales", "E10", "n/a");
  await previewSplit("2500");
  await preview.pane
    .getByRole("main")
    .getByText(/Sales!E10/)
    .filter({ visible: true })
    .first()
    .waitFor();
  expect(await preview.pane.getByRole("main").innerText()).toContain("n/a");
  await preview.picture("split-fault-en");
  expect(await preview.sheets()).toEqual(before);

  await preview.type("Sales", "E10", String(kept));
  await button("Preview").waitFor();
  expect(await preview.sheets()).toEqual(before);
});

it("a total that is no multiple of the step is refused before anything is read", async () => {
  await preview.page.getByRole("button", { name: "Split Target" }).click();
  await preview.pane.getByRole("textbox", { name: "Annual total" }).fill("2500.5");
  await preview.pane.getByText("Type a multiple of 1.").filter({ visible: true }).first().waitFor();
});

it("Enter in a field never writes", async () => {
  const before = await preview.sheets();
  const total = preview.pane.getByRole("textbox", { name: "Annual total" });
  await total.fill("2500");
  await total.press("Enter");
  await button("Write plan").waitFor();
  expect(await preview.sheets()).toEqual(before);
});
