import "./page.css";
import { showCharts } from "../grid/charts/layer";
import { screenBook } from "../grid/screen";
import type { FunctionsFile } from "../grid/customFunctions/metadata";
import { registerFunctions } from "../grid/customFunctions/register";
import { createHost } from "../host/createHost";
import { loadSheets } from "../host/loadSheets";
import { sampleSpecs } from "../sample/workbook";
import { makeBar } from "./bar";
import { CellErrors } from "./cellErrors";
import { element } from "./element";
import type { PreviewHook } from "./hook";
import { languageOf, sayIn, translate } from "./language";
import { PaneFrame } from "./paneFrame";
import { makeSplitter } from "./splitter";

const language = languageOf(window.location.search);
const say = sayIn(language);
document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
document.title = say("preview.title");
translate(document, say);

const frame = element<HTMLIFrameElement>("pane");
const pane = new PaneFrame(frame);
const errors = new CellErrors(element("cellError"), say);

const { book, univer } = screenBook(element("grid"), language);
showCharts(univer, book);
const host = createHost(book, { onFault: (error) => reportError(error) });
const theme: PreviewHook["theme"] = { isDarkTheme: false };

/** The sample first, so that the pane finds it; formulas with functions of the add-in wait for the pane. */
async function start(): Promise<void> {
  const metadata = fetch(language === "zh" ? "functions.zh-CN.json" : "functions.json");
  // A canvas does not redraw when a font comes late. Where none of the local fonts is there, any other will do.
  const faces = ["10px", "bold 10px"].map((face) => document.fonts.load(`${face} "Microsoft YaHei"`));
  if (language === "zh") await Promise.allSettled(faces);
  loadSheets(book, sampleSpecs(language));
  errors.follow(book);
  const source = { runtime: () => pane.runtime(), explain: errors.explain };
  registerFunctions(univer.__getInjector(), (await (await metadata).json()) as FunctionsFile, source);
  pane.open();
  await pane.running();
  book.recalculate();
  await book.settle();
}

const ready = start();
window.planboardPreview = {
  ready,
  book,
  host,
  settle: () => book.settle(),
  locale: language === "zh" ? "zh-CN" : "en-US",
  theme,
  connect: () => host.connect(),
};
makeBar(language, say, pane, { theme });
makeSplitter(element("splitter"), frame, element("main"), say);
ready.catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  element("cellError").textContent = say("preview.failed", { message });
  reportError(error);
});
