import type { HistoryEntry } from "../../workbook/types";
import { nameInside } from "../undo/undoTitle";
import { dayText } from "../words/moments";
import type { Words } from "../words/words";

/** "Leads!H1:J201, 43 grades changed, total 2,400 to 2,500". */
export function entryLine({ where, what, before, after }: HistoryEntry, { text, number }: Words): string {
  const total =
    after === undefined
      ? ""
      : before === undefined || before === after
        ? text("history.total", { after: number(after) })
        : text("history.totalFrom", { before: number(before), after: number(after) });
  return [where, what, total].filter((part) => part !== "").join(text("history.comma"));
}

/** "Undone at 16:01 by Li Wei": the day when it is another one, the name when it is another one. */
export function undoneText(entry: HistoryEntry, today: number, words: Words): string {
  const { text, clock } = words;
  const { at, who = "" } = entry.undone ?? { at: undefined };
  const by =
    who.trim() === "" || who.trim() === entry.who.trim()
      ? ""
      : text("history.by", { who: nameInside(who.trim(), words) });
  if (at === undefined) return text("history.undone", { by });
  const sameDay = entry.at !== undefined && Math.floor(entry.at) === Math.floor(at);
  const when = sameDay ? clock(at) : text("time.onDay", { day: dayText(at, today, words), time: clock(at) });
  return text("history.undoneAt", { when, by });
}
