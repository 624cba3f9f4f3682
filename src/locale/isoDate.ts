/** A serial number of Excel's 1900 date system as people read dates everywhere: 46097 → "2026-03-16". */
export function isoDate(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
