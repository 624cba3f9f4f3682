import { runtimeOf, type FunctionsRuntime } from "../grid/customFunctions/runtime";

interface PaneWindow {
  readonly Office?: {
    readonly actions?: {
      readonly _association?: { readonly mappings: Readonly<Record<string, (event: RibbonEvent) => void>> };
    };
  };
}

interface RibbonEvent {
  readonly source: { readonly id: string };
  readonly completed: () => void;
}

/** The frame the add-in runs in. */
export class PaneFrame {
  constructor(private readonly frame: HTMLIFrameElement) {}

  open(): void {
    this.frame.src = "taskpane.html";
  }

  /** The add-in's custom functions; undefined before it has associated them. */
  runtime(): FunctionsRuntime | undefined {
    const { contentWindow } = this.frame;
    return contentWindow ? runtimeOf(contentWindow) : undefined;
  }

  /** Resolves when the add-in has associated its functions and its ribbon actions. */
  async running(): Promise<void> {
    while (!this.runtime() || !this.action("openPane")) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Carries out an action of the manifest's ribbon, as a click on its button in Excel does. */
  runAction(id: string): void {
    this.action(id)?.({ source: { id }, completed: () => undefined });
    this.frame.contentWindow?.focus();
  }

  /** Excel tells nobody of a new theme: the pane asks when it gets the focus. */
  themeChanged(): void {
    this.frame.contentWindow?.dispatchEvent(new Event("focus"));
  }

  private action(id: string) {
    const { Office } = (this.frame.contentWindow ?? {}) as PaneWindow;
    // The association keeps names in capitals.
    return Office?.actions?._association?.mappings[id.toUpperCase()];
  }
}
