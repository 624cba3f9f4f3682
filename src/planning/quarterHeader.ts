import { bareHeaderKey } from "./headerText";

const quarter = /^(?:q([1-4])|quarter ([1-4])|第?([1-4一二三四])季度?)$/u;

/** The quarter a header names, 1 to 4: "Q1", "Quarter 1", "1季度", "第一季度". Anything else is undefined. */
export function quarterOf(header: unknown): number | undefined {
  const [, ...groups] = quarter.exec(bareHeaderKey(header)) ?? [];
  const digit = groups.find((group) => group !== undefined);
  if (digit === undefined) return undefined;
  return Number(digit) || "一二三四".indexOf(digit) + 1;
}

/** Whether a header names a quarter, see `quarterOf`. */
export function isQuarterHeader(header: unknown): boolean {
  return quarterOf(header) !== undefined;
}
