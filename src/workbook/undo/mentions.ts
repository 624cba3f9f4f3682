/** Whether what a name refers to lies on a sheet. */
export function mentions(refersTo: string, sheet: string): boolean {
  return refersTo.includes(`'${sheet.replaceAll("'", "''")}'!`) || refersTo.startsWith(`=${sheet}!`);
}
