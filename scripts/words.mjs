/**
 * Checks the words in src/locale: every key of an English file is used somewhere in src, and English and Chinese fill
 * the same placeholders. (That Chinese has every key is checked by the compiler.)
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

const locale = join(root, "src", "locale");
const isWords = (path) => /\.(en|zh)\.ts$/.test(path);
const code = [...files(join(root, "src"))]
  .filter((path) => !isWords(path))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

/** `"key": "text"` or `key: "text"` pairs of a words file, template and joined strings included. */
function entries(path) {
  const text = readFileSync(path, "utf8");
  const found = new Map();
  for (const match of text.matchAll(/^ {2}"?([\w.]+)"?:\s*([\s\S]*?),$(?=\n(?: {2}"?[\w.]+"?:|\}| {2}\/\/|\n))/gm)) {
    found.set(match[1], match[2]);
  }
  return found;
}

const placeholders = (text) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort().join(" ");
const problems = [];
for (const name of readdirSync(locale).filter((file) => file.endsWith(".en.ts"))) {
  const english = entries(join(locale, name));
  const chinese = entries(join(locale, name.replace(".en.ts", ".zh.ts")));
  if (english.size === 0) problems.push(`${name}: no words found`);
  for (const [key, text] of english) {
    // A key may be put together from a prefix: "note." + code counts as a use of every key that starts with it.
    const prefix = key.includes(".") ? key.slice(0, key.lastIndexOf(".") + 1) : undefined;
    const used =
      code.includes(`"${key}"`) ||
      code.includes(`.${key}`) ||
      (prefix !== undefined && code.includes("`" + prefix + "${"));
    if (!used) problems.push(`${name}: "${key}" is not used`);
    const other = chinese.get(key);
    if (other !== undefined && placeholders(other) !== placeholders(text)) {
      problems.push(
        `${name}: "${key}" fills {${placeholders(text)}} in English but {${placeholders(other)}} in Chinese`,
      );
    }
  }
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
