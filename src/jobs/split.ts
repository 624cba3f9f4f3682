import { planSheet } from "../sheets/planSheet";
import { companySplit, type Shares } from "./companySplit";
import { ledgerSplit } from "./ledgerSplit";
import { journalNote } from "./journalNote";
import { planLocks } from "./planLocks";
import { planRecord } from "./planRecord";
import { sharedSplit } from "./sharedSplit";
import { chosenSheetName, sheetName } from "./sheetNames";
import { splitWay, wayWords } from "./splitWay";
import type { SplitOptions, SplitProposal } from "./splitTypes";
import { opportunityWords } from "./year/opportunity";

/**
 * Splits an annual total into quarters and months (T1, T2), over units by their sales, any measure (T3) if asked, with
 * the company's months exact too (T5) if asked, and lays the plan out: as rows of the plan table that is there, or a new
 * plan table, and a plan sheet over it and the Locks table.
 *
 * Names in use are avoided; a sheet name the person chose is kept and stopped by the preview when it is taken. Throws
 * a `JobError` with every fault of the input: `splitLocked` for a year whose locks it would break; see `companySplit`, `ledgerSplit`, `sharedSplit`, `mergePlan`,
 * `chosenSheetName`.
 */
export function proposeSplit(options: SplitOptions): SplitProposal {
  const { total, language, year } = options;
  const way = splitWay(options);
  const shares = sharesOf(options);
  const { dimensions } = shares;
  const record = planRecord(options, dimensions, shares.units);
  const name =
    options.sheetName === undefined
      ? sheetName(language, "sheet.planOf", record.sheets, { year })
      : chosenSheetName(options.sheetName);
  const rows = record.units.map(({ keys }) => keys);
  const { locks, ...marked } = planLocks(options, record.table, [...record.sheets, name]);
  const sheet = planSheet({ language, sheet: name, year, plan: record.table, rows, ...(locks && { locks }) });
  const totals = { ...(record.before !== undefined && { before: record.before }), after: total };
  return {
    journal: journalNote(
      language,
      "job.split",
      "what.split",
      { year, n: rows.length, way: `${wayWords(language, way)}${opportunityWords(language, options.opportunity)}` },
      totals,
    ),
    changes: [...record.changes, { kind: "newSheet", sheet }, ...marked.changes],
    notes: [...shares.notes, ...record.notes, ...marked.notes],
    way,
    total,
    quarters: shares.quarters,
    months: shares.months,
    ...(shares.lastYear && { lastYear: shares.lastYear }),
    units: record.units,
    planSheet: name,
  };
}

function sharesOf(options: SplitOptions): Shares & { readonly dimensions: readonly string[] } {
  const { history, shares } = options;
  if (shares) return sharedSplit(shares, options);
  if (history.kind === "numbers") return { ...companySplit(history, options), dimensions: [] };
  return { ...ledgerSplit(history, options), dimensions: history.dimensions };
}
