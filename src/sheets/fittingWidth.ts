/**
 * Width in characters of a column of names: as the longest needs, at least `least`. Those wider than `widest` are cut by
 * the next cell rather than pushing the numbers off the page.
 */
export function fittingWidth(names: readonly string[], least: number, widest = 24): number {
  const longest = Math.max(0, ...names.map(displayWidth));
  return Math.min(widest, Math.max(least, longest * 1.1 + 1));
}

/** Han characters and full-width signs take two places. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
