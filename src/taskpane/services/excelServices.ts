import { proposeBoard } from "../../jobs/board";
import { proposeEdit } from "../../jobs/editPlan";
import { proposeFreeze } from "../../jobs/freeze";
import { proposeGrades } from "../../jobs/grades";
import { proposeFormulas, proposeTyped } from "../../jobs/repairPlan";
import { proposeSplit } from "../../jobs/split";
import { proposeNextYear } from "../../jobs/year/nextYear";
import { proposeThaw } from "../../jobs/thaw";
import { proposeGap } from "../../jobs/year/gap";
import { proposeIssue, proposeWithdraw } from "../../jobs/year/issueMonth";
import { proposeLockYear } from "../../jobs/year/lockYear";
import { proposeQuarter } from "../../jobs/year/quarter";
import { readYear } from "../../jobs/year/readYear";
import { rollingSheetChanges } from "../../jobs/year/rollingSheet";
import { proposeRoll } from "../../jobs/year/rollYear";
import { proposeSettle } from "../../jobs/year/settle";
import { proposeRestore } from "../../jobs/year/versions";
import { onCellsChanged, onSelection } from "../../workbook/events";
import { findTables } from "../../workbook/find";
import { emptyUndo, readHistory } from "../../workbook/history";
import { preview } from "../../workbook/preview";
import { readTables } from "../../workbook/read";
import { readSheets } from "../../workbook/readSheets";
import { readCells, readSelection, selectCells } from "../../workbook/selection";
import { findPlanFormulas } from "../../workbook/sharing";
import { undo } from "../../workbook/undo/undo";
import { write } from "../../workbook/write";
import { serialOfDay } from "../words/dates";
import { giveWayChoice } from "./giveWayChoice";
import type { PaneServices } from "./PaneServices";
import { personName } from "./personName";

/** The pane over the real workbook. */
export const excelServices: PaneServices = {
  findTables,
  findPlanFormulas,
  readTables,
  readSheets,
  readSelection,
  readCells,
  selectCells,
  onCellsChanged,
  onSelection,
  proposeGrades,
  proposeSplit,
  proposeNextYear,
  proposeEdit,
  proposeFormulas,
  proposeTyped,
  proposeGap,
  readYear,
  proposeLockYear,
  proposeIssue,
  proposeWithdraw,
  proposeRoll: (options) => {
    const { sheet } = options;
    return proposeRoll(options, sheet && ((issue, sheets) => rollingSheetChanges(sheet, issue, sheets)));
  },
  proposeRestore,
  proposeSettle,
  proposeQuarter,
  proposeBoard,
  proposeFreeze,
  proposeThaw,
  preview,
  write,
  undo,
  readHistory,
  emptyUndo,
  person: personName(() => window.localStorage),
  giveWay: giveWayChoice(() => window.localStorage),
  today: () => serialOfDay(new Date()),
  now: () => new Date(),
};
