import { addNotes } from "./addNotes";
import { REQUIREMENTS, type BootOptions } from "./bootOptions";
import type { InitializationHelper, OfficeWindow } from "./officeWindow";

/**
 * Answers locally what the client would ask Excel on the web during start-up. To be called when excel-web has been
 * evaluated and before it goes on: three members of `OSF` are replaced, Microsoft's files stay as they are. What they
 * lack of newer Excel is added.
 */
export function patchOffice(window: OfficeWindow, options: BootOptions): void {
  const osf = window.OSF;
  if (!osf) throw new Error("excel-web has not been loaded into this window.");
  addNotes(window);
  const later = (run: () => void): void => {
    window.setTimeout(run, 0);
  };
  const helper = osf.InitializationHelper.prototype;

  // Calls of the API before ExcelApi 1.1 (settings, dialogs, telemetry) end here: answered as done.
  helper.setAgaveHostCommunication = function setAgaveHostCommunication(this: InitializationHelper) {
    this._webAppState.id = "preview";
    this._webAppState.conversationID = "preview";
    this._webAppState.clientEndPoint = {
      invoke: (_name, callback) => {
        if (callback) later(() => callback(0, { Error: 0, Properties: {} }));
      },
      registerForEvent: (_name, _handler, callback) => {
        if (callback) later(() => callback(0, { Error: 0 }));
      },
      unregisterForEvent: (_name, callback) => {
        if (callback) later(() => callback(0, { Error: 0 }));
      },
    };
  };

  helper.getAppContext = function getAppContext(this: InitializationHelper, _window, callback) {
    const { locale, contentLocale = locale, requirements = REQUIREMENTS, officeTheme } = options;
    const context = new osf.OfficeAppContext(
      ...["preview", osf.AppName.ExcelWebApp, "16.00", locale, contentLocale, "preview.xlsx"],
      ...[osf.ClientMode.ReadWrite, {}, "documentOpened", 0, "", "preview", "preview", false, true, 0],
      ...[
        JSON.stringify(requirements),
        undefined,
        "16.0.0.0",
        800,
        320,
        "Planboard",
        [],
        "{}",
        undefined,
        officeTheme,
        0,
      ],
    );
    this._appContext = { _addInSourceUrl: window.location.href, _appDomains: [], _addinName: "Planboard" };
    later(() => callback(context));
  };
  helper.prepareRightAfterWebExtensionInitialize = () => undefined;
  // It would write the host information into the links of the page.
  osf.WebApp._UpdateLinksForHostAndXdmInfo = () => undefined;
}
