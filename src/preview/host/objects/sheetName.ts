import { HostError, invalidArgument } from "../wire/hostError";
import type { Session } from "./session";

/** Excel's rules: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at an end, not "History". */
export function isSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    !/^history$/i.test(name)
  );
}

/** Throws InvalidArgument for a name against the rules, ItemAlreadyExists for one that another sheet has. */
export function checkSheetName(session: Session, name: unknown, own?: string): string {
  if (typeof name !== "string" || !isSheetName(name)) throw invalidArgument();
  const taken = session.book
    .sheets()
    .some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  return name;
}
