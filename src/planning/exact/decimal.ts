import { PlanningError } from "../error";

/** A number as people wrote it: `digits` × 10^`exponent`, the shortest decimal that reads back as the same double. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Throws `resultTooLarge` for what has overflowed. @example decimal(0.05) // { digits: 5n, exponent: -2 } */
export function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new PlanningError("resultTooLarge");
  const [mantissa = "0", power = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** The double nearest to a decimal; never -0. */
export function toNumber({ digits, exponent }: Decimal): number {
  return digits === 0n ? 0 : Number(`${digits}e${exponent}`);
}

/** Puts numbers on one scale: whole numbers in exactly the proportions of `values`. */
export function commonIntegers(values: readonly number[]): bigint[] {
  // Nearly all amounts are whole or have a few decimals: then no digits need be read.
  const scale = commonPower(values);
  if (scale) return values.map((value) => BigInt(Math.round(value * scale)));
  const decimals = values.map(decimal);
  const lowest = decimals.reduce(
    (least, { digits, exponent }) => (digits === 0n ? least : Math.min(least, exponent)),
    0,
  );
  return decimals.map(({ digits, exponent }) => (digits === 0n ? 0n : digits * 10n ** BigInt(exponent - lowest)));
}

/** The power of ten, of a few common ones, that makes whole numbers of all values; undefined when none does. */
export function commonPower(values: readonly number[]): number | undefined {
  return [1, 100, 1e6].find((power) => values.every((value) => isWholeTimes(value, power)));
}

/** Whether a value is the double nearest to a whole number ÷ `power`. */
export function isWholeTimes(value: number, power: number): boolean {
  const whole = Math.round(value * power);
  return Number.isSafeInteger(whole) && whole / power === value;
}

/** The sum of numbers by their decimals, to the nearest double: 0.1 + 0.2 is 0.3, and 16 digits stay 16 digits. */
export function exactSum(values: readonly number[]): number {
  const decimals = values.map(decimal).filter(({ digits }) => digits !== 0n);
  const lowest = decimals.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  const digits = decimals.reduce((sum, each) => sum + each.digits * 10n ** BigInt(each.exponent - lowest), 0n);
  return toNumber({ digits, exponent: lowest });
}
