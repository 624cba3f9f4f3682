import { calendar, type Calendar } from "../../planning/calendar/workingDays";
import { PlanningError } from "../../planning/error";
import { block } from "./block";
import { datesOf, single } from "./read";

/** The calendar of the parameters `holidays`, `weekend` and `workdays`, wherever a function has them. */
export function calendarOf(holidays: unknown, weekend: unknown, workdays: unknown): Calendar {
  return calendar({
    weekend: weekendCode(weekend),
    holidays: datesOf(block("holidays", holidays)),
    workdays: datesOf(block("workdays", workdays)),
  });
}

function weekendCode(raw: unknown): number | string {
  const code = single(block("weekend", raw));
  if (typeof code === "boolean") throw new PlanningError("badWeekend", { value: String(code).toUpperCase() });
  if (typeof code === "string" && code.trim() !== "") return code;
  return typeof code === "number" && code !== 0 ? code : 1;
}
