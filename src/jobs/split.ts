import { planSheet } from "../sheets/planSheet";
import { companySplit } from "./companySplit";
import { ledgerSplit } from "./ledgerSplit";
import { journalNote } from "./journalNote";
import { planRecord } from "./planRecord";
import { chosenSheetName, sheetName } from "./sheetNames";
import type { SplitOptions, SplitProposal } from "./types";

/**
 * Splits an annual total into quarters and months (T1, T2), over units of a ledger if asked (T3), and lays the plan
 * out: as rows of the plan table that is there, or a new plan table, and a plan sheet over it.
 *
 * Names in use are avoided; a sheet name the person chose is kept and stopped by the preview when it is taken. Throws
 * a `JobError` with every fault of the input: see `companySplit`, `ledgerSplit`, `mergePlan`, `chosenSheetName`.
 */
export function proposeSplit(options: SplitOptions): SplitProposal {
  const { history, total, language, year } = options;
  const shares = history.kind === "numbers" ? companySplit(history, options) : ledgerSplit(history, options);
  const dimensions = history.kind === "ledger" ? history.dimensions : [];
  const record = planRecord(options, dimensions, shares.units);
  const name =
    options.sheetName === undefined
      ? sheetName(language, "sheet.planOf", record.sheets, { year })
      : chosenSheetName(options.sheetName);
  const rows = record.units.map(({ keys }) => keys);
  const sheet = planSheet({ language, sheet: name, year, plan: record.table, rows });
  const totals = { ...(record.before !== undefined && { before: record.before }), after: total };
  return {
    journal: journalNote(language, "job.split", "what.split", { year, n: rows.length }, totals),
    changes: [...record.changes, { kind: "newSheet", sheet }],
    notes: [...shares.notes, ...record.notes],
    total,
    quarters: shares.quarters,
    months: shares.months,
    ...(shares.lastYear && { lastYear: shares.lastYear }),
    units: record.units,
    planSheet: name,
  };
}
