import type { Range } from "./range";
import type { Session } from "./session";

/** "Sales" and "Sales[#Data]" are the body, "Sales[#All]", "Sales[#Headers]" and "Sales[Quantity]" what they say. */
export function structuredReference(session: Session, text: string): Range | null {
  const match = /^([^[\]]+?)(?:\[(#?)([^[\]]+)\])?$/.exec(text);
  const table = match?.[1] && session.findTable(match[1]);
  if (!match || !table) return null;
  const object = session.table(table.id);
  const [, , special, part] = match;
  if (part === undefined) return object.GetDataBodyRange();
  if (!special) return object.Columns.find(part)?.GetDataBodyRange() ?? null;
  switch (part.toLowerCase()) {
    case "all":
      return object.GetRange();
    case "headers":
      return object.GetHeaderRowRange();
    case "data":
      return object.GetDataBodyRange();
    default:
      return null;
  }
}
