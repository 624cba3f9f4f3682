/** Data that ends this many days ago is still being kept: people judge it as of today. */
const fresh = 45;

/**
 * The as-of date a form starts with: today, while the data reaches near it; else the last day the data knows, so that
 * last year's workbook is judged as of last year.
 */
export function defaultAsOf(latest: number | undefined, today: number): number {
  if (latest === undefined) return today;
  const day = Math.floor(latest);
  return day <= today && today - day <= fresh ? today : day;
}
