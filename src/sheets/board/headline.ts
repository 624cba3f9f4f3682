import { quoted, sentence } from "../formulaText";
import { withUnit, type BoardContext } from "./context";
import { inSentence, plural } from "./labels";

/** More groups than this are counted instead of named. */
const mostNamed = 3;

/** The message of the board as one formula: pace of the month, who is behind, where the year lands. */
export function headline(context: BoardContext): string {
  const { layout, say, names } = context;
  const month = `INDEX(${names.monthLong},MONTH(${names.asOf}))`;
  const parts = { month, pace: pace(context), landing: landing(context) };
  const message =
    layout.groups.length > 0
      ? sentence(say("board.headline"), { ...parts, behind: behind(context) })
      : sentence(say("board.headlineCompany"), parts);
  const noPlan = sentence(say("board.headlineNoPlan"), { year: `YEAR(${names.asOf})` });
  return `IF(${layout.at("annualPlan", layout.totalRow)}=0,${noPlan},${message})`;
}

function pace({ layout, say, unit }: BoardContext): string {
  const ahead = layout.at("aheadOfTime", layout.totalRow);
  const count = `ROUND(ABS(${ahead}),0)`;
  const parts = {
    count: `TEXT(${count},"#,##0")`,
    unit: unit.one === unit.many ? quoted(unit.many) : `IF(${count}=1,${quoted(unit.one)},${quoted(unit.many)})`,
  };
  const below = sentence(say("board.paceBehind"), parts);
  const above = sentence(say("board.paceAhead"), parts);
  return `IF(ABS(${ahead})<0.5,${quoted(say("board.paceOn"))},IF(${ahead}<0,${below},${above}))`;
}

function behind({ layout, say, language }: BoardContext): string {
  const last = layout.groups[layout.groups.length - 1];
  if (last === undefined) return '""';
  const dimension = layout.dimensions[0] ?? "";
  const count = layout.helper("behindCount", last.row);
  const names = { names: layout.helper("behindNames", last.row) };
  const none = sentence(say("board.behindNone"), { dimension: quoted(inSentence(language, dimension)) });
  const many = sentence(say("board.behindMany"), {
    count,
    all: String(layout.groups.length),
    dimensions: quoted(plural(language, dimension)),
  });
  const one = sentence(say("board.behindOne"), names);
  const some = sentence(say("board.behindSome"), names);
  return `IF(${count}=0,${none},IF(${count}=1,${one},IF(${count}<=${mostNamed},${some},${many})))`;
}

function landing(context: BoardContext): string {
  const { layout, say } = context;
  const year = layout.at("landingYear", layout.totalRow);
  const gap = layout.at("landingGap", layout.totalRow);
  const parts = {
    landing: withUnit(context, `TEXT(${year},"#,##0")`),
    gap: withUnit(context, `TEXT(ABS(${gap}),"#,##0")`),
  };
  const on = sentence(say("board.landsOn"), parts);
  const below = sentence(say("board.landsBelow"), parts);
  const above = sentence(say("board.landsAbove"), parts);
  const unknown = quoted(say("board.landsUnknown"));
  return `IF(${gap}="",${unknown},IF(ABS(${gap})<0.5,${on},IF(${gap}<0,${below},${above})))`;
}
