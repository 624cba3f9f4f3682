import { monthsTo } from "../../../src/planning/calendar/monthsTo";

it.each([
  [{ year: 2026, month: 6 }, 3, ["2026-4", "2026-5", "2026-6"]],
  [{ year: 2026, month: 1 }, 3, ["2025-11", "2025-12", "2026-1"]],
  [{ year: 2026, month: 12 }, 1, ["2026-12"]],
])("T4 monthsTo(%j, %i) returns %j", (last, count, months) => {
  expect(monthsTo(last, count).map(({ year, month }) => `${year}-${month}`)).toEqual(months);
});
