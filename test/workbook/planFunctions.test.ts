import { planFunctions } from "../../src/workbook/planFunctions";

it.each<[string, string[]]>([
  ["=PLAN.MONTHS(2500,B2:M2)", ["PLAN.MONTHS"]],
  ["=plan.months(1,A1)", ["PLAN.MONTHS"]],
  ["=SUM(PLAN.MONTHS(A1,B1:M1))+PLAN.LANDING(1,2)+PLAN.MONTHS(3,4)", ["PLAN.MONTHS", "PLAN.LANDING"]],
  ["=-@PLAN.GRADE(A1)", ["PLAN.GRADE"]],
  ["=IF(A1,PLAN.PACE (1,2),0)", ["PLAN.PACE"]],
  ['="PLAN.MONTHS(1)"', []],
  ['="say ""PLAN.MONTHS(1)"" once"', []],
  ["='PLAN.MONTHS('!A1", []],
  ["='O''PLAN.MONTHS('!A1", []],
  ["=SUM(Sales[PLAN.MONTHS(x)])", []],
  ["=SUM(Sales[a']PLAN.MONTHS(x)])", []],
  ["=PLAN.TARGET*2", []],
  ["=MYPLAN.MONTHS(1)+X_PLAN.MONTHS(1)+MY.PLAN.MONTHS(1)+计划PLAN.MONTHS(1)", []],
  ["=SUM(Plan[Jan])", []],
  [`='2026 "plan'!A1&PLAN.TIER(A1)&'x"'!A1`, ["PLAN.TIER"]],
])("planFunctions(%j) is %j", (formula, functions) => {
  expect(planFunctions(formula)).toEqual(functions);
});
