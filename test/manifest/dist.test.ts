/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { addresses, all, parseManifest, root } from "./manifestXml";

const dist = join(root, "dist");
beforeAll(() => {
  if (!existsSync(join(dist, "manifest.xml"))) throw new Error("There is no dist yet: run `npm run build` first.");
});

const read = (file: string) => readFileSync(join(dist, file), "utf8");

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly result: object;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}
const metadata = (file: string) => (JSON.parse(read(file)) as Metadata).functions;

/** Ids Excel would read as a cell: A1 up to XFD1048576, or R1C1. */
const looksLikeCell = (id: string) => /^[A-Z]{1,3}\d+$/.test(id) || /^R\d*C\d*$/.test(id);

describe("dist/", () => {
  it("holds every file its manifest names", () => {
    const manifest = parseManifest(read("manifest.xml"));
    const [page = ""] = addresses(manifest).filter((address) => address.endsWith("taskpane.html"));
    const base = page.slice(0, -"taskpane.html".length);
    expect(base).toMatch(/^https:\/\/.*\/$/);
    const files = addresses(manifest).map((address) => address.slice(base.length));
    expect(files.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  });

  it("holds every script its page loads, the functions before all others", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script src="?([^":\s>]+)"?[\s>]/g)].map(([, file]) => file!);
    expect(scripts).toEqual(["functions.js", "functions.zh.js", "taskpane.js"]);
    expect(scripts.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  });

  it("associates every function the ribbon's buttons call", () => {
    const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));
    const code = scripts.map(read).join("\n");
    const called = all(parseManifest(read("manifest.xml")), "FunctionName").map((element) => element.textContent ?? "");
    expect(called).toHaveLength(3);
    expect(called.filter((name) => !code.includes(name))).toEqual([]);
  });

  it("offers the functions of this release under ids that Excel accepts", () => {
    const ids = metadata("functions.json").map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["SPLIT", "QUARTERS", "MONTHS", "GRADE", "GRADEREASON", "NEXTCONTACT", "BOARD"]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9_.]{2,}$/.test(id) || looksLikeCell(id))).toEqual([]);
    expect(ids.filter((id) => !new RegExp(`\\b${id}\\b`).test(read("functions.js")))).toEqual([]);
  });

  it("helps in Chinese with the same functions, names and parameters", () => {
    const shape = (file: string) =>
      metadata(file).map(({ id, name, result, parameters }) => ({ id, name, result, parameters: parameters.length }));
    expect(shape("functions.zh-CN.json")).toEqual(shape("functions.json"));
    const texts = metadata("functions.zh-CN.json").flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

it.each([
  ["Q1", true],
  ["FY2026", true],
  ["R1C1", true],
  ["XFD1048576", true],
  ["SPLIT", false],
  ["NEXTCONTACT", false],
])("an id such as %s looks like a cell: %s", (id, cell) => {
  expect(looksLikeCell(id)).toBe(cell);
});
