import type { Bridge } from "../createHost";
import { announceHost } from "./announceHost";
import type { BootOptions } from "./bootOptions";
import type { OfficeWindow } from "./officeWindow";
import { patchOffice } from "./patchOffice";

/**
 * Prepares a browser window for Microsoft's client: call it from a script that stands before office.js. The client is
 * patched in the moment its Excel part has loaded; a capturing listener sees that before office.js does.
 */
export function bootOffice(window: OfficeWindow, bridge: Bridge, options: BootOptions): void {
  announceHost(window, bridge, options);
  window.document.addEventListener(
    "load",
    ({ target }) => {
      const src = (target as { readonly src?: unknown } | null)?.src;
      if (typeof src === "string" && /\/excel-web-[^/]*\.js(\?|$)/.test(src)) patchOffice(window, options);
    },
    true,
  );
}
