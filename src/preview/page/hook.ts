import type { Connection, Host } from "../host/createHost";
import type { UniverBook } from "../grid/UniverBook";

/** What the pane's window takes from the page, and what browser tests may ask. */
export interface PreviewHook {
  /** Resolves when the sample is loaded and calculated and the add-in runs in the pane. */
  readonly ready: Promise<void>;
  readonly book: UniverBook;
  readonly host: Host;
  /** Waits until every formula shows its result. */
  readonly settle: () => Promise<void>;
  /** "en-US" or "zh-CN": the language of Office, and so of the pane. */
  readonly locale: string;
  /** Asked anew by the pane whenever it gets the focus. */
  readonly theme: { isDarkTheme: boolean };
  /** A wire for the client in a window. */
  readonly connect: () => Connection;
}

declare global {
  interface Window {
    /** Documented hook of the browser preview; not there in Excel. */
    planboardPreview?: PreviewHook;
  }
}
