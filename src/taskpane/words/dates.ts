/** Serial numbers (1900 system) and what people type and calendars show. All in UTC: a day is a number, not a moment. */
const dayMs = 86_400_000;
const epoch = 25_569;

/** Serial number → "2026-06-18", the form `<input type="date">` reads. */
export function isoOf(serial: number): string {
  return new Date(Math.round((serial - epoch) * dayMs)).toISOString().slice(0, 10);
}

/** "2026-06-18" → serial number; undefined for anything else, days that do not exist included. */
export function serialOf(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(ms)) return undefined;
  const serial = ms / dayMs + epoch;
  return isoOf(serial) === iso ? serial : undefined;
}

/** The calendar day of a moment, as the person's clock shows it. */
export function serialOfDay(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / dayMs + epoch;
}

/** A moment as the person's clock shows it: a serial number with the time of day, in whole seconds. */
export function serialOfMoment(moment: Date): number {
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return serialOfDay(moment) + seconds / 86_400;
}

/** Year of a serial number. */
export function yearOf(serial: number): number {
  return new Date(Math.round((serial - epoch) * dayMs)).getUTCFullYear();
}

/** Month of a serial number, January 0. */
export function monthOf(serial: number): number {
  return new Date(Math.round((serial - epoch) * dayMs)).getUTCMonth();
}
