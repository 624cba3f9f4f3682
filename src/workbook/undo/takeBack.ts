import { Reads } from "../reads";
import { askJournal, askRow, undoneStep } from "../records/journal";
import type { Stamp } from "../records/records";
import { askUndoSheet, forgetStep } from "../records/undoSheet";
import { run } from "../run";
import { carryOut } from "../steps";
import { again } from "./again";
import { askTables, tablesStand } from "./locate";
import { watch } from "./putBack";
import type { UndoRecord } from "./record";
import { look } from "./state";
import { undoPlan } from "./steps";

/** Takes back what a write that broke off got done, whatever that was. What a colleague put there since stays. */
export function takeBack(id: string, record: UndoRecord, stamp: Stamp): Promise<void> {
  return again(() =>
    run(async (context) => {
      const undoSheet = askUndoSheet(context);
      const journalAnswer = askJournal(context);
      const tablesAnswer = askTables(context, record);
      await context.sync();
      const entry = undoSheet().sheet?.entries.find((one) => one.id === id);
      // Not even the first request was carried out.
      if (!entry) return;
      const { journal } = journalAnswer();
      const tables = tablesAnswer();
      const done = entry.state.kind === "writing" ? entry.state.done : Infinity;
      const reads = new Reads();
      const answer = look(context, record, { done, halfway: true, tables, places: "asWritten", written: [], reads });
      const inJournal = journal && askRow(context, journal, id);
      await reads.sync(context);
      const { before, putBack } = watch();
      const { steps } = undoPlan(record, answer(), { id, edited: "leave", before });
      const marks = journal && inJournal?.() ? [undoneStep(journal, id, stamp)] : [];
      await carryOut(context, [tablesStand(tables), ...steps, ...marks, forgetStep(entry)], () => undefined);
      await putBack();
    }),
  );
}
