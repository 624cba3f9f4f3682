import { reasonText } from "../locale/reasons";
import type { Cell } from "../planning/cells";
import { PlanningError } from "../planning/error";
import type { GradeColumn } from "../planning/headerWords";
import { leadsNeeded as countLeads } from "../planning/leads/funnel";
import { grader, type Graded } from "../planning/leads/grade";
import { losses as lossShares } from "../planning/leads/losses";
import { contactPlanner, daysOverdue } from "../planning/leads/nextContact";
import { measureOf, qualify as qualificationOf, readMeasures } from "../planning/leads/qualify";
import { readRules } from "../planning/leads/readRules";
import { defaultGradeRules, type GradeRule } from "../planning/leads/rules";
import { readModel, score as pointsOf } from "../planning/leads/score";
import { signalsIn } from "../planning/leads/signals";
import { block, isOmitted, type Block } from "./coerce/block";
import {
  amountAt,
  cellAt,
  dateAt,
  datesOf,
  flagAt,
  numberAt,
  numbersOf,
  plainCells,
  tableOf,
  textAt,
} from "./coerce/read";
import { commonRows } from "./coerce/shape";
import { from } from "./errors/origin";
import { respond, respondEach } from "./errors/respond";
import { languageOf, wordsOf, type Language } from "./language";

/**
 * Grades leads O, A, B or C: the best grade for which there is evidence wins; without a known signal the expected purchase date decides. Example: =PLAN.GRADE(B2:B6, C2:C6, F1) grades five leads as of the day in F1.
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
 * Says why each lead has its grade: the signals or the date that decided, a contradiction between them, and texts that are no known signal. Example: =PLAN.GRADEREASON(B2:B6, C2:C6, F1) explains five grades.
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
  return gradeEach([signals, expected, asOf, rules], ({ why }, language) => reasonText(why(), language));
}

/**
 * Dates the next contact of each lead by its grade: the last contact plus the days between contacts. Holidays move it earlier, never later. Example: =PLAN.NEXTCONTACT(B2:B5, C2:C5, F1) dates four contacts.
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
  return contactEach(args, (due) => due ?? "");
}

/**
 * Counts the days by which the next contact of each lead is overdue on a day; 0 when it is not. Example: =PLAN.OVERDUE(B2:B5, C2:C5, F1) counts for four leads.
 * @customfunction OVERDUE
 * @param grade Grades, a row a lead; without a grade nothing is overdue.
 * @param lastContact Dates of the last contact, a row a lead; without one the contact is due on the as-of date.
 * @param asOf The day to count to, for example TODAY().
 * @param [rules] A table with the headers Grade, Within months, Contacts, Per (week or month) and Signals; without it the usual grades O, A, B, C.
 * @param [holidays] Dates on which nobody is contacted.
 * @returns Whole days a row.
 */
export function overdue(
  grade: unknown[][],
  lastContact: unknown[][],
  asOf: unknown[][],
  rules?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  const args = [grade, lastContact, asOf, rules, holidays];
  return contactEach(args, (due, today) => {
    if (today === undefined) throw new PlanningError("noAsOf");
    return due === undefined ? 0 : daysOverdue(due, today);
  });
}

/**
 * Scores leads by a points model: a lead gets the points of every row whose test its column passes. Example: =PLAN.SCORE(A1:C4, F2:H4) scores three leads by industry and size.
 * @customfunction SCORE
 * @param leads The leads with their header row.
 * @param model Three columns: the header of a column, a test as in COUNTIF (>=3, taxi, *police*, <>), points.
 * @returns The points of each lead.
 */
export function score(leads: unknown[][], model: unknown[][]): unknown[][] {
  const args = [leads, model];
  return respond(args, () => {
    const table = block("leads", leads);
    const headers = plainCells({ ...table, cells: table.cells.slice(0, 1) })[0] ?? [];
    const rules = readModel(tableOf(block("model", model), 3), headers);
    const used = [...new Set(rules.map(({ column }) => column))];
    if (table.rows < 2) throw new PlanningError("rulesEmpty", { table: "leads" });
    return respondEach(args, {
      blocks: [table],
      shape: { rows: table.rows - 1, columns: 1 },
      compute: (row) => {
        const lead: Cell[] = [];
        for (const column of used) lead[column] = cellAt(table, row + 1, column);
        return pointsOf(lead, rules);
      },
    });
  });
}

/**
 * Qualifies key accounts: a code such as MaN for money, authority and need, a capital for what is there, and what to do about it. Example: =PLAN.QUALIFY(B2:B5, C2:C5, D2:D5) qualifies four accounts.
 * @customfunction QUALIFY
 * @param money TRUE where the account has the funds.
 * @param authority TRUE where we talk to the one who decides.
 * @param need TRUE where there is a need.
 * @param [measures] Your own measures: two columns, code and text; codes that are not in it keep the usual one.
 * @returns Two columns: code and measure.
 */
