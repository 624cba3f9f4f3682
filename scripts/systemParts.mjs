/**
 * What the tests need beside Node: a browser, LibreOffice, Chinese fonts, and Python with openpyxl as a second reader
 * of our files. Each is looked for; on Debian and Ubuntu a missing one is installed with apt when we may; else the
 * answer says exactly what to install.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { output, run } from "./run.mjs";

const firstThere = (paths) => paths.find((path) => path && existsSync(path));

const onPath = async (names) => {
  for (const name of names) {
    const found = await output(process.platform === "win32" ? "where" : "which", [name]);
    if (found) return found.split(/\r?\n/)[0].trim();
  }
  return undefined;
};

/** Chromium, Chrome or Edge; `PLANBOARD_BROWSER` names another one. */
export async function findBrowser() {
  return (
    firstThere([
      process.env.PLANBOARD_BROWSER,
      "/usr/bin/chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ]) ?? onPath(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"])
  );
}

/** LibreOffice's command; `PLANBOARD_SOFFICE` names another one. */
export async function findOffice() {
  return (
    firstThere([
      process.env.PLANBOARD_SOFFICE,
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ]) ?? onPath(["soffice", "libreoffice"])
  );
}

/** A Python that has openpyxl; `PLANBOARD_PYTHON` names another one. */
export async function findPython() {
  for (const python of [process.env.PLANBOARD_PYTHON, "/usr/bin/python3", "python3", "python"]) {
    if (python && (await output(python, ["-c", "import openpyxl; print(openpyxl.__version__)"]))) return python;
  }
  return undefined;
}

async function findChineseFont() {
  // Macs and Windows bring theirs; elsewhere fontconfig knows.
  if (process.platform !== "linux") return "of the system";
  return (await output("fc-list", [":lang=zh-cn", "family"]))?.trim() || undefined;
}

const parts = [
  { name: "Chromium, Chrome or Edge", find: findBrowser, apt: ["chromium"], needed: "browser tests" },
  { name: "LibreOffice Calc", find: findOffice, apt: ["libreoffice-calc-nogui"], needed: "file tests" },
  { name: "Python 3 with openpyxl", find: findPython, apt: ["python3", "python3-openpyxl"], needed: "file tests" },
  {
    name: "Chinese fonts",
    find: findChineseFont,
    apt: ["fonts-noto-cjk", "fonts-liberation", "fontconfig"],
    needed: "browser tests",
  },
];

async function aptInstall(packages) {
  if (process.platform !== "linux" || !(await onPath(["apt-get"]))) return;
  const asRoot = process.getuid?.() === 0 ? [] : (await output("sudo", ["-n", "true"])) !== undefined ? ["sudo"] : null;
  if (!asRoot) return;
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, "apt-get", ...args];
    return run(command, rest, { check: false, env: { DEBIAN_FRONTEND: "noninteractive" } });
  };
  console.log(`Installing ${packages.join(", ")} with apt …`);
  await apt("update", "-qq");
  await apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

/** Installs what is missing where it can. Returns the parts still missing, each with what to do. */
export async function systemParts() {
  const missing = async () => {
    const found = await Promise.all(parts.map(async (part) => ({ part, path: await part.find() })));
    return found.filter(({ path }) => !path).map(({ part }) => part);
  };
  const first = await missing();
  if (first.length > 0) await aptInstall(first.flatMap(({ apt }) => apt));
  return (first.length > 0 ? await missing() : []).map(({ name, apt, needed }) => ({
    needed,
    what: `${name} is missing (for the ${needed}). Debian or Ubuntu: sudo apt-get install ${apt.join(" ")}. Elsewhere: install ${name}.`,
  }));
}

// `node scripts/systemParts.mjs browser` prints where it is, for tests that run without `npm test`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const find = { browser: findBrowser, office: findOffice, python: findPython }[process.argv[2]];
  const path = await find?.();
  if (path) console.log(path);
  else process.exitCode = 1;
}
