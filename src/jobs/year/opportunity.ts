import { periodWord, readPeriod } from "../../sheets/locks/periods";
import { jobWord } from "../../sheets/jobWord";
import type { HistoryEntry } from "../../workbook/types";
import type { Language } from "../types";

const languages: readonly Language[] = ["en", "zh"];

/**
 * The opportunity a split was made with, as its row of the journal says it after what was done: ", opportunity Q2 +5%,
 * Q4 +8%". "" without any. The journal is its only record: people read it there, and the next year starts from it.
 *
 * @param opportunity 4 or 12 shares, 0.05 = 5 % more, or none
 */
export function opportunityWords(language: Language, opportunity: readonly number[]): string {
  const parts = opportunity.flatMap((share, index) => {
    if (share === 0) return [];
    const period = periodWord(language, opportunity.length === 12 ? monthPeriod(index) : quarterPeriod(index));
    return [jobWord(language, "what.opportunityPart", { period, share: signedPercent(share) })];
  });
  if (parts.length === 0) return "";
  return jobWord(language, "what.opportunity", { parts: parts.join(jobWord(language, "what.opportunityComma")) });
}

/**
 * The opportunity that the latest split of a plan's year was made with, undone ones left out: 4 or 12 shares, or none.
 * Also none when no split of that plan and year is in the journal, or somebody has changed what it says.
 *
 * @param entries the latest first
 * @param sheet on which the plan table stands: splits that wrote elsewhere are of other plans
 */
export function recordedOpportunity(
  entries: readonly Pick<HistoryEntry, "what" | "where" | "undone">[],
  year: number,
  sheet: string,
): readonly number[] {
  const begins = languages.map((language) => jobWord(language, "what.split", { year }).split("{n}")[0] ?? "");
  const latest = entries.find(
    ({ what, where, undone }) =>
      !undone && begins.some((begin) => what.startsWith(begin)) && `, ${where}`.includes(`, ${sheet}!`),
  );
  return (
    languages.map((language) => readOpportunity(language, latest?.what ?? "")).find(({ length }) => length > 0) ?? []
  );
}

function readOpportunity(language: Language, what: string): readonly number[] {
  const mark = jobWord(language, "what.opportunity", { parts: "" });
  const at = what.indexOf(mark);
  if (at < 0) return [];
  const parts = what.slice(at + mark.length).split(jobWord(language, "what.opportunityComma").trim());
  const shares = new Map<string, number>();
  for (const part of parts) {
    const match = /^(.+?)\s*([+-]\d+(?:\.\d+)?)%$/.exec(part.trim());
    const period = match && readPeriod(match[1]);
    if (!match || !period) return [];
    shares.set(period, Number(`${match[2] ?? ""}e-2`));
  }
  const periods = [...shares.keys()].some((period) => period.startsWith("M"))
    ? Array.from({ length: 12 }, (_, month) => monthPeriod(month))
    : Array.from({ length: 4 }, (_, quarter) => quarterPeriod(quarter));
  if ([...shares.keys()].some((period) => !periods.some((one) => one === period))) return [];
  return periods.map((period) => shares.get(period) ?? 0);
}

const monthPeriod = (index: number) => `M${index + 1}` as "M1";
const quarterPeriod = (index: number) => `Q${index + 1}` as "Q1";

/** "+5%", "-2.5%": the same in both languages, to be read back. */
function signedPercent(share: number): string {
  const percent = Number((share * 100).toPrecision(12));
  return `${percent > 0 ? "+" : ""}${percent}%`;
}
