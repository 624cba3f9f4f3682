/** Numbers of the events on the wire. */
export const EventType = {
  workbookSelection: 2,
  cellsChanged: 10,
  sheetActivated: 11,
  sheetAdded: 13,
  selection: 14,
  sheetDeleted: 15,
  tableChanged: 101,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** The target id of handlers on a whole collection; others use the id of a sheet or table. */
export const ALL_TARGETS = "Workbook";
