/** What a table is for. */
export type TableKind =
  "leads" | "sales" | "plan" | "history" | "holidays" | "workdays" | "statusRules" | "grades" | "board" | "unknown";

/** What a column means to a job. */
export type Role =
  | "lead"
  | "salesperson"
  | "signals"
  | "expected"
  | "lastContact"
  | "grade"
  | "reason"
  | "nextContact"
  | "date"
  | "quantity"
  | "year"
  | "name";
