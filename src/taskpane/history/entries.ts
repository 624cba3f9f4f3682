import type { HistoryEntry } from "../../workbook/types";
import type { UndoSubject } from "../undo/UndoRun";

export const tabs = ["everyone", "mine", "undoable"] as const;
export type HistoryTab = (typeof tabs)[number];

/** Who looks, when, and whether this pane is in the middle of a write. */
export interface Looker {
  readonly who: string;
  /** Serial number with the time of day. */
  readonly now: number;
  readonly writing: boolean;
}

/** A colleague's write may take this long, in days, before it counts as broken off. */
const patience = 2 / (24 * 60);

export function isMine({ who }: HistoryEntry, me: string): boolean {
  return me !== "" && who.trim() === me;
}

/**
 * Whether an unfinished write has broken off rather than being under way: one's own at once, unless this pane is writing;
 * a colleague's after two minutes.
 */
export function brokeOff(entry: HistoryEntry, { who, now, writing }: Looker): boolean {
  if (entry.undo !== "unfinished") return false;
  if (isMine(entry, who)) return !writing;
  return entry.at === undefined || now - entry.at > patience;
}

export function inTab(entry: HistoryEntry, tab: HistoryTab, looker: Looker): boolean {
  switch (tab) {
    case "everyone":
      return true;
    case "mine":
      return isMine(entry, looker.who);
    case "undoable":
      return entry.undo === "ready" || brokeOff(entry, looker);
  }
}

export interface Day {
  /** Serial number; undefined for entries whose time nobody can read. */
  readonly day: number | undefined;
  readonly entries: readonly HistoryEntry[];
}

/** Neighbours of one day together, in the order given. */
export function byDay(entries: readonly HistoryEntry[]): readonly Day[] {
  const days: { readonly day: number | undefined; readonly entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const day = entry.at === undefined ? undefined : Math.floor(entry.at);
    const last = days.at(-1);
    if (last && last.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

export function subjectOf({ id, job, who, at }: HistoryEntry): UndoSubject {
  return { id, job, who: who.trim(), at };
}

/**
 * What Undo in the menu takes back: the last write of this pane that is not undone, else the last one under this name.
 * Never a colleague's: theirs are undone from the list, where one sees whose they are.
 */
export function latestUndoable(
  own: readonly UndoSubject[],
  entries: readonly HistoryEntry[],
  me: string,
): UndoSubject | undefined {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  // The journal may not have been read since the write: then the pane knows better.
  const here = own.filter(({ id }) => (known.get(id)?.undo ?? "ready") === "ready").at(-1);
  if (here) return here;
  const mine = entries.find((entry) => entry.undo === "ready" && isMine(entry, me));
  return mine && subjectOf(mine);
}
