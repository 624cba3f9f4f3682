import path from "node:path";
import webpack, { type Configuration } from "webpack";

const root = path.join(__dirname, "../../..");

/** Builds `functions.js` and its metadata with the product's own configuration, but into `test-output`. */
export async function buildFunctions(directory: string): Promise<string> {
  const config = (await import(path.join(root, "webpack.config.js"))) as { default: () => Promise<Configuration[]> };
  const own = (await config.default()).find(({ name }) => name === "functions");
  if (!own) throw new Error("webpack.config.js has no configuration named functions.");
  const output = path.join(root, "test-output", directory);
  const compiler = webpack({ ...own, mode: "production", cache: false, output: { ...own.output, path: output } });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve(output);
      });
    });
  });
}
