import { PlanningError } from "../error";

/** A calendar day; `month` 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;
/** Serial of 1970-01-01. */
const unixEpoch = 25_569;
/** 9999-12-31, the last day Excel knows. */
const lastSerial = 2_958_465;

/** 18 May 1927: smaller numbers in a column or header are counts or years, not dates. */
export const firstLikelyDate = 10_000;

/** Whether a number is a day of Excel's 1900 date system. A time of day is allowed. */
export function isSerial(value: number): boolean {
  return value >= 1 && value < lastSerial + 1;
}

/**
 * The day of a serial number (1900 system, time of day dropped). 60, the 29 February 1900 that never was, is taken for
 * the 28th. Throws `badDate`.
 */
export function dayOf(serial: number): Day {
  if (!isSerial(serial)) throw new PlanningError("badDate", { value: serial });
  const whole = Math.floor(serial);
  // Before 1 March 1900 Excel counts one day less than the calendar.
  const date = new Date((whole < 60 ? whole + 1 - unixEpoch : whole - unixEpoch) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days outside their range roll over, as in Excel's DATE. */
export function serialOf({ year, month, day }: Day): number {
  const serial = Date.UTC(year, month - 1, day) / dayLength + unixEpoch;
  return serial <= 60 ? serial - 1 : serial;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole months later, the day clamped to the month's end: 31 January + 1 = 28 February. */
export function addMonths(serial: number, count: number): number {
  const { year, month, day } = dayOf(serial);
  const months = year * 12 + month - 1 + count;
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return serialOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}
