/** What Excel hands to a custom function beside its arguments. */
export interface Invocation {
  readonly address: string;
  readonly functionName: string;
}

/** The runtime of custom functions in the pane's window (shared runtime), as Microsoft's client sets it up. */
export interface FunctionsRuntime {
  /** Functions by id; missing until the add-in has associated them. */
  readonly functions: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** Whether a thrown value is an error meant for the cell. */
  readonly isCellError: (thrown: unknown) => thrown is { readonly code: string; readonly message?: string };
}

interface RuntimeWindow {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: FunctionsRuntime["functions"] };
    readonly Error: new (...args: never[]) => unknown;
  };
}

/** Reads the runtime out of a window; undefined before the add-in is there. */
export function runtimeOf(window: object): FunctionsRuntime | undefined {
  const { CustomFunctions: runtime } = window as RuntimeWindow;
  const mappings = runtime?._association?.mappings;
  if (!runtime || !mappings || Object.keys(mappings).length === 0) return undefined;
  return {
    functions: mappings,
    isCellError: (thrown): thrown is { code: string; message?: string } => thrown instanceof runtime.Error,
  };
}
