import { cell, columnLetters } from "../address";
import { quoted, sentence } from "../formulaText";
import { word } from "../language";
import { firstName, yearCell } from "../plan/layout";
import type { RollingInput } from "./input";
import { fixedLines, type RollingLayout } from "./layout";

/** More units than this are counted instead of named. */
const mostNamed = 3;

/** The message as one formula: what is short and where, what is over, or that all is placed. */
export function headline(input: RollingInput, layout: RollingLayout): string {
  const say = (key: Parameters<typeof word>[1]) => word(input.language, key);
  const [short, over] = [layout.hidden("short"), layout.hidden("over")];
  const annual = cell(layout.annual, layout.totalRow);
  const parts = {
    short: `TEXT(${short},"#,##0")`,
    over: `TEXT(${over},"#,##0")`,
    annual: `TEXT(${annual},"#,##0")`,
    year: yearCell,
    names: layout.lines.length > 0 ? names(input, layout) : '""',
    unit: unitOf(input, short),
  };
  const of = (key: Parameters<typeof word>[1], unit = parts.unit) => sentence(say(key), { ...parts, unit });
  const also = `IF(${over}>0,${sentence(say("rolling.alsoOver"), parts)},"")`;
  const isOver = of("rolling.headline.over", unitOf(input, over));
  const isShort = `IF(${layout.hidden("closed")}=12,${of("rolling.headline.closedShort")},${of("rolling.headline.short")})`;
  const placed = of("rolling.headline.placed", unitOf(input, annual));
  return (
    `IF(${annual}=0,${of("rolling.headline.noPlan")},` +
    `IF(${short}>0,${isShort}&${also},IF(${over}>0,${isOver},${placed})))`
  );
}

/** "car" or "cars", by an expression that counts them. */
export function unitOf({ unit, language }: Pick<RollingInput, "unit" | "language">, count: string): string {
  const [one, many] = [unit?.one ?? word(language, "unit.one"), unit?.many ?? word(language, "unit.many")];
  return one === many ? quoted(many) : `IF(${count}=1,${quoted(one)},${quoted(many)})`;
}

/** ": South 3, Northwest 9 and 2 more" */
function names({ language }: RollingInput, layout: RollingLayout): string {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const count = `COUNTIFS(${fixedLines(layout, layout.rank)},">-1")`;
  const listed = Array.from({ length: mostNamed }, (_, index) => `$${columnLetters(layout.texts)}$${5 + index}`);
  const more = `IF(${count}>${mostNamed},${sentence(say("rolling.nameMore"), { count: `${count}-${mostNamed}` })},"")`;
  return sentence(say("rolling.names"), { names: `${listed.join("&")}&${more}` });
}

/** The units with the largest gaps, largest first, each as a formula: "South 3", ", Northwest 9" or "". */
export function worstNames({ language, plan }: RollingInput, layout: RollingLayout): string[] {
  if (layout.lines.length === 0) return [];
  const ranks = fixedLines(layout, layout.rank);
  return Array.from({ length: mostNamed }, (_, index) => {
    const row = `MATCH(LARGE(${ranks},${index + 1}),${ranks},0)`;
    const name = plan.dimensions.map((_, level) => `INDEX(${fixedLines(layout, firstName + level)},${row})`);
    const gap = `TEXT(INDEX(${fixedLines(layout, layout.uncovered)},${row}),"#,##0")`;
    const separator = index > 0 ? `"${word(language, "rolling.nameSeparator")}"&` : "";
    return `IFERROR(${separator}${name.join('&" · "&')}&" "&${gap},"")`;
  });
}
