import { key } from "./text/key";

/** A header as it reads, without surrounding spaces; a blank is "", also when it arrives as 0. */
export function headerText(header: unknown): string {
  return header === null || header === undefined || header === 0 ? "" : String(header).trim();
}

/** A header to compare: without case, repeated spaces and the full-width letters and digits of Chinese keyboards. */
export function headerKey(header: unknown): string {
  return key(headerText(header).normalize("NFKC")).replace(/\s+/g, " ");
}

/** The same without a note in brackets at the end: "Quantity (cars)" is a quantity. */
export function bareHeaderKey(header: unknown): string {
  return headerKey(header).replace(/\s*\([^)]*\)$/u, "");
}
