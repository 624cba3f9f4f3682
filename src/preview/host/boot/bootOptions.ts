/** What the client is told about the host it runs in. */
export interface BootOptions {
  /** Language of the pane: `Office.context.displayLanguage`. */
  readonly locale: string;
  /** Language of the sheets; the pane's when missing. */
  readonly contentLocale?: string;
  /** Requirement sets offered, with their versions. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** `Office.context.officeTheme`; read anew whenever the add-in asks. */
  readonly officeTheme?: { readonly isDarkTheme: boolean };
}

/** Those of a current Microsoft 365, so that newer ways of the add-in are walked too. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.18",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
};
