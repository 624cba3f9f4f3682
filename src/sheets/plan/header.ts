import { fill } from "../../locale/fill";
import { cell } from "../address";
import { dimensionList } from "../board/labels";
import { quoted, sentence, shareText } from "../formulaText";
import { word } from "../language";
import type { Block } from "../spec";
import type { PlanSheetInput } from "./input";
import { firstName, yearCell, type PlanLayout } from "./layout";

/** Rows 2 to 8: the message, the source, the year, each quarter's sum and share, column headers. */
export function planHeader(input: PlanSheetInput, layout: PlanLayout): Block[] {
  const { language, plan, year } = input;
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const unit = quoted(input.unit?.many ?? say("unit.many"));
  const annual = cell(layout.annual, layout.totalRow);
  const dimensions = quoted(dimensionList(language, plan.dimensions));
  const parts = { unit, year: yearCell, dimensions, plan: quoted(plan.table), total: `TEXT(${annual},"#,##0")` };
  const what = say(plan.dimensions.length > 0 ? "planSheet.what" : "planSheet.whatCompany");
  const quarterBlocks = layout.quarters.flatMap(({ column, months }, index): Block[] => {
    const total = cell(column, layout.totalRow);
    const share = shareText(`IF(${annual}=0,"",${total}/${annual})`);
    return [
      { at: cell(column, 5), values: [[fill(say("planSheet.quarterGroup"), { number: index + 1 })]] },
      { at: cell(column, 6), formulas: [[`=${total}`]] },
      { at: cell(column, 7), formulas: [[`=${sentence(say("planSheet.shareOfYear"), { share })}`]] },
      {
        at: cell(column, 8),
        values: [
          [
            fill(say("planSheet.quarter"), { number: index + 1 }),
            ...months.map((_, month) => plan.months[index * 3 + month] ?? ""),
          ],
        ],
      },
    ];
  });
  return [
    { at: cell(firstName, 2), formulas: [[`=${sentence(say("planSheet.headline"), parts)}`]] },
    { at: cell(firstName, 3), formulas: [[`=${sentence(what, parts)}`]] },
    { at: cell(firstName, 5), values: [[say("planSheet.planYear")], [year]] },
    { at: cell(firstName, 8), values: [plan.dimensions.length > 0 ? [...plan.dimensions] : [""]] },
    { at: cell(layout.annual, 5), values: [[say("planSheet.year")]] },
    { at: cell(layout.annual, 6), formulas: [[`=${annual}`]] },
    { at: cell(layout.annual, 8), values: [[say("planSheet.annual")]] },
    ...quarterBlocks,
  ];
}
