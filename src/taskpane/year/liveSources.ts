import type { Source } from "../../jobs/types";
import type { RollingSheetOptions, YearOptions } from "../../jobs/year/types";
import type { FoundTable, WorkbookSummary } from "../../workbook/types";

/** Tables of the workbook that live sheets use without being asked. */
const kinds = ["holidays", "workdays", "statusRules"] as const;

/** Those there are, to be read along. */
export function supportTables(tables: readonly FoundTable[]): readonly FoundTable[] {
  return kinds.flatMap((kind) => tables.find((table) => table.kind === kind) ?? []);
}

export interface LiveInput {
  readonly options: YearOptions;
  readonly sales: Source;
  /** What `supportTables` found, read. */
  readonly support: readonly Source[];
  readonly asOf: number;
  readonly dimensions: readonly string[];
  readonly rules: WorkbookSummary["rules"];
}

/** What a live sheet of a year takes. */
export function liveOptions({ options, sales, support, asOf, dimensions, rules }: LiveInput): RollingSheetOptions {
  const { source, year, language, taken, locks, issue, versions } = options;
  const used = Object.fromEntries(support.map((one) => [one.found.kind, one]));
  return {
    ...used,
    ...{ plan: source, sales, year, language, taken, asOf, dimensions },
    ...(locks && { locks }),
    ...(issue && { issue }),
    ...(versions && { versions }),
    ...(rules && { rules }),
  };
}
