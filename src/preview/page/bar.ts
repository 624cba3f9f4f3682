import type { Language } from "../../jobs/types";
import { element } from "./element";
import type { PreviewHook } from "./hook";
import type { Say } from "./language";
import type { PaneFrame } from "./paneFrame";

/** The bar over the grid: ribbon buttons, language, theme of the pane and what the preview does not prove. */
export function makeBar(language: Language, say: Say, pane: PaneFrame, hook: Pick<PreviewHook, "theme">): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-action]")) {
    button.addEventListener("click", () => pane.runAction(button.dataset["action"] ?? ""));
  }

  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-language]")) {
    if (link.dataset["language"] === language) link.setAttribute("aria-current", "true");
  }

  const theme = element("theme");
  const showTheme = (): void => {
    theme.textContent = say(hook.theme.isDarkTheme ? "preview.theme.light" : "preview.theme.dark");
  };
  theme.addEventListener("click", () => {
    hook.theme.isDarkTheme = !hook.theme.isDarkTheme;
    showTheme();
    pane.themeChanged();
  });
  showTheme();

  const about = element<HTMLDialogElement>("about");
  element("aboutButton").addEventListener("click", () => about.showModal());
}
