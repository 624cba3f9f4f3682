import { serialOf } from "../../planning/calendar/serial";
import type { Name } from "./names";

interface Holiday {
  readonly name: Name;
  /** Year, month and day of the first free day. */
  readonly from: readonly [number, number, number];
  readonly days: number;
}

const newYear: Name = { en: "New Year", zh: "元旦" };
const springFestival: Name = { en: "Spring Festival", zh: "春节" };
const qingming: Name = { en: "Qingming", zh: "清明节" };
const labourDay: Name = { en: "Labour Day", zh: "劳动节" };
const dragonBoat: Name = { en: "Dragon Boat", zh: "端午节" };
const midAutumn: Name = { en: "Mid-Autumn", zh: "中秋节" };
const nationalDay: Name = { en: "National Day", zh: "国庆节" };

/** Public holidays of China as announced for 2025 and 2026; in 2025 Mid-Autumn fell into the National Day week. */
const holidays: readonly Holiday[] = [
  { name: newYear, from: [2025, 1, 1], days: 1 },
  { name: springFestival, from: [2025, 1, 28], days: 8 },
  { name: qingming, from: [2025, 4, 4], days: 3 },
  { name: labourDay, from: [2025, 5, 1], days: 5 },
  { name: dragonBoat, from: [2025, 5, 31], days: 3 },
  { name: nationalDay, from: [2025, 10, 1], days: 8 },
  { name: newYear, from: [2026, 1, 1], days: 3 },
  { name: springFestival, from: [2026, 2, 15], days: 9 },
  { name: qingming, from: [2026, 4, 4], days: 3 },
  { name: labourDay, from: [2026, 5, 1], days: 5 },
  { name: dragonBoat, from: [2026, 6, 19], days: 3 },
  { name: midAutumn, from: [2026, 9, 25], days: 3 },
  { name: nationalDay, from: [2026, 10, 1], days: 7 },
];

const serial = ([year, month, day]: readonly [number, number, number]) => serialOf({ year, month, day });

/** Every free day with the name of its holiday, in order. */
export const holidayDates: readonly { readonly date: number; readonly name: Name }[] = holidays.flatMap(
  ({ name, from, days }) => Array.from({ length: days }, (_, index) => ({ date: serial(from) + index, name })),
);

/** Weekend days worked in exchange. */
export const shiftedWorkdays: readonly number[] = (
  [
    [2025, 1, 26],
    [2025, 2, 8],
    [2025, 4, 27],
    [2025, 9, 28],
    [2025, 10, 11],
    [2026, 1, 4],
    [2026, 2, 14],
    [2026, 2, 28],
    [2026, 5, 9],
    [2026, 9, 20],
    [2026, 10, 10],
  ] as const
).map(serial);
