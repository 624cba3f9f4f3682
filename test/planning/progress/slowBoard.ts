/**
 * P1 once more, slow and obvious: text dates, a filter over the ledger for every number, a loop over days for every
 * share of working days. Written from the contract, sharing nothing with the product.
 */
export interface SlowSale {
  readonly date: string;
  readonly keys: readonly string[];
  readonly quantity: number;
}
export interface SlowPlan {
  readonly keys: readonly string[];
  readonly months: readonly number[];
}
export interface SlowDays {
  /** "0" and "1", Monday first. */
  readonly weekend: string;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

const same = (a: readonly string[], b: readonly string[]) =>
  a.every((text, i) => text.trim().toLowerCase() === (b[i] ?? "").trim().toLowerCase());
const add = (sales: readonly SlowSale[]) => sales.reduce((sum, sale) => sum + sale.quantity, 0);
const divide = (a: number | "", b: number | "") => (a === "" || b === "" || b === 0 ? "" : a / b);

export function slowBoard(sales: readonly SlowSale[], plan: readonly SlowPlan[], asOf: string, days: SlowDays) {
  const [year = "", month = "", day = ""] = asOf.split("-");
  const lastYear = String(Number(year) - 1);
  const lastDay = `${lastYear}-${month}-${month === "02" && day === "29" ? "28" : day}`;
  const inYear = (sale: SlowSale) => sale.date >= `${year}-01-01` && sale.date <= asOf;
  const inLast = (sale: SlowSale) => sale.date >= `${lastYear}-01-01` && sale.date <= lastDay;

  const rows: SlowPlan[] = [...plan];
  for (const sale of sales) {
    if (!inYear(sale) && !inLast(sale)) continue;
    if (!rows.some((row) => same(row.keys, sale.keys))) rows.push({ keys: sale.keys, months: new Array(12).fill(0) });
  }

  const worked: string[] = [];
  for (let d = 1; d <= 31; d++) {
    const date = new Date(`${year}-${month}-${String(d).padStart(2, "0")}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.getUTCMonth() + 1 !== Number(month)) continue;
    const text = date.toISOString().slice(0, 10);
    const free = days.weekend[(date.getUTCDay() + 6) % 7] === "1" || days.holidays.includes(text);
    if (!free || days.workdays.includes(text)) worked.push(text);
  }
  const elapsed = worked.filter((date) => date <= asOf).length;
  const time = divide(elapsed, worked.length);

  const line = (months: readonly number[], own: readonly SlowSale[]) => {
    const n = Number(month);
    const annual = months.reduce((sum, m) => sum + m, 0);
    const closedPlan = months.slice(0, n - 1).reduce((sum, m) => sum + m, 0);
    const monthPlan = months[n - 1] ?? 0;
    const closed = add(own.filter((sale) => inYear(sale) && sale.date < `${year}-${month}-01`));
    const toDate = add(own.filter((sale) => inYear(sale) && sale.date >= `${year}-${month}-01`));
    const today = add(own.filter((sale) => sale.date === asOf));
    const last = add(own.filter(inLast));
    const ytd = closed + toDate;
    const left = worked.length - elapsed;
    const progress = divide(toDate, monthPlan);
    const pace = divide(progress, time);
    const planToDate = closedPlan + (time === "" ? 0 : time) * monthPlan;
    const share = divide(ytd, planToDate);
    const needed = toDate >= monthPlan ? 0 : left === 0 ? "" : (monthPlan - toDate) / left;
    const status = pace === "" ? "" : pace >= 1 - 5e-10 ? "on track" : pace >= 0.9 - 5e-10 ? "at risk" : "behind";
    return [
      annual,
      closed,
      ytd,
      divide(ytd, annual),
      last,
      divide(ytd - last, last),
      monthPlan,
      today,
      toDate,
      progress,
      time,
      pace,
      needed,
      divide(toDate, time),
      share === "" ? "" : share * annual,
      status,
    ];
  };

  const body = rows.map((row) => [
    ...row.keys.map((key) => key.trim()),
    ...line(
      row.months,
      sales.filter((sale) => same(row.keys, sale.keys)),
    ),
  ]);
  const totals = Array.from({ length: 12 }, (_, m) => plan.reduce((sum, row) => sum + (row.months[m] ?? 0), 0));
  const width = plan[0]?.keys.length ?? 0;
  return [...body, [...Array.from({ length: width }, (_, i) => (i === 0 ? "Total" : "")), ...line(totals, sales)]];
}
