import { reasonText } from "../locale/reasons";
import type { GradeColumn } from "../planning/headerWords";
import { grader, type Graded } from "../planning/leads/grade";
import { contactPlanner } from "../planning/leads/nextContact";
import { readRules } from "../planning/leads/readRules";
import { defaultGradeRules, type GradeRule } from "../planning/leads/rules";
import { signalsIn } from "../planning/leads/signals";
import { block, isOmitted } from "./coerce/block";
import { dateAt, datesOf, plainCells, textAt } from "./coerce/read";
import { commonRows, commonShape } from "./coerce/shape";
import { respond, respondEach } from "./errors/respond";
import { languageOf, type Language } from "./language";

/**
 * Grades leads O, A, B or C: the best grade for which there is evidence wins; without a known signal the expected purchase date decides. Example: =PLAN.GRADE(E2:E201, F2:F201, TODAY()).
 * @customfunction GRADE
 * @param signals What was seen of each lead, a row a lead; a cell may hold several texts separated by , ; or a line break. Unknown texts are ignored.
 * @param [expected] Expected purchase dates, a row a lead.
 * @param [asOf] The day to judge by, for example TODAY(); needed when there are expected dates.
 * @param [rules] A table with the headers Grade, Within months, Contacts, Per (week or month) and Signals, best grade first; without it the usual grades O, A, B, C.
 * @returns A grade a row, empty when there is none.
 */
export function grade(
  signals: unknown[][],
  expected?: unknown[][],
  asOf?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return gradeEach([signals, expected, asOf, rules], (graded) => graded.grade);
}

/**
 * Says why each lead has its grade: the signals or the date that decided, a contradiction between them, and texts that are no known signal. Example: =PLAN.GRADEREASON(E2:E201, F2:F201, TODAY()).
 * @customfunction GRADEREASON
 * @param signals What was seen of each lead, a row a lead; a cell may hold several texts separated by , ; or a line break.
 * @param [expected] Expected purchase dates, a row a lead.
 * @param [asOf] The day to judge by, for example TODAY(); needed when there are expected dates.
 * @param [rules] A table with the headers Grade, Within months, Contacts, Per (week or month) and Signals, best grade first; without it the usual grades O, A, B, C.
 * @returns A reason a row.
 */
export function gradeReason(
  signals: unknown[][],
  expected?: unknown[][],
  asOf?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return gradeEach([signals, expected, asOf, rules], ({ reason }, language) => reasonText(reason, language));
}

/**
 * Dates the next contact of each lead by its grade: the last contact plus the days between contacts. Holidays move it earlier, never later. Example: =PLAN.NEXTCONTACT(H2:H201, G2:G201, TODAY()).
 * @customfunction NEXTCONTACT
 * @param grade Grades, a row a lead; no date without a grade.
 * @param lastContact Dates of the last contact, a row a lead; without one the contact is due on the as-of date.
 * @param [asOf] The day to plan from, for example TODAY(); needed when a lead was never contacted.
 * @param [rules] A table with the headers Grade, Within months, Contacts, Per (week or month) and Signals; without it the usual grades O, A, B, C.
 * @param [holidays] Dates on which nobody is contacted.
 * @returns A date a row.
 */
export function nextContact(
  grade: unknown[][],
  lastContact: unknown[][],
  asOf?: unknown[][],
  rules?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  const args = [grade, lastContact, asOf, rules, holidays];
  return respond(args, () => {
    const grades = block("grade", grade);
    const last = block("lastContact", lastContact);
    const today = block("asOf", asOf);
    const plan = contactPlanner(rulesFrom(rules, ["contacts", "per"]), datesOf(block("holidays", holidays)));
    return respondEach(args, commonShape([grades, last, today]), today, (row, column) => {
      const lastDate = dateAt(last, row, column);
      return plan(textAt(grades, row, column), lastDate, dateAt(today, row, column)) ?? "";
    });
  });
}

function gradeEach(args: readonly unknown[], answer: (graded: Graded, language: Language) => string): unknown[][] {
  const [signals, expected, asOf, rules] = args;
  return respond(args, () => {
    const evidence = block("signals", signals);
    const dates = block("expected", expected);
    const today = block("asOf", asOf);
    // Rules decide the language of the reasons, else the signals: all rows speak alike.
    const language = languageOf(isOmitted(block("rules", rules)) ? signals : rules);
    const judge = grader(rulesFrom(rules, ["withinMonths", "signals"]));
    return respondEach(args, { rows: commonRows(evidence, [dates, today]), columns: 1 }, today, (row) => {
      const texts = Array.from({ length: evidence.columns }, (_, column) => textAt(evidence, row, column));
      return answer(judge(texts.flatMap(signalsIn), dateAt(dates, row, 0), dateAt(today, row, 0)), language);
    });
  });
}

function rulesFrom(raw: unknown, needed: readonly GradeColumn[]): readonly GradeRule[] {
  const table = block("rules", raw);
  return isOmitted(table) ? defaultGradeRules : readRules(plainCells(table), needed);
}
