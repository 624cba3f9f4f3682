import type { Bridge } from "../createHost";
import type { BootOptions } from "./bootOptions";
import type { OfficeWindow } from "./officeWindow";

/**
 * Tells office.js that it runs in Excel on the web and hands it the wire. To be called before office.js is evaluated:
 * without it office.js asks Microsoft's servers where it is.
 */
export function announceHost(window: OfficeWindow, bridge: Bridge, { locale }: BootOptions): void {
  window._richApiNativeBridge = bridge;
  // The last 1 says: shared runtime.
  window.name = JSON.stringify({ hostInfo: `Excel$Web$16.01$${locale}$$$disableLogging$1` });
}
