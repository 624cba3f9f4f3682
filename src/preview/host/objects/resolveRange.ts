import { parseRect, splitSheet } from "../a1";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../rect";
import { invalidArgument, itemNotFound } from "../wire/hostError";
import type { Range } from "./range";
import { RangePlace } from "./rangePlace";
import type { Session } from "./session";
import { structuredReference } from "./structuredReference";

/**
 * The range meant by an argument: a range itself, "B2:C4", "Plan!B2", a defined name, or a table's name or column
 * ("Sales", "Sales[Quantity]"). Addresses without a sheet are those of `sheetId`; nothing at all is its whole sheet.
 */
export function resolveRange(session: Session, sheetId: string, argument: unknown): Range {
  if (argument instanceof RangePlace) {
    argument.assertAlive();
    return session.range(argument.sheetId, argument.rect);
  }
  if (argument === undefined || argument === null || argument === "") {
    return session.range(sheetId, rectOf(0, 0, MAX_ROWS, MAX_COLUMNS));
  }
  if (typeof argument !== "string") throw invalidArgument();
  const { sheet, address } = splitSheet(argument.replace(/^=/, ""));
  const home = sheet === undefined ? sheetId : session.findSheet(sheet)?.id;
  if (home === undefined) throw itemNotFound();
  const rect = parseRect(address);
  if (rect) return session.range(home, rect);
  return resolveName(session, address) ?? structuredReference(session, address) ?? fail();
}

function resolveName(session: Session, name: string): Range | null {
  const found = session.book.names().find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found) return null;
  const { sheet, address } = splitSheet(found.refersTo.replace(/^=/, ""));
  const home = sheet === undefined ? undefined : session.findSheet(sheet);
  const rect = parseRect(address);
  return home && rect ? session.range(home.id, rect) : null;
}

function fail(): never {
  throw invalidArgument();
}
