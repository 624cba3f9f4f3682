/** Width of a digit and the padding of a cell, in pixels, of Excel's default font (11 points) at 96 dots an inch. */
const digit = 7;
const padding = 5;
const pointsPerPixel = 0.75;

/** Points of a column that is `characters` wide in Excel's column width dialog; 8.43 characters are 48 points. */
export function pointsOf(characters: number): number {
  return Math.round(characters * digit + padding) * pointsPerPixel;
}
