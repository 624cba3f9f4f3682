import type { HistoryEntry } from "../workbook/types";
import { clean } from "../planning/exact/clean";
import { jobWord } from "../sheets/jobWord";
import { periodWord, readPeriod, type LockPeriod } from "../sheets/locks/periods";
import type { Language, SplitOptions } from "./types";

const languages = ["en", "zh"] as const satisfies readonly Language[];

/**
 * The opportunity of a split as the journal adds it to what was done: ", opportunity Q2 +5%, Q4 +8%", or "" for none.
 * The journal is the only place that keeps it: see `readOpportunity`.
 */
export function opportunityWords(language: Language, opportunity: SplitOptions["opportunity"]): string {
  const parts = opportunity.flatMap((share, index) => {
    if (share === 0) return [];
    const period: LockPeriod =
      opportunity.length === 12 ? (`M${index + 1}` as LockPeriod) : (`Q${index + 1}` as LockPeriod);
    const percent = clean(Math.abs(share) * 100);
    return [`${periodWord(language, period)} ${share < 0 ? "−" : "+"}${percent}%`];
  });
  if (parts.length === 0) return "";
  return jobWord(language, "what.opportunity", { parts: parts.join(jobWord(language, "what.opportunityComma")) });
}

/** The opportunity in what the journal says of a split, 4 or 12 shares, [] for none; undefined where it is unreadable. */
export function readOpportunity(what: string): readonly number[] | undefined {
  const language = languages.find((one) => what.includes(jobWord(one, "what.opportunity", { parts: "" })));
  if (!language) return [];
  const said = what.split(jobWord(language, "what.opportunity", { parts: "" })).at(-1) ?? "";
  const parts = said.split(jobWord(language, "what.opportunityComma")).map(readPart);
  const count = parts[0]?.of;
  if (count === undefined || parts.some((part) => part?.of !== count)) return undefined;
  return Array.from({ length: count }, (_, index) => parts.find((part) => part?.index === index)?.share ?? 0);
}

function readPart(text: string): { readonly of: number; readonly index: number; readonly share: number } | undefined {
  const [, name, sign, percent] = /^(.+) ([+−-])([\d.e-]+)%$/.exec(text.trim()) ?? [];
  const period = readPeriod(name);
  const share = clean(Number(percent) / 100);
  if (period === undefined || period === "all" || period === "year" || !Number.isFinite(share)) return undefined;
  const of = period.startsWith("M") ? 12 : 4;
  return { of, index: Number(period.slice(1)) - 1, share: sign === "+" ? share : -share };
}

export interface CarriedOpportunity {
  readonly opportunity: readonly number[];
  /** The write of the journal that it was part of. */
  readonly entry: HistoryEntry;
}

/**
 * The opportunity that the latest split of a plan's year was made with, by the journal (latest first): the plan is known
 * by its sheet. Undefined where no split that stands is in the journal.
 */
export function carriedOpportunity(
  entries: readonly HistoryEntry[],
  { year, sheet }: { readonly year: number; readonly sheet: string },
): CarriedOpportunity | undefined {
  const entry = entries.find(
    ({ what, where, undone }) =>
      !undone &&
      where.includes(`${sheet}!`) &&
      languages.some((language) => what.startsWith(jobWord(language, "what.planOf", { year }))),
  );
  const opportunity = entry && readOpportunity(entry.what);
  return entry && opportunity && { opportunity, entry };
}
