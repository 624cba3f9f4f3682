import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** A cell takes 32,767 characters. */
const longest = 32_000;
/** Marks a piece, so that no piece can be taken for a number or a formula. */
const mark = "z:";

/** Packs plain data into texts short enough for cells; compressed, because a record holds all cells of a write twice. */
export function pack(data: unknown): string[] {
  const text = btoa(strFromU8(deflateSync(strToU8(JSON.stringify(data))), true));
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += longest) pieces.push(mark + text.slice(from, from + longest));
  return pieces;
}

/** What `pack` packed; undefined when somebody changed the pieces. */
export function unpack(pieces: readonly unknown[]): unknown {
  try {
    const text = pieces.map((piece) => String(piece).slice(mark.length)).join("");
    return JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true)))) as unknown;
  } catch {
    return undefined;
  }
}
