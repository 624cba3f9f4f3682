import type { SheetsKey } from "../../locale/sheets.en";
import { numberFormats } from "../numberFormats";
import type { BoardNames, StatusTable } from "./input";
import { statusIcon, statusPart } from "./statusFormulas";

export type BoardColumnId =
  | "annualPlan"
  | "planToDate"
  | "monthsClosed"
  | "yearToDate"
  | "annualProgress"
  | "samePeriodLastYear"
  | "yearOnYear"
  | "monthPlan"
  | "today"
  | "monthToDate"
  | "monthProgress"
  | "timeProgress"
  | "pace"
  | "aheadOfTime"
  | "neededPerDay"
  | "landingMonth"
  | "landingYear"
  | "landingGap"
  | "icon"
  | "status";

/** A stretch of the ledger: from a day, up to and including a day or before one; expressions. */
export interface Window {
  readonly from: string;
  readonly through?: string;
  readonly before?: string;
}

/** What a formula of one row can use. */
export interface RowFormulas {
  readonly names: BoardNames;
  /** Address of another column in the same row. */
  readonly at: (id: BoardColumnId) => string;
  readonly status: StatusTable;
  /** Cells that hold the words of the worst and the best status. */
  readonly worst: string;
  readonly best: string;
}

/**
 * A column of the progress board (P1). Where its numbers come from: `plan` and `sales` columns add up over rows,
 * `formula` columns are worked out from the row's other columns in every line, so that ratios of subtotals and
 * totals come from sums.
 */
export interface BoardColumn {
  readonly id: BoardColumnId;
  readonly header: SheetsKey;
  readonly group: "year" | "month" | "outlook";
  /** Characters; Chinese headers need more, see sizes.ts. */
  readonly width: number;
  readonly format: string;
  readonly from:
    | { readonly plan: "year" | "toDate" | "month" }
    | { readonly sales: (names: BoardNames) => Window }
    | { readonly formula: (row: RowFormulas) => string };
  /** Bold in subtotals. */
  readonly strong?: boolean;
  /** Header set off from the edge, over numbers that stand left of a bar. */
  readonly indented?: boolean;
  readonly align?: "left" | "center";
  readonly color?: "secondary";
  readonly bar?: "progress" | "time" | "difference";
  /** Left empty in the line of unplanned sales. */
  readonly plannedOnly?: boolean;
}

const ratio = (numerator: string, denominator: string) => `IF(${denominator}=0,"",${numerator}/${denominator})`;

