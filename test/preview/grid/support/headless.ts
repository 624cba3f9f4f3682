import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

import type * as headless from "../../../../src/preview/grid/headless";

type Headless = typeof headless;

const root = join(__dirname, "../../../..");

/**
 * Univer's packages are ES modules that Jest cannot load one by one, so they are bundled into one CommonJS file
 * together with the grid's own code: about a second, and always what the sources say now.
 */
export function loadHeadless(): Headless {
  return (loaded ??= load());
}

// One copy for a test file: Univer's services of two copies do not know each other.
let loaded: Headless | undefined;

function load(): Headless {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache", "headless-"));
  try {
    const outfile = join(folder, "headless.cjs");
    buildSync({
      entryPoints: [join(root, "src/preview/grid/headless.ts")],
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      // The build for browsers is the only one that resolves to the same copies for packages and facades.
      mainFields: ["module", "main"],
      logLevel: "error",
      outfile,
    });
    return jest.requireActual<Headless>(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
