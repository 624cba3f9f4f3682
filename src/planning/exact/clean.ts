/** Drops the noise of binary sums: 0.1 + 0.2 becomes 0.3. Whole numbers stay as they are; -0 becomes 0. */
export function clean(value: number): number {
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15)) + 0;
}

/** The sum of values, without the noise of binary sums; 0 for none. */
export function sum(values: readonly number[]): number {
  return clean(values.reduce((total, value) => total + value, 0));
}
