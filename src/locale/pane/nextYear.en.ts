/** Start next year. */
export const nextYearEn = {
  "job.nextYear": "Start next year",
  "nextYear.from": "Carry over from",
  "nextYear.fromYear": "plan of {year}",
  "nextYear.basis":
    "Starts {next}: {count} {n|row|rows} of the plan, shares by the {sold} units sold in {year}, months by the sales of {years}.",
  "nextYear.total": "Total of {year}",
  "nextYear.growth": "Growth on {year}",
  "nextYear.growthBad": "Type a percentage from −100 to 1,000.",
  "nextYear.opportunityHint": "As in the split of {year}; a quarter’s or month’s share, not the total.",
  "nextYear.withNew": "Also plan {count} {n|row|rows} that {year} did not have",
  "nextYear.withNewHint": "{names}: {total} units in {salesYear}",
  "nextYear.noLedger":
    "No sales table has all the columns of {name}: {headers}. Split target can plan the next year by other figures.",
  "nextYear.written": "{year} started on {sheet}, {total} units",
  "code.noFullYear":
    "{name} has no whole year up to {year}: one that is over, with sales from January to December. Split target can plan {next} by other figures.",
  "code.yearPlanned":
    "{name} already has rows of {year}, so that year is started. Split target splits it again, Edit plan changes it.",
  "code.earlierYear": "The sales do not have all of {from} yet: shares and total are from {year}.",
  "code.unitsUnsold": "{count} {n|row|rows} of the plan sold nothing in {year} and {n|starts|start} at 0: {names}.",
  "code.unitsUnplanned":
    "{count} {n|row|rows} of the sales {n|has|have} no row in the plan and {n|gets|get} none, although {total} units were sold in {year}: {names}.",
  "home.nextNextYear": "{plan} has no {year} yet: start it from the actuals",
} as const;
