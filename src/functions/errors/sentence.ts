import { fill } from "../../locale/fill";
import { functionsEn, type FunctionsKey } from "../../locale/functions.en";
import { PlanningError, type ErrorDetails } from "../../planning/error";
import { gradeHeaders, type GradeColumn } from "../../planning/headerWords";
import { wordsOf, type Language } from "../language";
import { InputError, type Param } from "./inputError";
import { ruleKey } from "./keys";
import type { Origin } from "./origin";

/** Makes the sentence Excel shows: the parameter, the place, what is there, what to do. */
export function sentence(error: PlanningError | InputError, language: Language, origin: Origin = {}): string {
  const words = wordsOf(language);
  const key = keyOf(error);
  // A code without a sentence is a fault of the program, not of the person.
  if (key === undefined) throw error;
  const named = error instanceof PlanningError ? located(error, origin) : error.details;
  return fill(words[key], { ...named, ...worded(named, words), ...missingColumn(error, language) });
}

function keyOf(error: PlanningError | InputError): FunctionsKey | undefined {
  if (error instanceof InputError) return error.key;
  const { code, details } = error;
  return code === "badNumber" && details.kind === "string" && isNumeric(details.value)
    ? "input.numericText"
    : ruleKey(error);
}

/** The column a grades table lacks, by a header it would be known by. */
function missingColumn(error: PlanningError | InputError, language: Language): ErrorDetails {
  if (!(error instanceof PlanningError) || error.code !== "rulesHeader") return {};
  return { header: gradeHeaders[error.details.role as GradeColumn][language][0] ?? "" };
}

function isKey(key: string): key is FunctionsKey {
  return key in functionsEn;
}

/** Codes whose `index` counts the cells of one parameter, row by row. */
const counted: Readonly<Record<string, Param>> = {
  negativeWeight: "weights",
  negativeFloor: "floors",
  negativeCap: "caps",
  floorAboveCap: "floors",
  opportunityTooLow: "opportunity",
};

function located({ code, details }: PlanningError, { total, columns = 1, cell }: Origin): ErrorDetails {
  const param = counted[code];
  if (param !== undefined && typeof details.index === "number") {
    const row = Math.floor(details.index / columns) + 1;
    return { ...details, param, row, column: (details.index % columns) + 1 };
  }
  if (code === "unknownGrade") return { ...details, param: "grade", ...cell };
  if (code === "noAsOf") return { ...details, param: "asOf", ...cell };
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
