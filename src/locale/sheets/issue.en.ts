/** Words of the records of a year under way: issued plans, versions, why locks were lifted. */
export const issueEn = {
  "locks.unlockReason": "Reason for unlocking",
  "issue.title": "Issued plan",
  "issue.note":
    "A row is a unit's targets in force; “Issued to” is how many months are issued, from January. Boards read this table: issue, withdraw and roll with Planboard. Numbers typed over are found and shown. Sort, filter and add columns as you like.",
  "issue.issuedTo": "Issued to",
  "versions.title": "Plan versions",
  "versions.note":
    "Each lock, issue and roll leaves a version: a row with the company's targets, and below it the units that changed. Planboard compares and restores them. Leave the rows as they are; sort and filter as you like.",
  "versions.version": "Version",
  "versions.kind": "Kind",
  "versions.record": "Record",
  "versions.by": "By",
  "versions.on": "On",
  "versions.remark": "Note",
  "versions.kind.locked": "Locked",
  "versions.kind.issued": "Issued",
  "versions.kind.withdrawn": "Withdrawn",
  "versions.kind.rolled": "Rolled",
  "versions.kind.restored": "Restored",
  "versions.kind.adopted": "Adopted",
  "versions.record.plan": "Plan",
  "versions.record.targets": "Targets",
} as const;
