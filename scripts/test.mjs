/**
 * `npm test`: installs what is missing, then types, lint, format, words, build and every test.
 * The last line is `N passed, N failed`; each check before the tests counts as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./install.mjs";
import { root, run } from "./run.mjs";

let passed = 0;
let failed = 0;
const troubles = [];
const count = (name, ok) => {
  if (ok) passed++;
  else {
    failed++;
    troubles.push(name);
  }
};

const tool = (path) => join(root, "node_modules", path);
const node = (args) => run(process.execPath, args, { check: false });

await installPackages();
const { systemParts } = await import("./systemParts.mjs");
const missing = await systemParts();

const checks = [
  ["types", [tool("typescript/bin/tsc")]],
  ["lint", [tool("eslint/bin/eslint.js"), ".", "--max-warnings=0"]],
  ["format", [tool("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."]],
  ["words", [join(root, "scripts/words.mjs")]],
  ["docs of the functions", [join(root, "scripts/functionDocs.mjs"), "--check"]],
  ["build", [join(root, "scripts/build.mjs")]],
];
for (const [name, args] of checks) {
  console.log(`\n== ${name}`);
  count(name, (await node(args)) === 0);
}

/** Runs some of jest's projects and adds their results. A run that leaves no results is a failure. */
async function jest(name, projects) {
  console.log(`\n== ${name} tests`);
  const report = join(root, "test-output", `${name}.json`);
  mkdirSync(join(root, "test-output"), { recursive: true });
  rmSync(report, { force: true });
  await run(
    process.execPath,
    [tool("jest/bin/jest.js"), "--maxWorkers=2", "--json", `--outputFile=${report}`, "--selectProjects", ...projects],
    // jest prints its results on stderr; the JSON on stdout is in the file already.
    { check: false, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (!existsSync(report)) return count(`${name} tests did not run`, false);
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (!result.success) troubles.push(`${name} tests`);
  if (result.numTotalTests === 0) count(`${name}: no tests found`, false);
}

await jest("unit", ["unit", "pane", "host"]);
for (const [name, part] of [
  ["files", "file tests"],
  ["browser", "browser tests"],
]) {
  const lacking = missing.filter(({ needed }) => needed === part);
  for (const { what } of lacking) console.log(`\n${what}`);
  if (lacking.length === 0) await jest(name, [name]);
  else if (process.env.CI) count(`${part} could not run`, false);
  else console.log(`NOT RUN: ${part}.`);
}

if (troubles.length > 0) console.log(`\nFailed: ${troubles.join(", ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
