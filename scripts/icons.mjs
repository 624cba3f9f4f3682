/**
 * `npm run icons`: draws assets/svg/*.svg as the PNG files the manifest names (assets/grade-32.png …). The PNG files
 * are committed, so only somebody who changes a drawing needs this. `name.svg` is drawn on a grid of 32; where that
 * would blur, a size has a drawing of its own with fewer inner lines (`name-16.svg`, `name-20.svg`).
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./run.mjs";
import { findBrowser } from "./systemParts.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const assets = join(root, "assets");
const drawings = readdirSync(join(assets, "svg")).map((file) => file.replace(/\.svg$/, ""));

/** The drawing made for this size, else the one for all sizes. */
function drawingFor(name, size) {
  const own = `${name}-${size}`;
  return readFileSync(join(assets, "svg", `${drawings.includes(own) ? own : name}.svg`), "utf8");
}

const executablePath = await findBrowser();
if (!executablePath) throw new Error("Drawing icons needs Chromium, Chrome or Edge; PLANBOARD_BROWSER may name it.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
try {
  const page = await browser.newPage();
  for (const name of drawings.filter((drawing) => !/-\d+$/.test(drawing))) {
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>
        ${drawingFor(name, size)}`);
      writeFileSync(join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
