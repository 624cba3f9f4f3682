/** `npm run bench`: bundles bench/*.bench.ts and runs each; every number is a ratio of two ways in the same run. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPackages } from "../scripts/install.mjs";
import { root } from "../scripts/run.mjs";

await installPackages();
const { build } = await import("esbuild");
const outdir = join(root, ".cache", "bench");
rmSync(outdir, { recursive: true, force: true });
const entryPoints = readdirSync(join(root, "bench"))
  .filter((name) => name.endsWith(".bench.ts"))
  .map((name) => join(root, "bench", name));
await build({ entryPoints, outdir, bundle: true, platform: "node", format: "esm", outExtension: { ".js": ".mjs" } });
for (const name of readdirSync(outdir).sort()) await import(pathToFileURL(join(outdir, name)).href);