export const boardColumns: readonly BoardColumn[] = [
  {
    id: "annualPlan",
    header: "board.annualPlan",
    group: "year",
    width: 7,
    format: numberFormats.count,
    from: { plan: "year" },
  },
  {
    id: "planToDate",
    header: "board.planToDate",
    group: "year",
    width: 7,
    format: numberFormats.count,
    from: { plan: "toDate" },
  },
  {
    id: "monthsClosed",
    header: "board.monthsClosed",
    group: "year",
    width: 7,
    format: numberFormats.count,
    from: { sales: (names) => ({ from: names.yearStart, before: names.monthStart }) },
  },
  {
    id: "yearToDate",
    header: "board.yearToDate",
    group: "year",
    width: 8,
    format: numberFormats.countBeforeBar,
    from: { formula: ({ at }) => `${at("monthsClosed")}+${at("monthToDate")}` },
    strong: true,
    indented: true,
  },
  {
    id: "annualProgress",
    header: "board.annualProgress",
    group: "year",
    width: 9,
    format: numberFormats.share,
    from: { formula: ({ at }) => ratio(at("yearToDate"), at("annualPlan")) },
    strong: true,
    bar: "progress",
  },
  {
    id: "samePeriodLastYear",
    header: "board.samePeriodLastYear",
    group: "year",
    width: 8.3,
    format: numberFormats.count,
    from: { sales: (names) => ({ from: names.lastYearStart, through: names.lastYearDay }) },
  },
  {
    id: "yearOnYear",
    header: "board.yearOnYear",
    group: "year",
    width: 7,
    format: numberFormats.growth,
    from: {
      formula: ({ at }) => `IF(${at("samePeriodLastYear")}=0,"",${at("yearToDate")}/${at("samePeriodLastYear")}-1)`,
    },
  },
  {
    id: "monthPlan",
    header: "board.monthPlan",
    group: "month",
    width: 6.5,
    format: numberFormats.count,
    from: { plan: "month" },
  },
  {
    id: "today",
    header: "board.today",
    group: "month",
    width: 6,
    format: numberFormats.countOrDash,
    from: { sales: (names) => ({ from: names.asOf, through: names.asOf }) },
  },
  {
    id: "monthToDate",
    header: "board.monthToDate",
    group: "month",
    width: 7.5,
    format: numberFormats.countBeforeBar,
    from: { sales: (names) => ({ from: names.monthStart, through: names.asOf }) },
    strong: true,
    indented: true,
  },
  {
    id: "monthProgress",
    header: "board.monthProgress",
    group: "month",
    width: 9.5,
    format: numberFormats.share,
    from: { formula: ({ at }) => ratio(at("monthToDate"), at("monthPlan")) },
    strong: true,
    bar: "progress",
  },
  {
    id: "timeProgress",
    header: "board.timeProgress",
    group: "month",
    width: 7.5,
    format: numberFormats.share,
    from: { formula: ({ names }) => names.timeProgress },
    color: "secondary",
    bar: "time",
  },
  {
    id: "pace",
    header: "board.pace",
    group: "month",
    width: 7,
    format: numberFormats.shareBeforeBar,
    from: {
      formula: ({ at, names }) =>
        `IF(OR(${at("monthPlan")}=0,${names.timeProgress}=0),"",${at("monthProgress")}/${at("timeProgress")})`,
    },
    indented: true,
  },
  {
    id: "aheadOfTime",
    header: "board.aheadOfTime",
    group: "month",
    width: 10.5,
    format: numberFormats.difference,
    from: { formula: ({ at }) => `${at("monthToDate")}-${at("timeProgress")}*${at("monthPlan")}` },
    bar: "difference",
    plannedOnly: true,
  },
  {
    id: "neededPerDay",
    header: "board.neededPerDay",
    group: "month",
    width: 7,
    format: numberFormats.perDay,
    from: {
      formula: ({ at, names }) =>
        `IF(${at("monthToDate")}>=${at("monthPlan")},0,` +
        `IF(${names.daysLeft}=0,"",(${at("monthPlan")}-${at("monthToDate")})/${names.daysLeft}))`,
    },
  },
  {
    id: "landingMonth",
    header: "board.landingMonth",
    group: "outlook",
    width: 7.5,
    format: numberFormats.count,
    from: { formula: ({ at, names }) => ratio(at("monthToDate"), names.timeProgress) },
  },
  {
    id: "landingYear",
    header: "board.landingYear",
    group: "outlook",
    width: 8.5,
    format: numberFormats.countBeforeBar,
    from: {
      formula: ({ at }) => `IF(${at("planToDate")}=0,"",${at("yearToDate")}/${at("planToDate")}*${at("annualPlan")})`,
    },
    strong: true,
    indented: true,
  },
  {
    id: "landingGap",
    header: "board.landingGap",
    group: "outlook",
    width: 10.5,
    format: numberFormats.difference,
    from: { formula: ({ at }) => `IF(${at("landingYear")}="","",${at("landingYear")}-${at("annualPlan")})` },
    bar: "difference",
  },
  {
    id: "icon",
    header: "board.icon",
    group: "outlook",
    width: 2.6,
    format: numberFormats.general,
    from: { formula: (row) => statusIcon(row.at("pace"), row.at("status"), row) },
    align: "center",
  },
  {
    id: "status",
    header: "board.status",
    group: "outlook",
    width: 8.5,
    format: numberFormats.general,
    from: { formula: (row) => statusPart(row.at("pace"), row.status, row.status.status) },
    align: "left",
  },
];
