import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { parseRect } from "../../src/preview/host/a1";
import type { Rect, Scalar } from "../../src/preview/host/book";
import { undoSheetName } from "../../src/sheets/undoSheet";
import { openPreview, type Served } from "./browser";

const root = join(__dirname, "../..");
/** Pictures go to test-output; `PLANBOARD_PICTURES=docs/pictures` renews those of the documentation. */
const pictures = join(root, process.env["PLANBOARD_PICTURES"] ?? "test-output/pictures");

/** The preview as a person has it: the grid's page, and the pane in its frame. */
export interface PreviewPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong in the page or the pane that no user would see. */
  readonly errors: readonly string[];
  /** Calculated values of cells, blanks as null. */
  values(sheet: string, address: string): Promise<Scalar[][]>;
  formulas(sheet: string, address: string): Promise<(string | undefined)[][]>;
  /** Those of its people: without the journal and the undo sheet, which stay after an undo. */
  sheets(): Promise<string[]>;
  /** Types into a cell as a person does: to it by the name box, the keys, Enter. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /** Makes the pane so wide, in pixels. */
  setWidth(pixels: number): Promise<void>;
  /** Chooses from a list of the pane. */
  choose(field: string, option: string): Promise<void>;
  settle(): Promise<void>;
  picture(name: string): Promise<void>;
}

/** `name` is who the pane's person is; without one the pane asks at the first write. */
export async function openPage(page: Page, url: string, { name = "Dana Weber" } = {}): Promise<PreviewPage> {
  await page.addInitScript((said) => localStorage.setItem("planboard.name", said), name);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !/^(blob|data):/.test(request.url())) {
      errors.push(`asked for ${request.url()}`);
    }
  });
  await page.goto(url);
  await page.waitForFunction(() => window.planboardPreview);
  await page.evaluate(() => window.planboardPreview?.ready);

  const settle = () => page.evaluate(() => window.planboardPreview?.settle());
  const read = async (sheet: string, address: string) => {
    await settle();
    return page.evaluate(
      ({ name, rect }) => {
        const book = window.planboardPreview?.book;
        const id = book?.sheets().find((state) => state.name === name)?.id;
        if (!book || id === undefined) throw new Error(`There is no sheet ${name}.`);
        return book.read(id, rect);
      },
      { name: sheet, rect: rectOf(address) },
    );
  };

  return {
    page,
    pane: page.frameLocator("iframe"),
    errors,
    values: async (sheet, address) => (await read(sheet, address)).map((row) => row.map(({ value }) => value)),
    formulas: async (sheet, address) => (await read(sheet, address)).map((row) => row.map(({ formula }) => formula)),
    sheets: async () => {
      const names = await page.evaluate(() => window.planboardPreview?.book.sheets().map(({ name: one }) => one) ?? []);
      return names.filter((one) => !["Journal", "操作记录", undoSheetName].includes(one));
    },
    type: async (sheet, cell, text) => {
      // On a busy machine the grid may not listen yet when the first key comes: nothing typed is typed again.
      for (let tries = 0; tries < 3; tries += 1) {
        await goTo(page, sheet, cell);
        await page.keyboard.type(text, { delay: 15 });
        await page.keyboard.press("Enter");
        await settle();
        const [typed] = (await read(sheet, cell)).flat();
        if (typed?.formula !== undefined || (typed?.value ?? "") !== "") return;
      }
    },
    setWidth: (pixels) =>
      page.evaluate((px) => {
        const layout = document.querySelector<HTMLElement>("[style*='--pane']");
        layout?.style.setProperty("--pane", `${px}px`);
      }, pixels),
    choose: async (field, option) => {
      const pane = page.frameLocator("iframe");
      const wanted = pane.getByRole("option", { name: option, exact: true });
      // A list closes again when the page below it still moves, as it does while options unfold: as a person, try again.
      for (let tries = 1; ; tries += 1) {
        await pane.getByRole("combobox", { name: field, exact: true }).click();
        const open = await wanted.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        );
        if (open || tries === 3) break;
      }
      await wanted.click();
    },
    settle: async () => void (await settle()),
    picture: async (name) => {
      mkdirSync(pictures, { recursive: true });
      // The grid paints on a canvas some frames after the cells are settled.
      await page.waitForTimeout(800);
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
}

/** The sample workbook in a Chromium of its own. */
export async function openSample(
  options?: Parameters<typeof openPage>[2],
): Promise<PreviewPage & Pick<Served, "close">> {
  const served = await openPreview();
  return { ...(await openPage(await served.context.newPage(), served.url, options)), close: served.close };
}

function rectOf(address: string): Rect {
  const rect = parseRect(address);
  if (!rect) throw new Error(`${address} is no address.`);
  return rect;
}

/** Selects a cell with the mouse and the name box, as far as a person can. */
async function goTo(page: Page, sheet: string, cell: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]", { hasText: new RegExp(`^${sheet}$`) }).click();
  const box = page.locator("[data-u-comp=defined-name] input");
  const there = () =>
    page.waitForFunction(
      (at) => {
        const book = window.planboardPreview?.book;
        const { row, column } = book?.selection().rect ?? { row: -1, column: -1 };
        return row === at.row && column === at.column;
      },
      rectOf(cell),
      { timeout: 5000 },
    );
  // On a busy machine the sheet may show after the name box was used, which is then emptied: as a person, try again.
  for (let tries = 1; ; tries += 1) {
    await box.fill(cell);
    await box.press("Enter");
    const done = await there().then(
      () => true,
      (error: unknown) => {
        if (tries === 3) throw error;
        return false;
      },
    );
    if (done) return;
  }
}
