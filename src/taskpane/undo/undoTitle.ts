import { momentText } from "../words/moments";
import type { Words } from "../words/words";
import type { UndoSubject } from "./UndoRun";

type Named = Pick<UndoSubject, "job" | "who" | "at">;

/** Chinese has no spaces, but a Latin name inside it needs them. */
export function nameInside(who: string, { language }: Words): string {
  return language === "zh" && /^[\x20-\x7e]+$/.test(who) ? ` ${who} ` : who;
}

/** "Undo Grade leads by Li Wei, today 09:30". */
export function undoTitle({ job, who, at }: Named, today: number, words: Words): string {
  const when = momentText(at, today, words);
  const by = who === "" ? "" : words.text("undo.by", { who: nameInside(who, words) });
  return when === "" ? words.text("undo.title", { job, by }) : words.text("undo.titleAt", { job, by, when });
}
