import { fill } from "../../locale/fill";
import { functionsEn, type FunctionsKey } from "../../locale/functions.en";
import { functionsZh } from "../../locale/functions.zh";
import { PlanningError, type ErrorDetails } from "../../planning/error";
import { InputError, type Param } from "./inputError";

export type Language = "en" | "zh";

/** What a planning error cannot know: which parameters the numbers came from, and how wide their range was. */
export interface Origin {
  readonly total?: Param;
  readonly weights?: Param;
  /** Columns of the range whose cells the rules count one after another. */
  readonly columns?: number;
  /** The cell being computed, one-based, in functions that answer cell by cell. */
  readonly cell?: { readonly row: number; readonly column: number };
}

/** The words of the functions in a language. */
export function wordsOf(language: Language): Readonly<Record<FunctionsKey, string>> {
  return language === "zh" ? functionsZh : functionsEn;
}

/** Makes the sentence Excel shows: the parameter, the place, what is there, what to do. */
export function sentence(error: PlanningError | InputError, language: Language, origin: Origin = {}): string {
  const words = wordsOf(language);
  const key = error instanceof InputError ? error.key : ruleKey(error);
  const template = isKey(key) ? words[key] : undefined;
  // A code without a sentence is a fault of the program, not of the person.
  if (template === undefined) throw error;
  const named = error instanceof PlanningError ? located(error, origin) : error.details;
  return fill(template, { ...named, ...worded(named, words) });
}

/** Some codes need a sentence for each case. */
function ruleKey({ code, details }: PlanningError): string {
  if (code === "badNumber" && details.kind === "string" && isNumeric(details.value)) return "input.numericText";
  const variant = { emptyYear: details.line, noColumn: details.role, opportunityCount: details.periods }[
    code as string
  ];
  return variant === undefined ? `rule.${code}` : `rule.${code}.${variant}`;
}

function isKey(key: string): key is FunctionsKey {
  return key in functionsEn;
}

/** Codes whose `index` counts the cells of one parameter, row by row. */
const counted: Readonly<Record<string, Param>> = {
  negativeFloor: "floors",
  negativeCap: "caps",
  floorAboveCap: "floors",
  opportunityTooLow: "opportunity",
};

function located({ code, details }: PlanningError, { total, weights, columns = 1, cell }: Origin): ErrorDetails {
  if (typeof details.index === "number") {
    const param = counted[code] ?? weights ?? "weights";
    const row = Math.floor(details.index / columns) + 1;
    return { ...details, param, row, column: (details.index % columns) + 1 };
  }
  if (code === "zeroWeights") return { ...details, param: weights ?? "weights" };
  if (code === "unknownGrade") return { ...details, param: "grade", ...cell };
  if (code === "negativeHistory") return { ...details, param: "history" };
  return { ...details, param: details.table ?? total ?? "total" };
}

function worded(details: ErrorDetails, words: Readonly<Record<FunctionsKey, string>>): ErrorDetails {
  const name = (param: string | number | undefined) => {
    const key = `param.${param}`;
    return isKey(key) ? words[key] : String(param ?? "");
  };
  const size = (rows: string | number | undefined, columns: string | number | undefined) =>
    fill(words["size"], { rows: rows ?? 1, columns: columns ?? 1 });
  const param = name(details.param);
  const place = words[details.row === undefined ? "place.param" : "place.cell"];
  const shown = typeof details.value === "string" && details.kind !== "boolean" ? "shown.text" : "shown.plain";
  return {
    param,
    place: fill(place, { ...details, param }),
    size: size(details.rows, details.columns),
    ...(details.value !== undefined && { shown: fill(words[shown], { value: details.value }) }),
    ...(details.first !== undefined && details.second !== undefined
      ? {
          first: name(details.first),
          second: name(details.second),
          firstSize: size(details.firstRows, details.firstColumns),
          secondSize: size(details.secondRows, details.secondColumns),
        }
      : {}),
  };
}

function isNumeric(value: string | number | undefined): boolean {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
