import { PlanningError } from "../error";

/** Seven flags, Monday first; true = no working day. */
export type Weekend = readonly boolean[];

/** Codes of NETWORKDAYS.INTL: two days from 1 (Saturday, Sunday), one day from 11 (Sunday). */
const codes: Readonly<Record<number, string>> = {
  1: "0000011",
  2: "1000001",
  3: "1100000",
  4: "0110000",
  5: "0011000",
  6: "0001100",
  7: "0000110",
  11: "0000001",
  12: "1000000",
  13: "0100000",
  14: "0010000",
  15: "0001000",
  16: "0000100",
  17: "0000010",
};

/**
 * Weekend days as in NETWORKDAYS.INTL: a code 1–7 or 11–17, or seven characters 0 and 1 from Monday on ("0000000" =
 * every day counts). Throws `badWeekend`.
 */
export function weekendOf(code: number | string = 1): Weekend {
  const pattern = typeof code === "string" ? code.trim() : codes[code];
  if (pattern === undefined || !/^[01]{7}$/.test(pattern)) throw new PlanningError("badWeekend", { value: code });
  return [...pattern].map((flag) => flag === "1");
}
