import { parseNumber, parsePercent } from "../words/parse";

/**
 * What a planner types over a number: "250", or from what stands there "+30", "-30", "+5%", "-5%", "*1.1", "/2".
 * Results of percentages and factors are rounded to the step. Undefined for anything else.
 */
export function parseEntry(typed: string, now: number, step: number): number | undefined {
  const text = typed
    .normalize("NFKC")
    .trim()
    .replace(/[−–]/g, "-")
    .replace(/×/g, "*")
    .replace(/÷/g, "/")
    .replace(/^=/, "");
  const [, sign, rest = ""] = /^([-+*/])\s*(.+)$/.exec(text) ?? [];
  if (sign === undefined) return parseNumber(text);
  const percentage = /%$/.test(rest) ? parsePercent(rest) : undefined;
  const number = percentage ?? parseNumber(rest);
  if (number === undefined || number < 0 || (sign === "/" && number === 0)) return undefined;
  const by = sign === "-" ? -number : number;
  if (sign === "*") return rounded(now * number, step);
  if (sign === "/") return rounded(now / number, step);
  return percentage === undefined ? clean(now + by) : rounded(now * (1 + by), step);
}

function rounded(value: number, step: number): number {
  return clean(Math.round(clean(value / step)) * step);
}

function clean(value: number): number {
  return Number(value.toPrecision(15));
}