export function qualify(
  money: unknown[][],
  authority: unknown[][],
  need: unknown[][],
  measures?: unknown[][],
): unknown[][] {
  const args = [money, authority, need, measures];
  return respond(args, () => {
    const blocks = [block("money", money), block("authority", authority), block("need", need)] as const;
    const table = block("QUALIFY.measures", measures);
    const own = isOmitted(table) ? new Map<string, string>() : readMeasures(tableOf(table, 2));
    const words = wordsOf(languageOf(measures));
    const compute = (row: number) => {
      const [funds, decides, needs] = blocks.map((each) => flagAt(each, row, 0));
      const code = qualificationOf(funds === true, decides === true, needs === true);
      return [code, own.get(code) ?? words[`measure.${measureOf[code]}`]];
    };
    return respondEach(args, { blocks, shape: rowsOf(blocks), width: 2, compute });
  });
}

/**
 * Says how many new leads it takes for so many deals: deals ÷ the conversion rates of all stages, rounded up. Example: =PLAN.LEADSNEEDED(B1, B2:B5) needs 2,000 leads for 14 deals.
 * @customfunction LEADSNEEDED
 * @param deals The deals wanted; several give a result each.
 * @param rates The conversion rate of each stage, above 0 and at most 1: 0.2 when one in five goes on.
 * @returns Whole leads.
 */
export function leadsNeeded(deals: unknown[][], rates: unknown[][]): unknown[][] {
  const args = [deals, rates];
  return respond(args, () => {
    const wanted = block("deals", deals);
    const stages = block("rates", rates);
    const shares = numbersOf(stages).flat();
    return respondEach(args, {
      blocks: [wanted],
      compute: (row, column) =>
        from({ widths: { rates: stages.columns } }, () => countLeads(numberAt(wanted, row, column), shares)),
    });
  });
}

/**
 * Shows where sales are lost, as shares of the market target: never contacted, contacted but not in earnest, in earnest but not won, won. Example: =PLAN.LOSSES(A2, B2, C2, D2) splits up a market of 100.
 * @customfunction LOSSES
 * @param market Customers in the market target.
 * @param contacted How many of them were contacted.
 * @param engaged How many of those were contacted in earnest.
 * @param won How many of those bought.
 * @returns Four shares a row that add up to 1.
 */
export function losses(
  market: unknown[][],
  contacted: unknown[][],
  engaged: unknown[][],
  won: unknown[][],
): unknown[][] {
  const args = [market, contacted, engaged, won];
  return respond(args, () => {
    const blocks = [
      block("market", market),
      block("contacted", contacted),
      block("engaged", engaged),
      block("won", won),
    ] as const;
    const compute = (row: number) => {
      const [all, reached, earnest, bought] = blocks.map((each) => amountAt(each, row, 0));
      return lossShares({ market: all ?? 0, contacted: reached ?? 0, engaged: earnest ?? 0, won: bought ?? 0 });
    };
    return respondEach(args, { blocks, shape: rowsOf(blocks), width: 4, compute });
  });
}

/** Next contacts by grade, last contact, as-of date, rules and holidays, the arguments of both functions about them. */
function contactEach(
  args: readonly unknown[],
  answer: (due: number | undefined, today: number | undefined) => number | string,
): unknown[][] {
  const [grade, lastContact, asOf, rules, holidays] = args;
  return respond(args, () => {
    const grades = block("grade", grade);
    const last = block("lastContact", lastContact);
    const today = block("asOf", asOf);
    const plan = contactPlanner(rulesFrom(rules, ["contacts", "per"]), datesOf(block("holidays", holidays)));
    return respondEach(args, {
      blocks: [grades, last, today],
      asOf: today,
      compute: (row, column) => {
        const lastDate = dateAt(last, row, column);
        const day = dateAt(today, row, column);
        return answer(plan(textAt(grades, row, column), lastDate, day), day);
      },
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
    return respondEach(args, {
      blocks: [evidence, dates, today],
      shape: { rows: commonRows(evidence, [dates, today]), columns: 1 },
      asOf: today,
      compute: (row) => {
        const texts = signalsIn(textAt(evidence, row, 0));
        for (let column = 1; column < evidence.columns; column++)
          texts.push(...signalsIn(textAt(evidence, row, column)));
        return answer(judge(texts, dateAt(dates, row, 0), dateAt(today, row, 0)), language);
      },
    });
  });
}

/** The rows of columns that stand side by side. */
function rowsOf([first, ...others]: readonly [Block, ...Block[]]): { rows: number; columns: number } {
  return { rows: commonRows(first, [first, ...others]), columns: 1 };
}

function rulesFrom(raw: unknown, needed: readonly GradeColumn[]): readonly GradeRule[] {
  const table = block("rules", raw);
  return isOmitted(table) ? defaultGradeRules : readRules(plainCells(table), needed);
}
