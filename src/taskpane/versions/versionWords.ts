import type { PlanVersion } from "../../jobs/year/types";
import { momentText } from "../words/moments";
import type { Words } from "../words/words";
import { yearTotal } from "../year/lineMonths";
import type { VersionsProposal } from "./asked";

/** What a version was made by: "July issued", "rolled". */
export function kindText(
  { kind, issuedTo }: Pick<PlanVersion, "kind" | "issuedTo">,
  { text, monthLong }: Words,
): string {
  // A withdrawal opened the month behind those that are left.
  const month = kind === "withdrawn" ? issuedTo : issuedTo - 1;
  return text(`versions.kind.${kind}`, { month: monthLong(Math.max(0, month)) });
}

/** "Li Wei, today 10:42, issued to July, reason". */
export function versionLine({ by, on, note, issuedTo }: PlanVersion, today: number, words: Words): string {
  const { text, monthLong } = words;
  const reached =
    issuedTo === 0 ? text("versions.noneIssued") : text("versions.issuedTo", { month: monthLong(issuedTo - 1) });
  return [by.trim(), momentText(on, today, words), reached, note.trim()]
    .filter((part) => part !== "")
    .join(text("history.comma"));
}

/** "Restore version 3", "Put back 2 numbers". */
export function versionsLabel({ asked, version = 0 }: VersionsProposal, { text, number }: Words): string {
  switch (asked.way) {
    case "restore":
      return text("versions.restore", { number: asked.number });
    case "adopt":
      return text("year.doAdopt", { version });
    case "putBack":
      return text("year.doPutBack", { n: asked.edits, count: number(asked.edits) });
  }
}

/** What was restored or settled, and the sum of the targets now in force. */
export function versionsResult({ asked, version = 0, year, after }: VersionsProposal, words: Words) {
  const { text, number } = words;
  const headline = {
    restore: () => text("versions.restored", { number: asked.number, version }),
    adopt: () => text("year.adoptedDone", { version }),
    putBack: () => {
      const n = "edits" in asked ? asked.edits : 0;
      return text("year.putBackDone", { n, count: number(n), version: asked.number });
    },
  }[asked.way]();
  return { headline, sum: text("year.targetsSum", { year, total: number(yearTotal(after)) }) };
}
