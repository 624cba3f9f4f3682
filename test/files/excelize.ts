import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type * as Excelize from "excelize-wasm";

type Library = Awaited<ReturnType<typeof Excelize.init>>;
export type Workbook = ReturnType<Library["NewFile"]>;

let library: Promise<Library> | undefined;

/**
 * The file library, loaded once. In Node it reads its program with a dynamic import built from a string, which jest
 * cannot serve; so it is loaded as in a browser, with the program as a data address.
 */
export function excelize(): Promise<Library> {
  library ??= load();
  return library;
}

async function load(): Promise<Library> {
  const versions = process.versions;
  Object.defineProperty(process, "versions", { configurable: true, value: { ...versions, node: "" } });
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- only a late require sees the versions above
    const { init } = require("excelize-wasm") as typeof Excelize;
    const program = readFileSync(join(dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
    return await init(`data:application/gzip;base64,${program.toString("base64")}`);
  } finally {
    Object.defineProperty(process, "versions", { configurable: true, value: versions });
  }
}
