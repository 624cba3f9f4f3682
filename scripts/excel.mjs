/**
 * `npm run excel` (on a Mac or PC with Excel): trusts a development certificate, serves the add-in on
 * https://localhost:3000 and sideloads it into Excel. Ctrl+C stops the server; `npm run excel -- stop` removes the add-in.
 */
import { join } from "node:path";
import { installPackages } from "./install.mjs";
import { run } from "./run.mjs";

// Fetched when needed: its tree does not install beside ours, and nobody without Excel needs it.
const debugging = (...args) => run("npx", ["--yes", "office-addin-debugging", ...args], { check: false });
const manifest = join("dist", "manifest.xml");

if (!["darwin", "win32"].includes(process.platform)) {
  console.error("Excel runs on Windows and Mac only. Here, `npm start` shows Planboard in the browser preview.");
  process.exit(1);
}
await installPackages();
if (process.argv.includes("stop")) {
  process.exit(await debugging("stop", manifest));
}
const { build } = await import("./build.mjs");
await build();
const certificates = await import("office-addin-dev-certs");
const { serve } = await import("./serve.mjs");
const { url } = await serve("dist", { port: 3000, https: await certificates.getHttpsServerOptions() });
if (url !== "https://localhost:3000/") {
  console.error(
    "Port 3000 is in use. Planboard's development manifest needs it: stop the other program and try again.",
  );
  process.exit(1);
}
console.log(`Serving the add-in at ${url}. Starting Excel …`);
await debugging("start", manifest, "desktop", "--no-debug");
