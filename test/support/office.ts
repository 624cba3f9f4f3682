import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import type * as Jsdom from "jsdom";
import { announceHost } from "../../src/preview/host/boot/announceHost";
import type { BootOptions } from "../../src/preview/host/boot/bootOptions";
import type { OfficeWindow } from "../../src/preview/host/boot/officeWindow";
import { patchOffice } from "../../src/preview/host/boot/patchOffice";
import type { Book } from "../../src/preview/host/book";
import { createHost, type Bridge, type Host } from "../../src/preview/host/createHost";
import { MemoryBook } from "../../src/preview/host/memoryBook";

// jsdom 29 has parts that are ES modules only, which jest cannot load on Node 20: take the one of jest's environment.
const { JSDOM, VirtualConsole } = createRequire(require.resolve("jest-environment-jsdom"))("jsdom") as typeof Jsdom;

export interface ExcelHarness<B extends Book> {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly book: B;
  readonly host: Host;
  readonly window: Jsdom.DOMWindow;
  /** Scripts office.js asked for that are not part of the client: to be empty. */
  readonly refused: readonly string[];
  /** Takes the globals away and closes the window. */
  dispose(): void;
}

const dist = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const compiled = new Map<string, Script>();

/** Microsoft's file, read and compiled once in this process. */
function client(file: string): Script {
  const known = compiled.get(file) ?? new Script(readFileSync(join(dist, file), "utf8"), { filename: file });
  compiled.set(file, known);
  return known;
}

const GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"] as const;

/** Boots Microsoft's unmodified client in jsdom over a book: `MemoryBook` when none is given. */
export function bootExcel(options?: Partial<BootOptions>): Promise<ExcelHarness<MemoryBook>>;
export function bootExcel<B extends Book>(options: Partial<BootOptions> & { book: B }): Promise<ExcelHarness<B>>;
/**
 * While it is open, `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` are globals as in the add-in. Errors of
 * the host itself fail loudly: `dispose` throws the first of them.
 */
export async function bootExcel({
  book = new MemoryBook(),
  ...options
}: Partial<BootOptions> & { book?: Book } = {}): Promise<ExcelHarness<Book>> {
  const faults: unknown[] = [];
  const host = createHost(book, {
    onFault: (error) => faults.push(error),
  });
  const { window, refused } = await bootClient(host.connect(), options);
  const restore = enter(window);
  return {
    Excel: window.Excel as typeof Excel,
    Office: window.Office as typeof Office,
    CustomFunctions: window.CustomFunctions as typeof CustomFunctions,
    book,
    host,
    window,
    refused,
    dispose: () => {
      restore();
      host.dispose();
      window.close();
      if (faults.length > 0) throw faults[0];
    },
  };
}

/** A window that runs the client, and the scripts it asked for that are not part of the client. */
export interface Client {
  readonly window: Jsdom.DOMWindow;
  readonly refused: readonly string[];
}

/** Boots the client alone, at the end of a wire. */
export async function bootClient(bridge: Bridge, given: Partial<BootOptions> = {}): Promise<Client> {
  const options: BootOptions = { locale: "en-US", ...given };
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    runScripts: "outside-only",
    url: "https://localhost:3000/taskpane.html",
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  announceHost(window as unknown as OfficeWindow, bridge, options);
  const refused = loadScriptsFromDisk(dom, options);
  const tag = window.document.createElement("script");
  tag.type = "text/x-found-by-office-js";
  tag.src = "https://localhost:3000/lib/office.js";
  window.document.head.append(tag);
  client("office.js").runInContext(dom.getInternalVMContext());
  const office = window.Office as typeof Office;
  await new Promise<void>((resolve) => void office.onReady(() => resolve()));
  return { window, refused };
}

/** Makes the client of a window the one that code under test finds in its globals; the result takes it away again. */
export function enter(window: Jsdom.DOMWindow): () => void {
  const restore = new Map(GLOBALS.map((name) => [name, Reflect.get(globalThis, name) as unknown]));
  for (const name of GLOBALS) Reflect.set(globalThis, name, window[name]);
  return () => {
    for (const [name, value] of restore) Reflect.set(globalThis, name, value);
  };
}

/** office.js loads its Excel part by a script tag: it is evaluated from node_modules instead, everything else refused. */
function loadScriptsFromDisk(dom: Jsdom.JSDOM, options: BootOptions): readonly string[] {
  const { window } = dom;
  const refused: string[] = [];
  const append = window.Node.prototype.appendChild;
  window.Node.prototype.appendChild = function appendChild<T extends Node>(this: Node, node: T): T {
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName !== "SCRIPT" || !script.src) return append.call(this, node) as T;
    const file = script.src.replace(/^.*\/lib\//, "");
    if (!/^(excel-web-16\.00\.js|[a-z-]+\/office_strings\.js)$/.test(file)) {
      refused.push(script.src);
      return node;
    }
    client(file).runInContext(dom.getInternalVMContext());
    if (file.startsWith("excel-web")) patchOffice(window as unknown as OfficeWindow, options);
    window.setTimeout(() => script.dispatchEvent(new window.Event("load")), 0);
    return node;
  };
  return refused;
}
