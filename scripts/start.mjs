/** `npm start`: installs and builds what is missing, then serves the preview with the sample workbook. */
import { installPackages } from "./install.mjs";

await installPackages();
const { build } = await import("./build.mjs");
await build();
const { serve } = await import("./serve.mjs");
const { url } = await serve("dist-preview", { port: Number(process.env.PORT ?? 3000) });
console.log(`
Planboard's preview is ready. Open it in Chromium, Edge or Chrome:

  ${url}            English
  ${url}?lang=zh    简体中文

Press Ctrl+C to stop.`);
