import type { FunctionsKey } from "../../locale/functions.en";
import type { PlanningError, PlanningErrorCode, PlanTreeErrorCode } from "../../planning/error";

/** Keys of the words that start with a name: `KeysOf<"input">` is "input.other", "input.single" … */
export type KeysOf<Start extends string> = Extract<FunctionsKey, `${Start}.${string}`>;

/** Codes of planning that no function can meet: ledgers split by unit, plans as trees. */
type Unmet = "negativeUnit" | "negativeUnitMonth" | PlanTreeErrorCode;
type Met = Exclude<PlanningErrorCode, Unmet>;

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

type RuleKey = `rule.${Exclude<Met, Alias> | (typeof sameAs)[Alias]}`;

/** `Wanted` when both are the same keys, else never: a sentence too few or too many does not compile. */
type Same<Wanted, There> = [Wanted, There] extends [There, Wanted] ? Wanted : never;

/** The key of the sentence for an error of planning that a function can meet. */
export function ruleKey({ code, details }: PlanningError): Same<RuleKey, KeysOf<"rule">> {
  // Where there are dimensions, a plan row that stands twice is a rule like any other.
  if (code === "planTwice" && details.dimensions !== 0) return "rule.ruleTwice";
  const met = code as Met;
  return `rule.${isAlias(met) ? sameAs[met] : met}`;
}

function isAlias(code: Met): code is Alias {
  return code in sameAs;
}
