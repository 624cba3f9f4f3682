import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const manifest = JSON.parse(read("package.json"));

test("every dependency is pinned to one exact version", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version as string))).toEqual([]);
});

test("all Univer packages have the same version", () => {
  const univer = Object.entries(manifest.devDependencies).filter(([name]) => name.startsWith("@univerjs/"));
  expect(new Set(univer.map(([, version]) => version)).size).toBe(1);
});

test("the lock file records no download addresses", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved": "https?:/);
});

// npm leaves platforms out when it cannot find their package, and then refuses to install from that lock file.
test("the lock file holds the optional packages of every platform", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test("docs/dependencies.md names every direct dependency with its version", () => {
  const page = read("docs/dependencies.md");
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const line = (name: string) => page.split("\n").find((text) => text.includes(`\`${name}\``)) ?? "";
  // Univer's packages share one line for their common version.
  const missing = all.filter(
    ([name, version]) => !name.startsWith("@univerjs/") && !line(name).includes(String(version)),
  );
  expect(missing).toEqual([]);
});

test("a clone stands alone: nothing refers to a folder beside it", () => {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root })
    .toString()
    .split("\n")
    .filter((file) => /\.(tsx?|[cm]?js|json|md|html|xml)$/.test(file) && !file.startsWith("test/project/"));
  const outside = new RegExp(["\\.\\./shared/", "/work/"].join("|"));
  expect(files.filter((file) => outside.test(read(file)))).toEqual([]);
});
