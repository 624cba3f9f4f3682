/** What jobs say of the sheets of a year under way. */
export const yearSheetsPaneEn = {
  "code.quarterNotBegun":
    "Q{quarter} {year} has not begun by the as-of date. Choose an earlier quarter, or a later as-of date.",
  "code.earlierReview":
    "The sheet “{sheet}” evaluates this quarter already and stays as it is. The new sheet “{made}” takes along {n} {n|row|rows} of causes and measures.",
} as const;
