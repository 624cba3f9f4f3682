/** Installs the packages of the lock file when they are missing or older than it. Uses nothing but Node itself. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

const stamp = join(root, "node_modules", ".planboard-installed");

/** Installs with `npm ci` when needed; returns whether it did. */
export async function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return false;
  console.log("Installing packages (first use, or the lock file changed) …");
  await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
  return true;
}
