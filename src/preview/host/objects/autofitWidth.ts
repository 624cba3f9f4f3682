/** Points that the longest text needs at 11 points: Han characters are about twice as wide as Latin ones. */
export function autofitWidth(texts: readonly string[]): number {
  const units = texts.map((text) =>
    [...text].reduce((sum, c) => sum + (/\p{Script=Han}|[\uFF00-\uFF60]/u.test(c) ? 2 : 1), 0),
  );
  return units.reduce((widest, width) => Math.max(widest, width), 1) * 5.5 + 4;
}
