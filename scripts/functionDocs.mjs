/**
 * Writes docs/functions.md and docs/functions.zh-CN.md from the help of the functions, their worked examples and the
 * templates in docs/templates: `node scripts/functionDocs.mjs [--check]`. With `--check` it writes nothing and fails
 * when a page is not what it would write.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./run.mjs";

const { functionFiles, englishMetadata, chineseMetadata } = createRequire(import.meta.url)(
  "../webpack/functionsMetadata.cjs",
);

const words = {
  en: { parameter: "parameter", meaning: "meaning", called: "function", does: "does", at: "in", example: "Example" },
  zh: { parameter: "参数", meaning: "含义", called: "函数", does: "作用", at: "输入到", example: "示例" },
};

/** The example families of src/locale, which are TypeScript. */
async function exampleFamilies() {
  const outfile = join(root, ".cache", "examples.mjs");
  mkdirSync(join(root, ".cache"), { recursive: true });
  const entry = join(root, "src/locale/examples/index.ts");
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", logLevel: "error" });
  return (await import(pathToFileURL(outfile).href)).exampleFamilies;
}

/** The help without its example, which follows worked out. */
const helpOf = ({ description }) => description.replace(/(Example: |示例：)=PLAN.*$/, "").trim();

/** The first sentence of a help, for the list at the top. */
const shortOf = (each) =>
  helpOf(each)
    .split(/(?<=。|\.)(?: |$)/)[0]
    .replace(/[.。]$/, "");

function signature({ id, parameters }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `\`=PLAN.${id}(${names.join(", ")})\``;
}

function parameterTable({ parameters }, { parameter, meaning }) {
  const rows = parameters.map(
    ({ name, description, optional }) => `| ${optional ? `[${name}]` : name} | ${description} |`,
  );
  return [`| ${parameter} | ${meaning} |`, "|---|---|", ...rows].join("\n");
}

/** "C2" as zero-based [row, column]. */
function placeOf(address) {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address);
  return [Number(digits) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

const letterOf = (column) =>
  (column < 26 ? "" : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

function isIn(addresses, row, column) {
  return (addresses ?? []).some((address) => {
    const [from, to = from] = address.split(":").map(placeOf);
    return row >= from[0] && row <= to[0] && column >= from[1] && column <= to[1];
  });
}

/** A cell as a sheet shows it. */
function shown(cell, example, row, column) {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell !== "number") return cell.replaceAll("*", "\\*").replaceAll("|", "\\|");
  if (isIn(example.dates, row, column)) return new Date((cell - 25569) * 86_400_000).toISOString().slice(0, 10);
  if (isIn(example.percents, row, column)) return `${Number((cell * 100).toFixed(1))}%`;
  return String(Number(cell.toFixed(2)));
}

/** The sheet of an example as a table with the letters of its columns and the numbers of its rows. */
function grid(example, language) {
  const text = (cell) => (typeof cell === "object" && cell !== null ? cell[language] : cell);
  const [top, left] = placeOf(example.at);
  const height = Math.max(example.cells.length, top + example.gives.length);
  const width = Math.max(...example.cells.map((row) => row.length), left + example.gives[0].length);
  const line = (row) =>
    Array.from({ length: width }, (_, column) => {
      const result = example.gives[row - top]?.[column - left];
      if (result !== undefined) {
        const cell = shown(text(result), example, row, column);
        return cell === "" ? "" : `**${cell}**`;
      }
      return shown(text(example.cells[row]?.[column]), example, row, column);
    });
  const rows = Array.from({ length: height }, (_, row) => `| ${row + 1} | ${line(row).join(" | ")} |`);
  const columns = Array.from({ length: width }, (_, column) => letterOf(column));
  return [`| | ${columns.join(" | ")} |`, `|---|${columns.map(() => "---|").join("")}`, ...rows].join("\n");
}

function section(each, example, language) {
  const own = words[language];
  const colon = language === "en" ? ": " : "：";
  return [
    `### ${each.id}`,
    signature(each),
    helpOf(each),
    parameterTable(each, own),
    language === "en"
      ? `${own.example}${colon}\`${example.formula}\` ${own.at} ${example.at}`
      : `${own.example}${colon}${own.at} ${example.at} 的 \`${example.formula}\``,
    grid(example, language),
    example.note[language],
  ].join("\n\n");
}

function page(template, metadata, families, language) {
  const own = words[language];
  const helps = new Map(metadata.functions.map((each) => [each.id, each]));
  const index = families.map(({ name, examples }) => {
    const rows = examples.map(({ id }) => `| [${id}](#${id.toLowerCase()}) | ${shortOf(helps.get(id))} |`);
    return [`**${name[language]}**`, "", `| ${own.called} | ${own.does} |`, "|---|---|", ...rows].join("\n");
  });
  const sections = families.map(({ name, examples }) =>
    [`## ${name[language]}`, ...examples.map((example) => section(helps.get(example.id), example, language))].join(
      "\n\n",
    ),
  );
  return template
    .replace("{{count}}", String(helps.size))
    .replace("{{index}}", () => index.join("\n\n"))
    .replace("{{functions}}", () => sections.join("\n\n"));
}

const families = await exampleFamilies();
const english = await englishMetadata(functionFiles);
const chinese = chineseMetadata(
  english,
  JSON.parse(readFileSync(join(root, "src/locale/functionsMetadata.zh.json"), "utf8")),
);
const check = process.argv.includes("--check");
for (const [name, metadata, language] of [
  ["functions.md", english, "en"],
  ["functions.zh-CN.md", chinese, "zh"],
]) {
  const file = join(root, "docs", name);
  const template = readFileSync(join(root, "docs/templates", name), "utf8");
  const text = page(template, metadata, families, language);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`docs/${name} is not what the help of the functions makes of it. Run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
