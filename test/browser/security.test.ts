import { openPreview, type Served } from "../support/browser";
import { openPage, type PreviewPage } from "../support/preview";

/**
 * Two jobs by clicks in a workbook with hostile names: nothing of them runs, is markup or leaves the machine, and no page
 * does anything its policy forbids.
 */
const markup = '"><img src=x onerror="top.__hacked=1"><script>top.__hacked=1</script>';
const names = [markup, "=cmd|' /C calc'!A0", "javascript:top.__hacked=1", '＝EXEC("calc")', "__proto__"];
const header = "<b onclick=top.__hacked=1>Region";

let served: Served;
let preview: PreviewPage;
const requests: string[] = [];
const dialogs: string[] = [];

declare global {
  interface Window {
    __hacked?: unknown;
    violations?: string[];
  }
}

beforeAll(async () => {
  served = await openPreview();
  const page = await served.context.newPage();
  page.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  // In the page and in the pane's frame, before anything of theirs.
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      window.violations?.push(
        `${event.violatedDirective}: ${event.blockedURI} (${event.sample}) in ${location.pathname}`,
      );
    });
  });
  preview = await openPage(page, served.url);
});
afterAll(() => served.close());

const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: true });
const frames = async <T>(look: () => T) => Promise.all(preview.page.frames().map((frame) => frame.evaluate(look)));

/** Puts the names where people's names are: leads and signals, regions of the ledger and the plan, a header. */
async function makeHostile(): Promise<void> {
  await preview.page.evaluate(
    ({ texts, title }) => {
      const book = window.planboardPreview!.book;
      const sheet = (name: string) => book.sheets().find((state) => state.name === name)!.id;
      const put = (name: string, row: number, column: number, values: readonly (string | number)[]) =>
        book.write(
          sheet(name),
          { row, column, rowEnd: row + values.length - 1, columnEnd: column },
          values.map((value) => [{ value }]),
        );
      put("Leads", 1, 0, texts);
      put("Leads", 1, 4, texts);
      const column = (name: string) =>
        book
          .read(sheet(name), { row: 2, column: 0, rowEnd: 2, columnEnd: 9 })[0]!
          .findIndex(({ value }) => value === "Region");
      for (const name of ["Sales", "Plan"]) {
        const at = column(name);
        // As many plan rows as models: each name becomes one region in both tables.
        const cells = book
          .read(sheet(name), { row: 3, column: at, rowEnd: 6000, columnEnd: at })
          .map(([cell]) => cell!.value);
        const regions = [...new Set(cells.filter((value) => typeof value === "string" && value !== ""))].sort();
        const renamed = cells.slice(0, cells.length - [...cells].reverse().findIndex((value) => value !== null));
        put(
          name,
          3,
          at,
          renamed.map((value) => texts[regions.indexOf(value)] ?? String(value ?? "")),
        );
        put(name, 2, at, [title]);
      }
    },
    { texts: names, title: header },
  );
  await preview.settle();
}

it("Grade leads and Build board show hostile names as they are, in the pane and in the grid", async () => {
  await makeHostile();
  await preview.page.getByRole("button", { name: "Grade Leads" }).click();
  await button("Preview").click();
  await button(/^Write \d/).waitFor();
  const shown = await preview.pane.getByRole("main").innerText();
  expect(shown).toContain(markup);
  await button(/^Write \d/).click();
  await button("Undo").waitFor();
  expect((await preview.values("Leads", "A2:A6")).flat()).toEqual(names);
  expect((await preview.formulas("Leads", "A2:J6")).flat().filter(Boolean)).toEqual([]);
  const reasons = (await preview.values("Leads", "I2:I6")).flat().map(String);
  expect(reasons[1]).toContain(names[1]);

  await preview.page.getByRole("button", { name: "Build Board" }).click();
  await button("Preview").click();
  await button("Write board").waitFor();
  const bars = await preview.pane.getByRole("main").innerText();
  for (const name of names) expect(bars).toContain(name);
  await button("Write board").click();
  await button("Undo").waitFor();
  const column = (await preview.values("Progress", "B9:B60")).flat();
  for (const name of names) expect(column).toContain(name);
  expect((await preview.formulas("Progress", "B8:C60")).flat().filter((formula) => formula?.includes("cmd"))).toEqual(
    [],
  );
  expect(String((await preview.values("Progress", "B51"))[0]![0])).toMatch(/^✓/);
  await preview.picture("hostile-en");
});

it("nothing of them ran or became an element", async () => {
  expect(dialogs).toEqual([]);
  expect(await frames(() => window.__hacked)).toEqual(expect.arrayContaining([undefined]));
  expect((await frames(() => window.__hacked)).filter((value) => value !== undefined)).toEqual([]);
  const elements = await frames(() =>
    [...document.querySelectorAll("*")]
      .filter((one) =>
        [...one.attributes].some(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
      )
      .map((one) => one.outerHTML),
  );
  expect(elements.flat()).toEqual([]);
});

it("the dialog about the preview closes, although no form may be sent anywhere", async () => {
  await preview.page.locator("#aboutButton").click();
  await preview.page.locator("#about button").click();
  await preview.page.locator("#about").waitFor({ state: "hidden" });
});

it("no page did what its policy forbids, and the policies are in force", async () => {
  expect((await frames(() => window.violations ?? ["no listener"])).flat()).toEqual([]);
  const blocked = await frames(() => {
    const script = document.createElement("script");
    script.textContent = "window.__ran = 1";
    document.head.append(script);
    return (window as { __ran?: number }).__ran;
  });
  expect(blocked).toEqual([undefined, undefined]);
  // Text in a style element of the pane is refused, although Fluent's empty ones are not.
  const [, pane] = preview.page.frames();
  const color = await pane!.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "body { color: rgb(1, 2, 3) }";
    document.head.append(style);
    return getComputedStyle(document.body).color;
  });
  expect(color).not.toBe("rgb(1, 2, 3)");
  const told = (await frames(() => window.violations ?? [])).map((list) => list.map((one) => one.split(":")[0]));
  expect(told).toEqual([["script-src-elem"], ["script-src-elem", "style-src-elem"]]);
});

it("nothing was asked of any other machine", () => {
  const { origin } = new URL(served.url);
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))).toEqual([]);
  const scripts = [/\.(js|css|png|json|html)$/, /\/$/];
  expect(requests.filter((url) => !/^(data|blob):/.test(url) && !scripts.some((kind) => kind.test(url)))).toEqual([]);
});
