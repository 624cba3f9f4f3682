import { formatRect, parseRect } from "../a1";
import type { Rect } from "../book";
import { subtract } from "../rect";
import type { Session } from "./session";

/** Takes conditional formats, validations, links and notes off a range; what reached beyond it stays there. */
export function clearExtras(
  session: Session,
  sheet: string,
  rect: Rect,
  what: "All" | "Contents" | "Formats" | "Hyperlinks",
): void {
  if (what === "Contents") return;
  const { conditional, validation, links, notes } = session.extras.get(sheet);
  session.extras.set(sheet, {
    ...(what !== "Hyperlinks" && { conditional: without(conditional, rect) }),
    ...(what === "All" && { validation: without(validation, rect), notes: without(notes, rect) }),
    ...(what !== "Formats" && { links: without(links, rect) }),
  });
}

/** The same list with `rect` cut out of every place. */
export function without<T extends { readonly at: string }>(list: readonly T[], rect: Rect): readonly T[] {
  return list.flatMap((entry) => {
    const place = parseRect(entry.at);
    if (!place) return [entry];
    const rest = subtract(place, rect);
    const [only] = rest;
    return rest.length === 1 && only === place ? [entry] : rest.map((part) => ({ ...entry, at: formatRect(part) }));
  });
}
