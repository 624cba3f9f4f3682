import { freeSheetName } from "../../sheets/freeName";
import { journalSheet } from "../../sheets/journal";
import { word, type Language } from "../../sheets/language";
import { undoSheet, undoSheetName } from "../../sheets/undoSheet";
import { WorkbookError, officeCode } from "../errors";
import type { Obstacle, Preview } from "../types";
import { askSheets } from "../sheetStates";
import { addSheetStep, sheetSteps } from "../writeSheet";
import { askJournal, newJournal, type Journal } from "./journal";
import { askUndoSheet, type UndoSheet } from "./undoSheet";

/** The journal and the undo sheet of a workbook. */
export interface Records {
  readonly journal: Journal;
  readonly undo: UndoSheet;
  /** Sheets of the workbook, when the journal was added for this write. */
  readonly newAmong?: number;
}

export interface FoundRecords extends Partial<Pick<Records, "journal" | "undo">> {
  /** Sheets in the workbook. */
  readonly sheets: number;
  /** Names of the sheets to add, where they are not there yet. */
  readonly missing: Preview["records"];
  readonly obstacles: readonly Obstacle[];
}

/** Asks for the records of the workbook; call the result after the next sync. */
export function askRecords(context: Excel.RequestContext, language: Language): () => FoundRecords {
  const { protection } = context.workbook;
  const sheetAnswer = askSheets(context);
  protection.load("protected");
  const journalAnswer = askJournal(context);
  const undoAnswer = askUndoSheet(context);
  return () => {
    const { journal, obstacles } = journalAnswer();
    const undo = undoAnswer();
    const names = sheetAnswer().map(({ name }) => name);
    const needsJournal = !journal && !obstacles.length;
    const missing = {
      ...(needsJournal && { journal: freeSheetName(word(language, "journal.title"), names) }),
      ...(!undo.sheet && { undo: undoSheetName }),
    };
    const [first] = Object.values(missing);
    const locked: Obstacle[] =
      protection.protected && first !== undefined ? [{ code: "workbookProtected", details: { sheet: first } }] : [];
    return {
      ...(journal && { journal }),
      ...(undo.sheet && { undo: undo.sheet }),
      sheets: names.length,
      missing,
      obstacles: [...obstacles, ...undo.obstacles, ...locked],
    };
  };
}

/** Who writes, and when: a serial number with the time of day. */
export interface Stamp {
  readonly at: number;
  readonly who: string;
}

/**
 * The records of the workbook; the sheets that are missing are added, in one sync. Of two first writes at the same
 * moment one finds the sheets taken, and uses them.
 */
export async function ensureRecords(
  context: Excel.RequestContext,
  { missing, sheets, ...found }: FoundRecords,
  language: Language,
  stamp: Stamp,
): Promise<Records> {
  const first = { at: stamp.at, who: stamp.who, job: "Planboard", what: word(language, "journal.started") };
  const journal = missing.journal === undefined ? undefined : journalSheet(language, missing.journal, first);
  const specs = [...(missing.undo === undefined ? [] : [undoSheet(language)]), ...(journal ? [journal] : [])];
  if (specs.length) {
    for (const spec of specs) {
      for (const { queue } of [addSheetStep(spec), ...sheetSteps([spec])]) queue(context);
      if (spec.name === undoSheetName) context.workbook.worksheets.getItem(spec.name).visibility = "Hidden";
    }
    try {
      await context.sync();
    } catch (error) {
      // Taken by the first action of a sheet: of that sheet nothing was written.
      if (officeCode(error) !== "ItemAlreadyExists") throw error;
      const answer = askRecords(context, language);
      await context.sync();
      return ensureRecords(context, answer(), language, stamp);
    }
  }
  const records = {
    journal: found.journal ?? (journal && newJournal(journal.name, language)),
    undo: found.undo ?? { entries: [] },
  };
  if (!records.journal) {
    const [obstacle] = found.obstacles;
    throw new WorkbookError(obstacle?.code ?? "notFound", obstacle?.details);
  }
  return { journal: records.journal, undo: records.undo, ...(journal && { newAmong: sheets + specs.length }) };
}
