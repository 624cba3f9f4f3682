/**
 * Checks the words in src/locale: every key of an English file is used somewhere in src, and English and Chinese fill
 * the same placeholders. (That Chinese has every key is checked by the compiler.)
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./run.mjs";

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (/\.(tsx?|html)$/.test(name)) yield path;
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

/** Values a text prints. `{n|lead|leads}` only picks a word, which Chinese does not need. */
const printed = (text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort().join(" ");

/** A key counts as used when it, or the start of it up to a dot with the rest filled in (`code.${code}`), is in the code. */
function isUsed(key) {
  if (code.includes(`"${key}"`)) return true;
  const parts = key.split(".");
  return parts.some((_, length) => length > 0 && code.includes("`" + parts.slice(0, length).join(".") + ".${"));
}

// Headlines of sheets are put together by each language's own grammar, from one set of values.
const hasOwnGrammar = (name) => name === "sheets.en.ts" || name.startsWith("sheets/");

const problems = [];
for (const path of [...files(locale)].filter((file) => file.endsWith(".en.ts"))) {
  const name = relative(locale, path);
  const english = entries(path);
  const chinese = entries(path.replace(".en.ts", ".zh.ts"));
  if (english.size === 0) problems.push(`${name}: no words found`);
  for (const [key, text] of english) {
    if (!isUsed(key)) problems.push(`${name}: "${key}" is not used`);
    const other = chinese.get(key);
    if (other === undefined) problems.push(`${name}: "${key}" was not found in Chinese`);
    else if (!hasOwnGrammar(name) && printed(other) !== printed(text)) {
      problems.push(`${name}: "${key}" prints {${printed(text)}} in English but {${printed(other)}} in Chinese`);
    }
  }
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
