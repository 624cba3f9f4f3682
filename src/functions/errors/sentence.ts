import { fill } from "../../locale/fill";
import { isoDate } from "../../locale/isoDate";
import type { FunctionsKey } from "../../locale/functions.en";
import { PlanningError, type ErrorDetails } from "../../planning/error";
import { gradeHeaders, ledgerHeaders } from "../../planning/headerWords";
import { messagesIn, type Language, type Messages } from "../language";
import { InputError, type Param } from "./inputError";
import { ruleKey } from "./keys";
import { originOf, type Origin } from "./origin";

/** Makes the sentence Excel shows: the parameter, the place, what is there, what to do. */
export function sentence(error: PlanningError | InputError, language: Language, origin: Origin = {}): string {
  const messages = messagesIn(language);
  const key = keyOf(error);
  const pattern = messages.sentences[key] as string | undefined;
  // A code without a sentence is a fault of the program, not of the person.
  if (pattern === undefined) throw error;
  const named = error instanceof PlanningError ? located(error, origin) : error.details;
  const values = { ...named, ...worded(named, messages), ...missingColumn(error, messages.language) };
  return fill(pattern, values);
}

function keyOf(error: PlanningError | InputError): FunctionsKey {
  if (error instanceof InputError) return error.key;
  const { code, details } = error;
  return code === "badNumber" && details.kind === "string" && isNumeric(details.value)
    ? "input.numericText"
    : ruleKey(error);
}

/** The column a table lacks, by a header it would be known by. */
function missingColumn({ details }: PlanningError | InputError, language: Language): ErrorDetails {
  const spellings = { ...ledgerHeaders, ...gradeHeaders }[details.role as "date"];
  return spellings ? { header: spellings[language][0] ?? "" } : {};
}

/** Codes that concern one parameter, whatever was computed. */
const concerned: Readonly<Record<string, Param>> = {
  negativeWeight: "weights",
  negativeFloor: "floors",
  negativeCap: "caps",
  floorAboveCap: "floors",
  opportunityTooLow: "opportunity",
  negativeHistory: "history",
  zeroWeights: "weights",
  unknownGrade: "grade",
  noAsOf: "asOf",
  rulesHeader: "rules",
  ruleWithoutGrade: "rules",
  noPlanRows: "plan",
  planTwice: "plan",
  emptyYear: "history",
};

/** An `index` counts the cells of its parameter row by row; a code of cell by cell functions means the cell computed. */
function located(error: PlanningError, origin: Origin): ErrorDetails {
  const { code, details } = error;
  const { total, widths = {}, cell, singles = [] } = { ...origin, ...originOf(error) };
  const param = details.table ?? concerned[code] ?? total ?? "total";
  if (typeof details.index === "number") {
    const columns = widths[param as Param] ?? 1;
    return {
      ...details,
      param,
      row: Math.floor(details.index / columns) + 1,
      column: (details.index % columns) + 1,
    };
  }
  const hasCells = details.row === undefined && !singles.includes(param as Param);
  return { ...details, param, ...(hasCells && cell) };
}

function worded(details: ErrorDetails, { sentences: words, parameters }: Messages): ErrorDetails {
  // A name such as QUALIFY.measures is that of the parameter behind the dot.
  const name = (param: string | number | undefined) =>
    parameters?.[param as Param] ?? String(param ?? "").replace(/^.*\./, "");
  const size = (rows: string | number | undefined, columns: string | number | undefined) =>
    fill(words["size"], { rows: rows ?? 1, columns: columns ?? 1 });
  const param = name(details.param);
  const lines = [words["rows"], words["columns"]];
  if (details.side === "columns") lines.reverse();
  const hasColumn = details.column !== undefined;
  const place =
    words[
      details.row === undefined ? (hasColumn ? "place.column" : "place.param") : hasColumn ? "place.cell" : "place.row"
    ];
  const shown = typeof details.value === "string" && details.kind !== "boolean" ? "shown.text" : "shown.plain";
  return {
    param,
    place: fill(place, { ...details, param }),
    size: size(details.rows, details.columns),
    ...dates(details),
    ...(details.whole !== undefined && { whole: name(details.whole) }),
    lines: lines[0] ?? "",
    others: lines[1] ?? "",
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

/** Serial numbers that are to be read as days. */
function dates(details: ErrorDetails): ErrorDetails {
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) =>
      name.endsWith("Date") && typeof value === "number" ? [[name, isoDate(value)]] : [],
    ),
  );
}

function isNumeric(value: string | number | undefined): boolean {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
