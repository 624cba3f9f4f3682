import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** The path of a part of the system that tests run; an error that says how to get it when it is missing. */
export function systemPart(name: "browser" | "office" | "python"): string {
  try {
    return execFileSync(process.execPath, [join(root, "scripts/systemParts.mjs"), name], { encoding: "utf8" }).trim();
  } catch {
    throw new Error(`This test needs ${name}, which is not on this machine. \`npm test\` installs it or says how to.`);
  }
}
