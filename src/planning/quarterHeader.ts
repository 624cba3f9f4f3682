import { bareHeaderKey } from "./headerText";

/** Whether a header names a quarter: "Q1", "Quarter 1", "1季度", "第一季度". */
export function isQuarterHeader(header: unknown): boolean {
  return /^(q[1-4]|quarter [1-4]|第?[1-4一二三四]季度?)$/u.test(bareHeaderKey(header));
}
