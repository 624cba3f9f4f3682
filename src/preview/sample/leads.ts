import { defaultGrades } from "../../planning/leads/rules";
import type { Language } from "../../sheets/language";
import { accounts, models, regions, salespeople, unknownSignals, type Name } from "./names";
import { drawn, random, shuffled, type Random } from "./random";
import { sampleAsOf } from "./sales";

export interface SampleLead {
  readonly region: number;
  readonly account: number;
  readonly salesperson: number;
  readonly model: number;
  readonly signals: readonly Name[];
  readonly expected: number | null;
  readonly lastContact: number | null;
  /** As graded at an earlier time; "" = never. */
  readonly grade: string;
}

const seed = 1914;

/** Rows of the sheet (header in row 1) whose signal no rule knows; each lead has nothing else that proves a grade. */
const unknownRows: ReadonlyMap<number, Name> = new Map([
  [14, unknownSignals.testDrive],
  [52, unknownSignals.testDrive],
  [90, unknownSignals.testDrive],
  [77, unknownSignals.leasingPapers],
  [118, unknownSignals.leasingPapers],
  [163, unknownSignals.mayor],
]);

/** Shares of O, A, B, C and of leads without a signal. */
const gradeWeights = [0.06, 0.13, 0.22, 0.41, 0.18];
const contactWithin = [9, 6, 12, 24, 60];

/** 200 leads: every region has every kind of account. The same on every machine. */
export function sampleLeads(): SampleLead[] {
  const next = random(seed);
  const pairs = regions.flatMap((_, region) => accounts.map((__, account) => ({ region, account })));
  return shuffled(next, pairs).map((pair, index) => {
    const unknown = unknownRows.get(index + 2);
    const rank = unknown ? defaultGrades.length : drawn(next, gradeWeights);
    return {
      ...pair,
      salesperson: Math.floor(next() * salespeople.length),
      model: drawn(
        next,
        models.map(({ weight }) => weight),
      ),
      signals: unknown ? [unknown] : signalsOf(next, rank),
      expected: expectedOf(next, rank),
      lastContact: next() < 0.04 ? null : sampleAsOf - Math.floor(next() * (contactWithin[rank] ?? 30)),
      grade: earlierGrade(next, rank),
    };
  });
}

/** One signal of the grade, sometimes two, sometimes with a weaker one beside it. */
function signalsOf(next: Random, rank: number): Name[] {
  const own = defaultGrades[rank]?.signals;
  if (!own) return [];
  const picked = shuffled(next, own).slice(0, next() < 0.2 ? 2 : 1);
  const weaker = defaultGrades[rank + 1]?.signals;
  return weaker && next() < 0.15 ? [...picked, ...shuffled(next, weaker).slice(0, 1)] : picked;
}

/** Near for hot leads; some have passed, some are unknown. */
function expectedOf(next: Random, rank: number): number | null {
  const chance = next();
  const spread = next();
  if (chance < 0.12) return null;
  if (chance < 0.18) return sampleAsOf - Math.floor(spread * 50) - 1;
  const span = [25, 45, 110, 220, 320][rank] ?? 200;
  return sampleAsOf + Math.floor(spread * span) + 2;
}

/** Most leads were graded before and many have moved since. */
function earlierGrade(next: Random, rank: number): string {
  const chance = next();
  if (chance < 0.1) return "";
  const moved = chance < 0.25 ? rank + 1 : chance < 0.31 ? rank - 1 : rank;
  return defaultGrades[Math.max(0, moved)]?.grade ?? "";
}

/** Several signals stand in one cell, separated as people of the language do. */
export function signalsText(signals: readonly Name[], language: Language): string {
  return signals.map((signal) => signal[language]).join(language === "zh" ? "，" : ", ");
}
