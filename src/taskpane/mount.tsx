import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { OpenRequests } from "./openRequests";
import { excelServices } from "./services/excelServices";
import { PaneServicesProvider } from "./services/PaneServices";
import { useDarkTheme } from "./shell/useDarkTheme";
import { languageOf } from "./words/words";

/** Draws the pane into the page, in the language Excel itself speaks. */
export function mount(requests: OpenRequests): void {
  const container = document.getElementById("pane");
  if (!container) throw new Error("taskpane.html has no element with the id pane");
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  createRoot(container).render(
    <StrictMode>
      <PaneServicesProvider value={excelServices}>
        <Themed language={language} requests={requests} />
      </PaneServicesProvider>
    </StrictMode>,
  );
}

function Themed({ language, requests }: { readonly language: "en" | "zh"; readonly requests: OpenRequests }) {
  return <App language={language} requests={requests} dark={useDarkTheme()} />;
}
