/** What the custom functions say when something is wrong. `rule.…` are the errors of planning; `{place}` names the cell. */
export const functionsEn = {
  "place.param": "{param}",
  "place.row": "{param}, row {row}",
  "place.column": "{param}, column {column}",
  "place.cell": "{param}, row {row}, column {column}",
  "shown.text": 'the text "{value}"',
  "shown.plain": "{value}",
  size: "{rows} × {columns}",
  rows: "row(s)",
  columns: "column(s)",

  "input.other": "{place}: this kind of value is not understood. Type a number or a text.",
  "input.numericText": "{place}: {shown} is a number stored as text. Type it again as a number, or convert the cell.",
  "input.single": "{param} has {size} cells. Give one value.",
  "input.sizes":
    "{first} has {firstSize} cells, {second} has {secondSize}. Give ranges of the same size, or a single value.",
  "input.column": "{param} has {size} cells. Give one column.",
  "input.vector": "{param} has {size} cells. Give one row or one column.",
  "input.length": "{param} has {size} cells. Give {length} values in one row or one column.",
  "input.width": "{param} has {size} cells. Give {width} columns.",
  "input.per.row": "{first} has {firstSize} cells, {second} has {secondSize}. Give one value for each row of {second}.",
  "input.per.column":
    "{first} has {firstSize} cells, {second} has {secondSize}. Give one value for each column of {second}.",
  "input.rising": "{place}: {value} is not above the one before. Let them rise.",
  "input.falling": "{place}: {value} is not below the one before. Let them fall.",

  "rule.negative": "{place}: {value} is below 0. Type 0 or more.",
  "rule.zero":
    "{place}: it is 0 in all, so nothing can be shared or compared by it. Give a value above 0, or leave it out.",
  "rule.missing": "{place} is empty. Fill it in.",
  "rule.outOfRange": "{place}: {value} is not possible here. Type a whole number from {least} to {most}.",
  "rule.ruleNumber": "{place}: {value} is not possible here. Type a number from {least} to {most}.",
  "rule.unknownLabel": '{place}: "{value}" is not one of {known}. Type one of them.',
  "rule.header": "{param}, row 1: no column {header}. Add it, or rename a column.",
  "rule.empty": "{param}: nothing below the header row. Give at least one row.",
  "rule.resultTooLarge": "The result is too large for a number. Give smaller numbers.",
  "rule.stepNotPositive": "step: {step} is not above 0. Type what the parts are multiples of, such as 1 or 0.01.",
  "rule.totalOffStep":
    "{place}: {total} is not a multiple of the step {step}. Change it, or give a step that divides it.",
  "rule.totalTooLarge":
    "{param}: {total} is more than 9 × 10^15 steps of {step}. Give a larger step, or a smaller total.",
  "rule.floorAboveCap":
    "{place}: in whole steps the floor {floor} is above the cap {cap}. Lower the floor, or raise the cap.",
  "rule.floorsAboveTotal":
    "floors: they add up to {sum}, {by} more than the total {total}. Lower floors, or change the total.",
  "rule.capsBelowTotal":
    "caps: at most {sum} fits under them, {by} less than the total {total}. Raise caps, or change the total.",
  "rule.lockedSum":
    "locked: the locked cells add up to {sum}, {by} off the total {total}. Unlock cells, or change the total by {by}.",
  "rule.restOffStep":
    "locked: they leave {rest}, no multiple of the step {step}. Change the total, a locked cell or the step.",
  "rule.historyShape":
    "history has {size} cells. Give 12 months (QUARTERS also takes 4 quarters), or several years of them in rows or columns.",
  "rule.periodEmpty": "amounts: {period} adds up to {value}. Correct it, or leave that year out.",
  "rule.opportunityCount":
    "opportunity has {count} values. Give 4 values, one a quarter, or 12 with a history by month.",
  "rule.opportunityTooLow": "{place}: {value} takes away more than everything. Type -1 (-100 %) or more.",
  "rule.nothingLeft": "opportunity: it takes away all of the year. Type a rate above -1 (-100 %).",
  "rule.incompleteYears":
    "dates: no year has sales in all 12 months; {year} lacks month {months}. Give a complete year.",
  "rule.blendWeights": "weights: they add up to {sum}. Let them add up to 1 (100 %).",
  "rule.mixedTotals": "{place}: {value} is below 0, other totals are above 0. Give totals of one sign.",
  "rule.marginsDiffer": "rowTotals add up to {rowSum}, columnTotals to {columnSum}: {by} apart. Make them equal.",
  "rule.patternBlocks":
    "pattern: {lines} {short} need {need}, but the {others} where their pattern is above 0 ({partners}) have only {room}: {by} too much. Change the pattern or the totals there.",
  "rule.patternTooWide": "pattern: its values lie too far apart. Give nearer ones.",
  "rule.noAsOf": "{place}: there is no date to compare with. Give the as-of date, for example TODAY().",
  "rule.ruleTwice": "{place}: {value} already stands in row {first}. Keep one of the two.",
  "rule.rulePeriod": '{place}: "{value}" is no period. Type week or month.',
  "rule.dateTest": '{place}: "{value}" compares with a text, not a date. Join a date, such as =">="&DATE(2026,3,1).',
  "rule.badShare": "{place}: {value} is not a share. Type a number above 0 and at most 1, such as 0.2.",
  "rule.moreThanBefore": "{place}: {value} is more than {whole} ({most}), of which it is a part. Correct one of them.",
  "rule.spanBackwards": "{place}: {endDate} is before the start {startDate}. Give a later end.",
  "rule.noWorkingDays":
    "{place}: from {startDate} to {endDate} there is no working day. Correct the dates, the holidays or the weekend.",
  "rule.notStarted": "{place}: by {asOfDate} no working day since {startDate} has gone by. Give a later date.",
  "rule.noDayLeft": "{place}: {by} is missing, and no working day is left until {endDate}. Give a later end.",
  "rule.badNumber": "{place}: {shown} is not a number. Type a number, or 0.",
  "rule.badFlag": "{place}: {shown} is neither TRUE nor FALSE. Type TRUE or FALSE, or leave the cell empty.",
  "rule.amountTooLarge": "{place}: {value} is too large to add up exactly. Type at most 9 × 10^15.",
  "rule.badDate": "{place}: {shown} is not a date. Type a date; texts are never read as dates.",
  "rule.badText": "{place}: {shown} is not a text. Type a text, or leave the cell empty.",
  "rule.badWeekend":
    'weekend: {shown} is no weekend. Type 1 to 7, 11 to 17, or a text such as "0000011" from Monday on.',
  "rule.headerTwice": '{place}: the header "{value}" stands there twice. Rename one of them.',
  "rule.missingMonths": "plan, row 1: no column for month {months}. Add 12 month columns, such as Jan to Dec.",
  "rule.noSharedDimension": "plan, row 1: none of its columns ({plan}) stands in sales too. Give both the same names.",
  "rule.noPlanYear": "plan: there is none for {year}, the year of the as-of date. Add it, or choose another date.",
  "rule.planTwice":
    "{place}: without columns such as Region a plan has one row, and row {first} is it. Keep one of the two.",
} as const;

export type FunctionsKey = keyof typeof functionsEn;
