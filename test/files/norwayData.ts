import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface MakeSales {
  readonly year: number;
  readonly month: number;
  readonly make: string;
  readonly quantity: number;
}

/** New cars sold in Norway by make and month, as in test/data. */
export function norwaySales(): MakeSales[] {
  const text = readFileSync(join(__dirname, "../data/norway-car-sales-by-make.csv"), "utf8");
  const [, ...lines] = text.trim().split(/\r?\n/);
  return lines.map((line) => {
    const match = /^(\d+),(\d+),"?([^"]*?)"?,(\d+),/.exec(line);
    if (!match) throw new Error(`No row of the file: ${line}`);
    return { year: Number(match[1]), month: Number(match[2]), make: match[3] ?? "", quantity: Number(match[4]) };
  });
}
