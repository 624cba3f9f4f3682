import { cell } from "../address";
import { defaultNames } from "../board/input";
import { planSum } from "../board/planFormulas";
import type { Condition } from "../conditions";
import { quoted, sentence } from "../formulaText";
import { word } from "../language";
import type { Block } from "../spec";
import type { PlanSheetInput } from "./input";
import { firstName, yearCell, type PlanLayout } from "./layout";

/** The line under the total: whether the sheet shows all that the plan table holds for the year. */
export function planCheck({ language, plan }: PlanSheetInput, layout: PlanLayout): Block {
  const conditions: Condition[] =
    plan.year === undefined ? [] : [{ column: plan.year, cell: yearCell, criterion: yearCell }];
  const held = planSum("year", plan, conditions, defaultNames);
  const shown = cell(layout.annual, layout.totalRow);
  const parts = {
    plan: quoted(plan.table),
    year: yearCell,
    table: `TEXT(${held},"#,##0")`,
    shown: `TEXT(${shown},"#,##0")`,
    total: `TEXT(${shown},"#,##0")`,
  };
  const good = sentence(word(language, "planSheet.check.good"), parts);
  const differs = sentence(word(language, "planSheet.check.differs"), parts);
  return {
    at: cell(firstName, layout.totalRow + 1),
    formulas: [[`=IF(ABS(${held}-${shown})<0.000001,${good},${differs})`]],
  };
}
