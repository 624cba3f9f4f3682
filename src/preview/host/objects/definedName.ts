import { parseRect } from "../a1";
import { invalidArgument } from "../wire/hostError";
import type { Session } from "./session";

/**
 * Excel's rules for tables and defined names: a letter, "_" or "\" first, then letters, digits, "_" and "."; no cell
 * address ("Q1", "R1C1", "R"), at most 255 characters.
 */
export function isDefinedName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    name.length <= 255 &&
    !parseRect(name) &&
    !/^(R|C|R\d*C\d*|true|false)$/i.test(name)
  );
}

/** Throws InvalidArgument for a name against the rules or one that a table or defined name has already. */
export function checkDefinedName({ book }: Session, name: unknown, ownTable?: string): string {
  if (typeof name !== "string" || !isDefinedName(name)) throw invalidArgument();
  const key = name.toLowerCase();
  const taken =
    book.tables().some((table) => table.id !== ownTable && table.name.toLowerCase() === key) ||
    book.names().some((one) => one.name.toLowerCase() === key);
  if (taken) throw invalidArgument("A table or name with this name exists already.");
  return name;
}
