/**
 * Emits `functions.json` from the JSDoc of the function files, and `functions.zh-CN.json`, the same in Chinese.
 *
 * Usage: new FunctionsMetadata()
 * beside the entry `functions: "./src/functions/index.ts"`, which associates the functions itself. (Microsoft's
 * plugin appends the associations with a loader and knows neither a second language nor `allowErrorForDataTypeAny`;
 * this one uses the same generator.)
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const name = "FunctionsMetadata";

/** Files with the functions, a family each, in the order of the help. */
const functionFiles = ["leads", "targets", "progress", "accounts", "capacity"].map((family) =>
  path.join(__dirname, "../src/functions", `${family}.ts`),
);

/** Reads the JSDoc of all files. Throws with every fault the generator finds. */
async function englishMetadata(files) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`Custom functions metadata:\n${errors.join("\n")}`);
  const metadata = JSON.parse(metadataJson);
  return {
    ...metadata,
    // Error values must reach the functions: in row-wise ones they spoil only their row.
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((each) => ({ ...each, description: oneLine(each.description) })),
  };
}

/**
 * The same metadata with Chinese descriptions and parameter names: each function's own, else the `common` ones of
 * parameters that mean the same everywhere. Throws where a text is missing or left over.
 */
function chineseMetadata(english, { common, functions: texts }) {
  const used = new Set();
  const functions = english.functions.map((each) => translated(each, texts[each.id], common, used));
  const left = Object.entries({ ...texts, common: { parameters: common } }).flatMap(([id, { parameters = {} }]) =>
    Object.keys(parameters).map((parameter) => `${id}.${parameter}`),
  );
  const unused = [
    ...Object.keys(texts).filter((id) => !english.functions.some((each) => each.id === id)),
    ...left.filter((place) => !used.has(place)),
  ];
  if (unused.length > 0) throw new Error(`Chinese metadata of nothing: ${unused.join(", ")}`);
  return { ...english, functions };
}

function translated(each, text, common, used) {
  if (!text?.description) throw new Error(`Chinese metadata of ${each.id}: no description`);
  const parameters = each.parameters.map((parameter) => {
    const own = text.parameters?.[parameter.name] ?? common[parameter.name];
    if (!own?.name || !own.description) {
      throw new Error(`Chinese metadata of ${each.id}: no parameter ${parameter.name}`);
    }
    used.add(`${text.parameters?.[parameter.name] ? each.id : "common"}.${parameter.name}`);
    return { ...parameter, name: own.name, description: own.description };
  });
  return { ...each, description: text.description, parameters };
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

class FunctionsMetadata {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const files = functionFiles;
    const chinese = path.join(__dirname, "../src/locale/functionsMetadata.zh.json");
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.addAll([...files, chinese]);
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const english = await englishMetadata(files);
        const translations = chineseMetadata(english, JSON.parse(readFileSync(chinese, "utf8")));
        const emit = (file, json) => compilation.emitAsset(file, new RawSource(JSON.stringify(json, null, 2)));
        emit("functions.json", english);
        emit("functions.zh-CN.json", translations);
      });
    });
  }
}

module.exports = { FunctionsMetadata, functionFiles, englishMetadata, chineseMetadata };
