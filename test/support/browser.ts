import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { systemPart } from "./systemPart";

const root = join(__dirname, "../..");

/** Chromium must not phone home: without these it looks up its maker's hosts at every start. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Served {
  readonly url: string;
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Serves the built preview on a free port and opens a Chromium of its own. */
export async function openPreview(): Promise<Served> {
  const { url, server } = await serve();
  const profile = mkdtempSync(join(tmpdir(), "planboard-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: systemPart("browser"),
    headless: true,
    args: quiet,
    viewport: { width: 1440, height: 900 },
  });
  return {
    url,
    context,
    close: async () => {
      await context.close();
      server.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function serve(): Promise<{ url: string; server: ChildProcess }> {
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [join(root, "scripts/serve.mjs"), "dist-preview", "0"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`The preview's server ended with code ${code}.`)));
    server.stdout.once("data", (line: Buffer) => resolve({ url: line.toString().trim(), server }));
  });
}
