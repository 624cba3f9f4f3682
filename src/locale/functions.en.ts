/** Words of the custom functions. `rule.…` are the errors of planning by their codes; `{place}` names the cell. */
export const functionsEn = {
  "place.param": "{param}",
  "place.cell": "{param}, row {row}, column {column}",
  "shown.text": 'the text "{value}"',
  "shown.plain": "{value}",
  size: "{rows} × {columns}",

  "param.total": "total",
  "param.weights": "weights",
  "param.step": "step",
  "param.floors": "floors",
  "param.caps": "caps",
  "param.annual": "annual",
  "param.history": "history",
  "param.opportunity": "opportunity",
  "param.signals": "signals",
  "param.expected": "expected",
  "param.asOf": "asOf",
  "param.rules": "rules",
  "param.grade": "grade",
  "param.lastContact": "lastContact",
  "param.holidays": "holidays",
  "param.sales": "sales",
  "param.plan": "plan",
  "param.weekend": "weekend",
  "param.workdays": "workdays",

  "input.other": "{place}: this kind of value is not understood. Type a number, a date or a text.",
  "input.numericText":
    "{place}: {shown} is a number stored as text. Type it again as a number, or convert the cell to a number.",
  "input.single": "{param} has {size} cells. Give one value.",
  "input.sizes":
    "{first} has {firstSize} cells, {second} has {secondSize}. Give ranges of the same size, or a single value.",
  "input.column": "{param} has {size} cells. Give one column, a row a lead.",
  "input.vector": "{param} has {size} cells. Give one row or one column.",

  "rule.stepNotPositive": "step: {step} is not above 0. Type what the parts are multiples of, for example 1 or 0.01.",
  "rule.totalOffStep":
    "{param}: {total} is not a multiple of the step {step}. Change the total, or give a step that divides it.",
  "rule.totalTooLarge":
    "{param}: {total} is more than 9 × 10^15 steps of {step}. Give a larger step, or a smaller total.",
  "rule.zeroWeights": "weights: all weights are 0, so nothing says how to share. Give at least one weight above 0.",
  "rule.negativeWeight": "{place}: {value} is below 0. Type 0 or more.",
  "rule.negativeFloor": "{place}: {value} is below 0. Type the least amount, 0 or more.",
  "rule.negativeCap": "{place}: {value} is below 0. Type the largest amount, or 0 for no cap.",
  "rule.floorAboveCap":
    "{place}: in whole steps the floor {floor} is above the cap {cap} of the same cell. Lower the floor or raise the cap.",
  "rule.floorsAboveTotal.positive":
    "floors: they add up to {sum}, which is {by} more than the total {total}. Lower floors by {by}, or raise the total.",
  "rule.floorsAboveTotal.negative":
    "floors: they add up to {sum}, which is {by} more than the size of the total {total}. Lower floors by {by}, or give a total further below 0.",
  "rule.capsBelowTotal.positive":
    "caps: at most {sum} fits under them, which is {by} less than the total {total}. Raise caps by {by}, or lower the total.",
  "rule.capsBelowTotal.negative":
    "caps: at most {sum} fits under them, which is {by} less than the size of the total {total}. Raise caps by {by}, or give a total nearer to 0.",

  "rule.historyShape":
    "history has {size} cells. Give 4 quarters or 12 months, or several years of them in rows or columns.",
  "rule.quartersForMonths": "history has 4 values a year, and quarters cannot give months. Give 12 months a year.",
  "rule.negativeHistory": "{place}: {value} is below 0. Type the sales of that period, 0 or more.",
  "rule.emptyYear.row": "history, row {year}: the year adds up to 0, so it has no shares. Leave that year out.",
  "rule.emptyYear.column": "history, column {year}: the year adds up to 0, so it has no shares. Leave that year out.",
  "rule.opportunityCount.4":
    "opportunity has {count} values, but the history has quarters. Give 4 values, one a quarter.",
  "rule.opportunityCount.12": "opportunity has {count} values. Give 4 values, one a quarter, or 12, one a month.",
  "rule.opportunityTooLow":
    "{place}: {value} would take away more than everything. Type a rate of -1 (-100 %) or more.",
  "rule.nothingLeft":
    "opportunity: it takes away all of the year, so nothing is left to share by. Type a rate above -1 (-100 %) for a period with history.",

  "rule.noAsOf": "{place}: there is no date to compare with. Give the as-of date, for example TODAY().",
  "rule.unknownGrade": '{place}: "{value}" is not a grade of the rules ({known}). Type one of them.',
  "rule.rulesHeader":
    "rules, row 1: no column {header}. The header row needs Grade, Within months, Contacts, Per and Signals.",
  "rule.rulesEmpty": "rules, row 2: no grade below the header row. Give one row a grade, best first.",
  "rule.ruleWithoutGrade": "rules, row {row}, column {column}: the grade is missing. Type it, or delete the row.",
  "rule.ruleTwice": "rules, row {row}: {value} already stands in row {first}. Keep one row a grade.",
  "rule.ruleNumber": "rules, row {row}, column {column}: {value} cannot be right here. Type a number from 0 to 1200.",
  "rule.rulePeriod": 'rules, row {row}, column {column}: "{value}" is no period. Type week or month.',
  "rule.ruleTooOften":
    "rules, row {row}, column {column}: {value} is more than one contact a day. Type at most {most}.",

  "rule.badNumber": "{place}: {shown} is not a number. Type a number, or 0.",
  "rule.amountTooLarge": "{place}: {value} is too large to add up exactly. Type at most 9 × 10^15.",
  "rule.badDate": "{place}: {shown} is not a date. Type a date; texts are never read as dates.",
  "rule.badText": "{place}: {shown} is not a text. Type a text, or leave the cell empty.",
  "rule.badWeekend":
    'weekend: {shown} is no weekend. Type a code from 1 to 7 or 11 to 17, or a text such as "0000011" with one digit a day from Monday on.',
  "rule.noColumn.date": "sales, row 1: no column with dates. Name one of them Date.",
  "rule.noColumn.quantity": "sales, row 1: no column with quantities. Name one of them Quantity.",
  "rule.headerTwice": '{place}: the header "{value}" stands there twice. Rename or remove one of the columns.',
  "rule.missingMonths":
    "plan, row 1: no {count|column|columns} for {count|month|months} {months}. Add 12 month columns, for example Jan to Dec.",
  "rule.noSharedDimension":
    "plan, row 1: none of its columns ({plan}) stands in sales too. Give both tables the same column names.",
  "rule.noPlanRows": "plan, row 2: no plan below the header row. Give at least one row.",
  "rule.noPlanYear":
    "plan: there is no plan for {year}, the year of the as-of date. Add it, or choose another as-of date.",
  "rule.planRowWithoutYear": "{place}: the year is missing. Type the year of this plan row.",
  "rule.planTwice.company":
    "plan, row {row}: a plan without columns such as Region has one row, and row {first} is it already. Keep one of the two, or add such a column.",
  "rule.planTwice.combination":
    "plan, row {row}: the same combination ({value}) already stands in row {first}. Keep one of the two rows.",
  "rule.noDate": "{place}: the date of the quantity {value} is missing. Type the date.",

  "board.total": "Total",
  "board.annualPlan": "Annual plan",
  "board.monthsClosed": "Months closed",
  "board.yearToDate": "Year to date",
  "board.annualProgress": "Annual progress",
  "board.lastYear": "Same period last year",
  "board.yearOnYear": "Year on year",
  "board.monthPlan": "Month plan",
  "board.today": "Today",
  "board.monthToDate": "Month to date",
  "board.monthProgress": "Month progress",
  "board.timeProgress": "Time progress",
  "board.pace": "Pace",
  "board.neededPerDay": "Needed per day",
  "board.landingMonth": "Landing month",
  "board.landingYear": "Landing year",
  "board.status": "Status",
  "status.onTrack": "on track",
  "status.atRisk": "at risk",
  "status.behind": "behind",
} as const;

export type FunctionsKey = keyof typeof functionsEn;
