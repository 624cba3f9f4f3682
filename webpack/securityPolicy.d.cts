export type PageKind = "help" | "pane" | "preview";

export interface PolicyOptions {
  /** Origin of office.js; none in the preview. */
  readonly office?: string;
  readonly development?: boolean;
}

export function officeScript(cloud?: string): string;
export function securityPolicy(kind: PageKind, html: string, options?: PolicyOptions): string;
export function withPolicy(kind: PageKind, html: string, options?: PolicyOptions): string;
export function shippedPane(html: string, options: { readonly cloud?: string; readonly development?: boolean }): string;
