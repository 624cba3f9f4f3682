import { weekendOf, type Weekend } from "./weekend";

/** What makes a day a working day. All dates are whole serial numbers. */
export interface Calendar {
  readonly weekend: Weekend;
  readonly holidays: ReadonlySet<number>;
  /** Days worked although they fall on a weekend; they win over holidays. */
  readonly workdays: ReadonlySet<number>;
  /** The days of both lists, each once. */
  readonly special: readonly number[];
}

/** Builds a calendar from lists as typed: times of day are dropped, duplicates count once. */
export function calendar(
  options: {
    readonly weekend?: number | string;
    readonly holidays?: readonly number[];
    readonly workdays?: readonly number[];
  } = {},
): Calendar {
  const holidays = new Set(options.holidays?.map(Math.floor));
  const workdays = new Set(options.workdays?.map(Math.floor));
  return { weekend: weekendOf(options.weekend), holidays, workdays, special: [...new Set([...holidays, ...workdays])] };
}

/** Whether a day is worked: a shifted workday, or a weekday that is no holiday. */
export function isWorkingDay(serial: number, { weekend, holidays, workdays }: Calendar): boolean {
  return workdays.has(serial) || (!isWeekend(serial, weekend) && !holidays.has(serial));
}

/**
 * Working days from `from` to `to`, both included; 0 when `to` is earlier. Whole weeks are counted at once, so that
 * long spans cost no more than their lists of holidays and shifted days.
 */
export function workingDays(from: number, to: number, days: Calendar): number {
  if (to < from) return 0;
  const { weekend, special } = days;
  const span = to - from + 1;
  const weeks = Math.floor(span / 7);
  let count = weeks * weekend.filter((free) => !free).length;
  for (let day = from + weeks * 7; day <= to; day++) if (!isWeekend(day, weekend)) count++;
  for (const day of special) {
    if (day < from || day > to) continue;
    count += Number(isWorkingDay(day, days)) - Number(!isWeekend(day, weekend));
  }
  return count;
}

/** Serial 2 is a Monday in Excel's count. */
function isWeekend(serial: number, weekend: Weekend): boolean {
  return weekend[(serial + 5) % 7] ?? false;
}
