import type { Bridge } from "../createHost";
import type { NotesWindow } from "./addNotes";

/** The parts of a window that booting Microsoft's client touches. */
export interface OfficeWindow extends NotesWindow {
  name: string;
  _richApiNativeBridge?: Bridge;
  readonly location: { readonly href: string };
  setTimeout(run: () => void, delay: number): unknown;
  readonly document: {
    addEventListener(type: "load", listener: (event: { readonly target: unknown }) => void, capture: true): void;
  };
  /** There once excel-web has loaded. */
  readonly OSF?: OsfNamespace;
}

type Callback = (status: number, reply: { readonly Error: 0; readonly Properties?: object }) => void;

/** The inner namespace of office.js, as far as it is replaced. */
export interface OsfNamespace {
  readonly InitializationHelper: { readonly prototype: InitializationHelper };
  readonly WebApp: { _UpdateLinksForHostAndXdmInfo: () => void };
  readonly AppName: { readonly ExcelWebApp: number };
  readonly ClientMode: { readonly ReadWrite: number };
  readonly OfficeAppContext: new (...args: readonly unknown[]) => object;
}

export interface InitializationHelper {
  _webAppState: {
    id: string;
    conversationID: string;
    clientEndPoint: {
      invoke(name: string, callback: Callback | undefined, args: unknown): void;
      registerForEvent(name: string, handler: unknown, callback: Callback | undefined): void;
      unregisterForEvent(name: string, callback: Callback | undefined): void;
    };
  };
  _appContext: object;
  setAgaveHostCommunication(this: InitializationHelper): void;
  getAppContext(this: InitializationHelper, window: unknown, callback: (context: object) => void): void;
  prepareRightAfterWebExtensionInitialize(): void;
}
