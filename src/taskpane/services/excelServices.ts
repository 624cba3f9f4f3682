import { proposeBoard } from "../../jobs/board";
import { proposeEdit } from "../../jobs/editPlan";
import { proposeFreeze } from "../../jobs/freeze";
import { proposeGrades } from "../../jobs/grades";
import { proposeFormulas, proposeTyped } from "../../jobs/repairPlan";
import { proposeSplit } from "../../jobs/split";
import { proposeThaw } from "../../jobs/thaw";
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
import { yearStub } from "./yearStub";
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
  proposeEdit,
  proposeFormulas,
  proposeTyped,
  ...yearStub,
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
