/** Builds the add-in and the preview when a source changed since the last build: `node scripts/build.mjs [--force]`. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, run } from "./run.mjs";

const sources = ["src", "assets", "webpack", "webpack.config.js", "manifest.xml", "package-lock.json", "tsconfig.json"];
const stamp = join(root, "dist-preview", ".built-from");

function* files(path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* files(join(path, name));
  } else yield path;
}

/** One hash over everything that goes into the build, what the environment says included. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const name of ["PLANBOARD_URL", "PLANBOARD_CLOUD"]) hash.update(`${name}=${process.env[name] ?? ""}\n`);
  for (const source of sources) {
    for (const file of files(join(root, source))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Builds `dist` and `dist-preview` unless they are up to date; returns whether it built. */
export async function build({ force = false } = {}) {
  const now = fingerprint();
  if (!force && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return false;
  console.log("Building …");
  // Chunks of an earlier build would be shipped along.
  for (const folder of ["dist", "dist-preview"]) rmSync(join(root, folder), { recursive: true, force: true });
  await run(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--mode=production"]);
  writeFileSync(stamp, now);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ force: process.argv.includes("--force") });
