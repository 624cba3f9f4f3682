import { proposeBoard } from "../../jobs/board";
import { proposeGrades } from "../../jobs/grades";
import { proposeSplit } from "../../jobs/split";
import { onCellsChanged, onSelection } from "../../workbook/events";
import { findTables } from "../../workbook/find";
import { preview } from "../../workbook/preview";
import { readTables } from "../../workbook/read";
import { readCells, readSelection, selectCells } from "../../workbook/selection";
import { undo } from "../../workbook/undo";
import { write } from "../../workbook/write";
import { serialOfDay } from "../words/dates";
import type { PaneServices } from "./PaneServices";

/** The pane over the real workbook. */
export const excelServices: PaneServices = {
  findTables,
  readTables,
  readSelection,
  readCells,
  selectCells,
  onCellsChanged,
  onSelection,
  proposeGrades,
  proposeSplit,
  proposeBoard,
  preview,
  write,
  undo,
  today: () => serialOfDay(new Date()),
  now: () => new Date(),
};
