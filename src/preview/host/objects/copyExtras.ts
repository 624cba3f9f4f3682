import { formatRect, parseRect } from "../a1";
import type { Rect, SheetExtras } from "../book";
import { copyFormula } from "../moveFormula";
import { intersection } from "../rect";
import { without } from "./clearExtras";
import type { Range } from "./range";
import type { Session } from "./session";

type Entry = { readonly at: string };

/** Copies what lies over the cells: conditional formats, and with "All" validations, links and notes too. */
export function copyExtras({ extras }: Session, from: Range, to: Range, how: "All" | "Formats"): void {
  const source = extras.get(from.sheetId);
  const target = extras.get(to.sheetId);
  const paste = <T extends Entry>(list: readonly T[], onto: readonly T[], moved: Moved<T>): readonly T[] => {
    const copies = list.flatMap((entry) => copied(entry, from.rect, to.rect, moved));
    const pasted = [...without(onto, to.rect), ...copies];
    return pasted.length === onto.length && pasted.every((entry, index) => entry === onto[index]) ? onto : pasted;
  };
  const asIs = <T extends Entry>(entry: T): T => entry;
  const pasted: Partial<SheetExtras> = {
    conditional: paste(source.conditional, target.conditional, (entry, rows, columns) =>
      entry.kind === "rule" ? { ...entry, formula: copyFormula(`=${entry.formula}`, rows, columns).slice(1) } : entry,
    ),
    ...(how === "All" && {
      validation: paste(source.validation, target.validation, asIs),
      links: paste(source.links, target.links, asIs),
      notes: paste(source.notes, target.notes, asIs),
    }),
  };
  // Lists handed over are taken anew by the book: only what changed.
  const kinds = Object.keys(pasted) as (keyof SheetExtras)[];
  const changed = kinds.filter((kind) => pasted[kind] !== target[kind]);
  if (changed.length > 0) {
    extras.set(to.sheetId, Object.fromEntries(changed.map((kind) => [kind, pasted[kind]])));
  }
}

/** `rows` and `columns` are how far the top left cell of the entry moves. */
type Moved<T> = (entry: T, rows: number, columns: number) => T;

/** The part of the entry that lies in `from`, where `to` begins. */
function copied<T extends Entry>(entry: T, from: Rect, to: Rect, moved: Moved<T>): T[] {
  const place = parseRect(entry.at);
  const part = place && intersection(place, from);
  if (!place || !part) return [];
  const [down, right] = [to.row - from.row, to.column - from.column];
  const at = formatRect({
    row: part.row + down,
    rowEnd: part.rowEnd + down,
    column: part.column + right,
    columnEnd: part.columnEnd + right,
  });
  return [{ ...moved(entry, part.row + down - place.row, part.column + right - place.column), at }];
}
