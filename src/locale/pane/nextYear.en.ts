/** Start next year. */
export const nextYearEn = {
  "job.nextYear": "Start next year",
  "home.nextYear": "{name} ends in {from}: start {year} from it",
  "next.from": "From the plan of",
  "next.growth": "Growth",
  "next.growthBad": "Type a percentage from −100 to 1,000.",
  "next.total": "Total of {year}",
  "next.sold": "{total} sold in {year} by these rows.",
  "next.soldOlder": "{total} sold in {year} by these rows; {from} is not complete in the sales.",
  "next.months": "Months follow the sales of {years}.",
  "next.newcomers": "Take in {count} {n|row|rows} that only the sales have",
  "next.newcomersHint": "{names}",
  "next.newcomersMore": "{names} and {count} more",
  "next.opportunityFrom": "As in {job} of {year}, {time}.",
  "next.opportunityNone": "No opportunity for {year} is in the journal.",
  "do.writeYear": "Write plan {year}",
  "code.nextYearPlanned":
    "{name} already has rows for {year}. Split target splits them anew, Edit plan changes single numbers.",
  "code.nextYearDimension":
    "{name} has no column {header}, which rows of {plan} are told apart by. Choose other sales, or start the year with Split target.",
  "code.noFullYear":
    "{name} holds no complete year up to {year}, so nothing says how rows and months share. Start the year with Split target and other figures.",
  "code.olderYear": "The sales of {from} are not complete: shares and the proposed total are by {year}.",
  "code.unitsKept":
    "{count} {n|row|rows} of the plan sold nothing in {year} and {n|keeps its|keep their} share of the plan of {from}: {names}",
  "code.newUnitsLeft":
    "{count} {n|row|rows} of the sales {n|is|are} not in the plan and {n|was|were} left out, {total} sold in {year}: {names}",
  "code.newUnitsIn": "{count} new {n|row|rows} from the sales: {names}",
  "code.newUnitsZero":
    "{count} new {n|row|rows} sold nothing in {year} yet and {n|starts|start} at 0; give {n|it|them} a target in Edit plan: {names}",
} as const;
