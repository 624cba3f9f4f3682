/** Whether the columns of a plan's months stand side by side, January first. */
export function monthsAdjoin(months: readonly number[]): boolean {
  return months.every((column, month) => column === (months[0] ?? 0) + month);
}
