import type { FunctionsKey } from "../../locale/functions.en";
import type { PlanningError, PlanningErrorCode } from "../../planning/error";

/** Keys of the words that start with a name: `KeysOf<"input">` is "input.other", "input.single" … */
export type KeysOf<Start extends string> = Extract<FunctionsKey, `${Start}.${string}`>;

/** Codes of planning that no function can meet: ledgers split by unit, plans as trees. */
const unmet = [
  "negativeUnit",
  "negativeUnitMonth",
  "planLocked",
  "planNoRoom",
  "planNoSiblings",
  "planNoOtherMonths",
  "planNoLine",
  "planBelowZero",
  "planNegative",
  "planOffStep",
  "planLikeZero",
  "planNameMissing",
  "planMonthMissing",
  "planCycle",
] as const satisfies readonly PlanningErrorCode[];
type Unmet = (typeof unmet)[number];

/** Codes that say in a function what another one says: one sentence for all of them keeps the script small. */
const sameAs = {
  negativeWeight: "negative",
  negativeFloor: "negative",
  negativeCap: "negative",
  negativeHistory: "negative",
  zeroWeights: "zero",
  emptyYear: "zero",
  ruleWithoutGrade: "missing",
  planRowWithoutYear: "missing",
  noDate: "missing",
  ruleTooOften: "ruleNumber",
  unknownGrade: "unknownLabel",
  quartersForMonths: "historyShape",
  noColumn: "header",
  rulesHeader: "header",
  rulesEmpty: "empty",
  noPlanRows: "empty",
} as const satisfies Partial<Record<PlanningErrorCode, string>>;
type Alias = keyof typeof sameAs;

type RuleKey = `rule.${Exclude<PlanningErrorCode, Unmet | Alias> | (typeof sameAs)[Alias]}`;

/** `Wanted` when both are the same keys, else never: a sentence too few or too many does not compile. */
type Same<Wanted, There> = [Wanted, There] extends [There, Wanted] ? Wanted : never;

/** The key of the sentence for an error of planning; undefined for codes that no function can meet. */
export function ruleKey({ code, details }: PlanningError): Same<RuleKey, KeysOf<"rule">> | undefined {
  if (isUnmet(code)) return undefined;
  // Where there are dimensions, a plan row that stands twice is a rule like any other.
  if (code === "planTwice" && details.dimensions !== 0) return "rule.ruleTwice";
  return `rule.${isAlias(code) ? sameAs[code] : code}`;
}

function isUnmet(code: PlanningErrorCode): code is Unmet {
  return unmet.some((one) => one === code);
}

function isAlias(code: PlanningErrorCode): code is Alias {
  return code in sameAs;
}
