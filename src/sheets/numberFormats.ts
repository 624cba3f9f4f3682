/** Number formats of boards; `_0` keeps the figures of a column left of a bar clear of it. */
export const numberFormats = {
  count: "#,##0;-#,##0;0",
  countBeforeBar: "#,##0_0;-#,##0_0;0_0",
  countOrDash: '#,##0;-#,##0;"–"',
  share: "0%",
  shareBeforeBar: "0%_0",
  growth: "+0%;-0%;0%",
  /** No "-0": what rounds to nothing shows as 0. */
  difference: "[>=0.5]+#,##0;[<=-0.5]-#,##0;0",
  perDay: '0.0;-0.0;"–"',
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
  /** Counts stay whole, money shows its cents. */
  amount: "#,##0.##;-#,##0.##;0",
  /** Never "@" under a formula: Excel would show the formula itself at the next edit. */
  general: "General",
  hidden: ";;;",
} as const;
