import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever the command was typed. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a command in the project's folder with its output shown.
 * Resolves with the exit code; rejects on a code other than 0 unless `check` is false.
 */
export function run(command, args, { check = true, env = {}, stdio = "inherit" } = {}) {
  return new Promise((resolve, reject) => {
    // npm and npx are batch files on Windows, which only a shell can start.
    const shell = process.platform === "win32";
    const child = spawn(command, args, { cwd: root, stdio, shell, env: { ...process.env, ...env } });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 || !check) resolve(code ?? 1);
      else reject(new Error(`"${command} ${args.join(" ")}" ended with code ${code}.`));
    });
  });
}

/** What a command prints, or undefined when it cannot be run or fails. */
export function output(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
    let text = "";
    child.stdout.on("data", (chunk) => (text += chunk));
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve(code === 0 ? text : undefined));
  });
}
