/** The Issue table as it stands: headers of its columns, exactly as in the sheet. */
export interface IssueTable {
  readonly table: string;
  /** The column that says which plan a row is of, and the name of the plan's table as it stands there. */
  readonly plan: string;
  readonly planName: string;
  readonly year: string;
  /** Of the plan's dimensions, outermost first. */
  readonly dimensions: readonly string[];
  /** How many leading months are issued: a number 0 to 12 in every row. */
  readonly issuedTo: string;
  /** January first. */
  readonly months: readonly string[];
  readonly monthsAdjoin: boolean;
}
