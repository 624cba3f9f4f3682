import { bootOffice } from "../host/boot/bootOffice";
import type { OfficeWindow } from "../host/boot/officeWindow";
import type { PreviewHook } from "./hook";

/** Runs in the pane's window before office.js: connects Microsoft's client to the host in the page around it. */
const preview = (window.parent as { planboardPreview?: PreviewHook }).planboardPreview;
if (!preview) throw new Error("The pane of the preview opens inside the preview page only");

const connection = preview.connect();
window.addEventListener("pagehide", () => connection.close());
bootOffice(window as unknown as OfficeWindow, connection, { locale: preview.locale, officeTheme: preview.theme });
