/** Words shared by the pages of a year under way: its lock, hand edits, what home says. */
export const yearEn = {
  // The annual lock, in Edit plan
  "year.lock": "Lock {year}",
  "year.unlock": "Unlock {year}",
  "year.lockMeans":
    "{total} is fixed as the total of {year}. Months and units may still move within it; issue and roll keep it.",
  "year.unlockMeans":
    "The total of {year} may change again. Everybody sees in the locks who unlocked it, when and why.",
  "year.reason": "Reason",
  "year.reasonOptional": "Reason, if there is one to keep",
  "year.reasonNeeded": "Type the reason: it stands beside the change for your team.",
  "year.lockedDone": "{year} locked at {total}",
  "year.unlockedDone": "{year} unlocked, {total}",
  "year.previewLock": "Preview the lock",
  "year.previewUnlock": "Preview unlocking",
  "year.editsStay": "Your steps so far stay here; this does not write them.",
  "year.closed": "closed",
  "year.issued": "issued",
  "year.actual": "actual",
  "year.issuedMonth": "{month} is issued. To change it, withdraw it first, with a reason.",
  "year.roll": "Roll",

  // What a change of a year does to its targets
  "year.targetsSum": "Targets of {year}: {total}",
  "year.sumStays": "Targets of {year}: {after}, as before",
  "year.sumChanges": "Targets of {year}: {before} {sign} {change} = {after}",
  "year.issuedKept": "{count} issued {n|month keeps|months keep} their numbers",
  "year.changes": "Units whose targets change",
  "year.noChanges": "No target changes.",
  "year.equal": "{count} {n|unit stays|units stay} as {n|it is|they are}.",

  // Hand edits
  "year.handEdited":
    "{count} {n|number is|numbers are} not what version {version} of {year} says: typed over by hand since.",
  "year.handEditedHow": "Issue and roll wait until you say what holds.",
  "year.handPut": "Put back",
  "year.handAdopt": "Keep as a version",
  "year.handPlace": "{month} of {line}",
  "year.handTotal": "annual total",
  "year.handIs": "version {expected}, now {now}",
  "year.handCells": "Numbers typed over by hand",
  "year.handMore": "And {count} more.",
  "year.putBackDone": "{count} {n|number|numbers} put back as version {version} has {n|it|them}",
  "year.adoptedDone": "Kept as version {version}",
  "year.doPutBack": "Put back {count} {n|number|numbers}",
  "year.doAdopt": "Keep as version {version}",

  // Home
  "home.nextIssue": "{month} {year} can be issued: {plan} is locked",
  "home.nextRoll": "{month} is closed: roll what is left of {year}",
} as const;
