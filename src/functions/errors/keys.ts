import type { FunctionsKey } from "../../locale/functions.en";
import type { PlanningError, PlanningErrorCode } from "../../planning/error";

/** Keys of the words that start with a name: `KeysOf<"input">` is "input.other", "input.single" … */
export type KeysOf<Start extends string> = Extract<FunctionsKey, `${Start}.${string}`>;

/** Codes of planning that no function can meet yet: ledgers split by unit. */
type Unmet = "negativeUnit" | "negativeUnitMonth";

/** Codes that need a sentence for each case. */
interface Cases {
  readonly emptyYear: "row" | "column";
  readonly noColumn: "date" | "quantity";
  readonly opportunityCount: "4" | "12";
  readonly floorsAboveTotal: "negative" | "positive";
  readonly capsBelowTotal: "negative" | "positive";
  readonly planTwice: "company" | "combination";
}

type Sentence<Code extends string> = Code extends keyof Cases ? `rule.${Code}.${Cases[Code]}` : `rule.${Code}`;
type RuleKey = Sentence<Exclude<PlanningErrorCode, Unmet>>;

/** `Wanted` when both are the same keys, else never: a sentence too few or too many does not compile. */
type Same<Wanted, There> = [Wanted, There] extends [There, Wanted] ? Wanted : never;

/** The key of the sentence for an error of planning; undefined for codes that no function can meet. */
export function ruleKey(error: PlanningError): Same<RuleKey, KeysOf<"rule">> | undefined {
  const { code } = error;
  if (code === "negativeUnit" || code === "negativeUnitMonth") return undefined;
  if (isVaried(code)) return `rule.${code}.${cases[code](error.details)}` as RuleKey;
  return `rule.${code}`;
}

type Details = PlanningError["details"];
const sign = ({ total }: Details) => (Number(total) < 0 ? "negative" : "positive");

const cases: { readonly [Code in keyof Cases]: (details: Details) => Cases[Code] } = {
  emptyYear: ({ line }) => (line === "column" ? "column" : "row"),
  noColumn: ({ role }) => (role === "quantity" ? "quantity" : "date"),
  opportunityCount: ({ periods }) => (periods === 4 ? "4" : "12"),
  floorsAboveTotal: sign,
  capsBelowTotal: sign,
  planTwice: ({ dimensions }) => (dimensions === 0 ? "company" : "combination"),
};

function isVaried(code: PlanningErrorCode): code is keyof Cases {
  return code in cases;
}
