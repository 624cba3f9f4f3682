/** A month of a calendar year, January 1. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** The `count` months up to and with `last`, earliest first. @example monthsTo({ year: 2026, month: 1 }, 2) // December 2025, January 2026 */
export function monthsTo({ year, month }: YearMonth, count: number): YearMonth[] {
  const last = year * 12 + month - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = last - count + 1 + index;
    return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 };
  });
}
