/** What `functions.json` says about a function, as far as the grid needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}
