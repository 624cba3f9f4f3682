import { PlanningError } from "../error";
import { textIn, type Cells } from "../cells";

/**
 * Codes of L4 in the order Money, Authority, Need, a capital for what is there, else a small letter, and the measure
 * for each.
 */
export const measureOf = {
  MAN: "pursue",
  MAn: "createNeed",
  MaN: "findDecider",
  mAN: "solveFunding",
  maN: "cultivate",
  mAn: "cultivate",
  Man: "cultivate",
  man: "drop",
} as const;
export type Code = keyof typeof measureOf;

/** The qualification of a key account (L4): funds, decision power and need. */
export function qualify(money: boolean, authority: boolean, need: boolean): Code {
  return `${money ? "M" : "m"}${authority ? "A" : "a"}${need ? "N" : "n"}`;
}

/**
 * Reads a table of code and measure, with or without a header row; codes it does not name keep their usual measure.
 * Throws `unknownLabel` and `ruleTwice` with the row of the table.
 */
export function readMeasures(table: Cells): ReadonlyMap<Code, string> {
  const found = new Map<Code, string>();
  const rows = new Map<Code, number>();
  table.forEach((cells, index) => {
    const row = index + 1;
    const spot = { table: "QUALIFY.measures", row, column: 1 };
    const code = textIn(cells[0], spot);
    const measure = textIn(cells[1], { ...spot, column: 2 });
    if (code === "" && measure === "") return;
    if (!isCode(code)) {
      if (index === 0 && /^(code|代码|编码)$/iu.test(code)) return;
      throw new PlanningError("unknownLabel", { ...spot, value: code, known: Object.keys(measureOf).join(", ") });
    }
    const first = rows.get(code);
    if (first !== undefined) throw new PlanningError("ruleTwice", { ...spot, value: code, first });
    rows.set(code, row);
    if (measure !== "") found.set(code, measure);
  });
  return found;
}

function isCode(text: string): text is Code {
  return Object.keys(measureOf).includes(text);
}
