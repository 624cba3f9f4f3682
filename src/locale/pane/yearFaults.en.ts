/** What can be wrong with a year under way: its records, what is issued, rolled, locked. */
export const yearFaultsEn = {
  "code.recordCell":
    "{at} holds {shown}, which does not belong in column “{header}”. Put back what stood there: Planboard keeps this table.",
  "code.recordTwice": "{at}: {value} stands there twice, first at {firstAt}. Delete one of the two rows.",
  "code.versionGap":
    "The table on {name} lacks the first row of version {version} of {year}. Put the row back, or delete all rows of that plan and year: the versions then start again.",
  "code.noVersion": "There is no version {version} of {year}. Choose one from the list.",
  "code.versionSum":
    "{at} says version {version} of {year} came to {said} in {header}, but its units come to {sum}: rows of the table on {name} were deleted or typed over. Put them back, or delete all rows of that plan and year: the versions then begin anew.",
  "code.planNoTable":
    "The plan on {name} is no Excel table yet, and what is locked, issued and rolled is kept by the table's name. Select it, choose Insert > Table, then go on.",
  "code.handEdited":
    "{count} {n|number was|numbers were} typed over by hand, the first at {at}. Put {n|it|them} back, or keep {n|it|them} as a version, then go on.",
  "code.reasonMissing": "Type the reason: withdrawing and unlocking each leave one.",
  "code.lockedAlready": "The annual total of {year} is locked already.",
  "code.notLocked": "The annual total of {year} is not locked.",
  "code.lockedTotal":
    "The annual total of {year} is locked at {before}, and this would make it {after}. Unlock the year with a reason first.",
  "code.restoreLocked":
    "This would change numbers of the plan that {n|a lock holds|locks hold}: {locks}. Unlock {n|it|them} in Edit plan first.",
  "code.issuedAlready": "{month} {year} is issued already. To issue it again, withdraw it first.",
  "code.issueOrder": "{month} {year} cannot be issued before {months}. Issue the months in order.",
  "code.issueValue": "{value} for {unit} cannot be issued. Type a number of 0 or more that is a multiple of {step}.",
  "code.notIssued": "No month of {year} is issued, so none can be withdrawn.",
  "code.issuedMonth":
    "{month} {year} is issued, so its lock cannot be lifted here. Withdraw it in Issue months, with a reason.",
  "code.futureSales":
    "{at} is dated {date}, in a month after the as-of month. Correct the date, or choose a later as-of date.",
  "code.nothingOpen": "No month of {year} is open: all are closed or issued, so nothing can be rolled.",
  "code.issuedAlong": "{months} {n|is|are} closed and {n|is|are} issued along, at {n|its|their} targets in force.",
  "code.planEditedSince":
    "Months of the plan that are not locked were edited since the latest version. Targets do not follow by themselves: roll the plan to take the edits in.",
  "code.unitsNotInVersion":
    "{count} {n|unit was|units were} not in the plan then and {n|keeps its|keep their} numbers: {names}.",
  "code.unitsNotInPlan":
    "{count} {n|unit of that version is|units of that version are} no longer in the plan and {n|does|do} not come back, {total} in all: {names}.",
  "code.planRenamed":
    "{sheet} holds versions of {old} for {year}, and no table has that name now. If {name} is that plan, give its table the old name back first: what was issued and locked is kept under it.",
} as const;
