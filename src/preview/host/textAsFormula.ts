/** What any Excel may skip before a formula: white space, control characters, invisible marks. */
const skipped = /^[\s\p{Cc}\p{Cf}]+/u;
/** What a formula starts with; the wide ones in East Asian Excel. */
const starter = /^[=＝+＋\-－@＠]/;

/**
 * The formula that some Excel makes of a text written as if typed, or undefined when it stays a text everywhere. No one
 * Excel reads all of these so: "+A1" and "@A1" are formulas in every one, "＝A1" in Japan, " =A1" where the space is
 * dropped. The strictest reading shows which texts an add-in forgot to guard.
 */
export function textAsFormula(text: string): string | undefined {
  const bare = text.replace(skipped, "");
  if (bare.length < 2 || !starter.test(bare)) return undefined;
  return /^[=＝]/.test(bare) ? `=${bare.slice(1)}` : `=${bare}`;
}
