import { yearOf } from "./dates";
import type { Words } from "./words";

/** A day as people say it: "Jun 18" in this year, "Jun 18, 2025" in another. */
export function dayText(serial: number, today: number, words: Words): string {
  return yearOf(serial) === yearOf(today) ? words.dayOfYear(serial) : words.date(serial);
}

/** A moment as part of a sentence: "today 09:30", "Jun 12, 16:05"; "" when it is not known. */
export function momentText(at: number | undefined, today: number, words: Words): string {
  if (at === undefined) return "";
  const time = words.clock(at);
  if (Math.floor(at) === today) return words.text("time.today", { time });
  return words.text("time.onDay", { day: dayText(at, today, words), time });
}
